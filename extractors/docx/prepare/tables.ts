import type { Note } from '../../../src/document/document.js'
import {
  childrenOf,
  element,
  find,
  integerAt,
  rewrite,
  valueAt,
  type Element,
  type Node,
} from '../xml/element.js'
import { joinNarrowColumns } from './columns.js'

/** Word makes no table wider. */
const MAX_COLUMNS = 63

interface Cell {
  /** Columns, at least 1. */
  readonly span: number
  /** Whether it begins a vertical merge or goes on the cell above; undefined where it does neither. */
  readonly vertical: Merge | undefined
  readonly horizontal: Merge | undefined
  readonly content: readonly Node[]
}

type Merge = 'restart' | 'continue'

/**
 * Every row becomes cells side by side from the left border on: the columns that a row leaves out at
 * its start are an empty cell, horizontal merges are spans, and absurd spans end with the table.
 * Columns left out at a row's end stay out: nothing is printed there.
 */
export function squareTables(body: Element): { body: Element; notes: Note[] } {
  const notes: Note[] = []
  const squared = rewrite(body, (found) => {
    if (found.name !== 'w:tbl') return found
    const rows = childrenOf(found, 'w:tr').map(cellsOf)
    const width = widthOf(found, rows)
    const clipped = rows.map((row) => clip(row, width, notes))
    const joined = joinNarrowColumns(found, clipped)
    return element('w:tbl', {}, mergeDown(joined).map(writtenRow))
  })
  return { body: squared, notes }
}

function cellsOf(row: Element): Cell[] {
  const before = integerAt(row, 'w:trPr', 'w:gridBefore') ?? 0
  const cells: Cell[] = before > 0 ? [emptyCell(before)] : []
  for (const cell of childrenOf(row, 'w:tc').map(cellOf)) {
    const left = cells.at(-1)
    if (cell.horizontal === 'continue' && left?.horizontal !== undefined) {
      cells[cells.length - 1] = { ...left, span: left.span + cell.span }
    } else cells.push(cell)
  }
  return cells
}

function emptyCell(span: number): Cell {
  return { span, vertical: undefined, horizontal: undefined, content: [] }
}

function cellOf(source: Element): Cell {
  const properties = find(source, 'w:tcPr')
  return {
    span: Math.max(1, integerAt(properties, 'w:gridSpan') ?? 1),
    vertical: mergeOf(find(properties, 'w:vMerge')),
    horizontal: mergeOf(find(properties, 'w:hMerge')),
    content: source.children,
  }
}

function mergeOf(found: Element | undefined): Merge | undefined {
  return found && (valueAt(found) === 'restart' ? 'restart' : 'continue')
}

/** The columns that the table declares or, without the absurd ones, its rows have. */
function widthOf(table: Element, rows: readonly (readonly Cell[])[]): number {
  const grid = find(table, 'w:tblGrid')
  const declared = grid === undefined ? 0 : childrenOf(grid, 'w:gridCol').length
  const widths = rows.filter((row) => !row.some(isAbsurd)).map(columnsOf)
  return Math.min(MAX_COLUMNS, Math.max(declared, ...widths, 1))
}

function clip(row: readonly Cell[], width: number, notes: Note[]): Cell[] {
  const others = columnsOf(row.filter((cell) => !isAbsurd(cell)))
  return row.map((cell) => {
    if (!isAbsurd(cell)) return cell
    notes.push({ code: 'span-clipped', detail: `span ${cell.span}` })
    return { ...cell, span: Math.max(1, width - others) }
  })
}

/**
 * What stands in a cell that goes on the one above is not printed. One that finds no merge above it,
 * in a row cut off from its group say, begins one.
 */
function mergeDown(rows: readonly (readonly Cell[])[]): Cell[][] {
  let above: ReadonlySet<number> = new Set()
  return rows.map((row) => {
    const merging = new Set<number>()
    let column = 0
    const cells = row.map((cell): Cell => {
      const start = column
      column += cell.span
      if (cell.vertical !== undefined) merging.add(start)
      if (cell.vertical !== 'continue') return cell
      return above.has(start) ? { ...cell, content: [] } : { ...cell, vertical: 'restart' }
    })
    above = merging
    return cells
  })
}

function isAbsurd(cell: Cell): boolean {
  return cell.span > MAX_COLUMNS
}

function columnsOf(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.span, 0)
}

function writtenRow(row: readonly Cell[]): Element {
  return element('w:tr', {}, row.map(writtenCell))
}

function writtenCell({ span, vertical, content }: Cell): Element {
  const properties = [
    ...(span > 1 ? [element('w:gridSpan', { 'w:val': String(span) })] : []),
    ...(vertical ? [element('w:vMerge', { 'w:val': vertical })] : []),
  ]
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...content])
}
