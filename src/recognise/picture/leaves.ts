/** The lowest cells of a header, in a table read off a picture. */
import type { Cell, Table } from '../../document/document.js'
import type { FormTable } from '../../forms/form.js'
import { valueColumns } from '../../forms/index.js'
import { labelKey } from '../label.js'
import { isPrintedValue } from '../value.js'
import { sameColumn } from './pages.js'
import { alike } from './words.js'

/** A column of the form as it may stand in a header: its words, and in a table of groups its group. */
interface Leaf {
  readonly text: string
  readonly keys: readonly string[]
  /** Number of its group, from 0; null in a table without groups. */
  readonly group: number | null
}

/** What a cell is by its place in a header. */
export type Told = readonly [cell: Cell, text: string]

/** So many columns must be there for their number and order to tell them. */
const LEAST_COLUMNS = 5
/** And so many of their labels must be read well enough, of those of one header. */
const ENOUGH = 0.4
/** A label of two characters with one wrong is as far from its word. */
const FITS = 0.5

/**
 * The cells of a header that has as many columns, in a row and of their words, as a table of the
 * form, with the words that they must be.
 *
 * @param next the table on the next page: a header may be parted from its figures by the page's end
 */
export function leavesOf(table: Table, form: FormTable, next?: Table): readonly Told[] {
  for (const wanted of orders(form)) {
    if (wanted.length < LEAST_COLUMNS) continue
    for (let row = 0; row < table.rowCount; row++) {
      const cells = closedAt(table, row).slice(-wanted.length)
      if (cells.length === wanted.length && isHeader(cells, wanted, table, next))
        return [...tell(cells, wanted), ...groupsOver(cells, wanted, table, form)]
    }
  }
  return []
}

/** The columns in the order of the form, and with the total before the others. */
function orders(form: FormTable): Leaf[][] {
  const columns = valueColumns(form).map(({ label, wordings = [] }) => ({
    text: label,
    keys: [label, ...wordings].map(labelKey),
  }))
  if (form.layout === 'groups')
    return [form.rows.flatMap((_, group) => columns.map((column) => ({ ...column, group })))]
  const leaves = columns.map((column) => ({ ...column, group: null }))
  return [leaves, [...leaves.slice(-1), ...leaves.slice(0, -1)]]
}

/** The cells whose lower edge is that of a row, from left to right. */
function closedAt({ cells }: Table, row: number): Cell[] {
  return cells
    .filter((cell) => cell.row + cell.rowSpan - 1 === row)
    .sort((a, b) => a.column - b.column)
}

function isHeader(
  cells: readonly Cell[],
  wanted: readonly Leaf[],
  table: Table,
  next: Table | undefined,
): boolean {
  if (cells.some(({ text }) => /\d/u.test(text) && isPrintedValue(text))) return false
  if (table.layout === 'lines' && cells.some((cell, at) => isPiece(cell, wanted[at]))) return false
  const fitting = cells.filter((cell, at) => fits(cell, wanted[at])).length
  return fitting >= ENOUGH * wanted.length && standsOverValues(cells, table, next)
}

const fits = ({ text }: Cell, leaf: Leaf | undefined): boolean =>
  leaf?.keys.some((key) => alike(labelKey(text), key) >= FITS) ?? false

/** Whether a cell holds one line of a word that stands in several: 人 of 自然人. */
function isPiece({ text }: Cell, leaf: Leaf | undefined): boolean {
  const own = labelKey(text)
  const keys = leaf?.keys ?? []
  return own !== '' && !keys.includes(own) && keys.some((key) => key.includes(own))
}

/** Whether each cell has one of its own width below it, or at the head of the next page. */
function standsOverValues(
  cells: readonly Cell[],
  { cells: all, rowCount }: Table,
  next: Table | undefined,
): boolean {
  return cells.every((above) => {
    const below = above.row + above.rowSpan
    if (below === rowCount)
      return next?.cells.some((cell) => cell.row === 0 && sameColumn(cell, above)) ?? false
    return all.some(
      (cell) =>
        cell.row === below && cell.column === above.column && cell.columnSpan === above.columnSpan,
    )
  })
}

const tell = (cells: readonly Cell[], wanted: readonly Leaf[]): Told[] =>
  cells.flatMap((cell, at) => {
    const leaf = wanted[at]
    return leaf === undefined || fitsExactly(cell, leaf) ? [] : [[cell, leaf.text]]
  })

const fitsExactly = ({ text }: Cell, { keys }: Leaf): boolean => keys.includes(labelKey(text))

/** The cells right over whole groups of columns. */
function groupsOver(
  cells: readonly Cell[],
  wanted: readonly Leaf[],
  table: Table,
  form: FormTable,
): Told[] {
  if (form.layout !== 'groups') return []
  return form.rows.flatMap((row, group): Told[] => {
    const own = cells.filter((_, at) => wanted[at]?.group === group)
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return []
    const over = table.cells.findLast(
      (cell) =>
        cell.row + cell.rowSpan === first.row &&
        cell.column === first.column &&
        cell.column + cell.columnSpan === last.column + last.columnSpan,
    )
    return over === undefined ? [] : [[over, row.label]]
  })
}
