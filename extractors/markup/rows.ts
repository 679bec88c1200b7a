import { isElement, nameOf, type Element } from './dom.js'
import { isAbsent } from './visible.js'

/** A row of a table with its cells, and how many rows are left in its group, itself included. */
export interface MarkupRow {
  readonly cells: readonly Element[]
  readonly leftInGroup: number
}

/** The rows in the order of display: the first `thead` first, the first `tfoot` last. */
export function rowsOf(table: Element): MarkupRow[] {
  const groups = presentChildren(table, ['thead', 'tbody', 'tfoot', 'tr'])
  const head = groups.find((group) => nameOf(group) === 'thead')
  const foot = groups.find((group) => nameOf(group) === 'tfoot')
  const rank = (group: Element) => (group === head ? 0 : group === foot ? 2 : 1)
  return groups.toSorted((a, b) => rank(a) - rank(b)).flatMap(rowsOfGroup)
}

/** The captions of a table. */
export function captionsOf(table: Element): Element[] {
  return presentChildren(table, ['caption'])
}

function rowsOfGroup(group: Element): MarkupRow[] {
  const rows = nameOf(group) === 'tr' ? [group] : presentChildren(group, ['tr'])
  return rows.map((row, index) => ({
    cells: presentChildren(row, ['td', 'th']),
    leftInGroup: rows.length - index,
  }))
}

function presentChildren(element: Element, names: readonly string[]): Element[] {
  return element.childNodes
    .filter(isElement)
    .filter((child) => names.includes(nameOf(child)) && !isAbsent(child))
}
