import type { Element } from './dom.js'
import type { CellDraft, Draft, TableDraft } from './draft.js'
import type { Grid, PlacedCell } from './grid.js'

/** A cell with the blocks in it. */
export interface FilledCell extends Omit<PlacedCell, 'element'> {
  readonly drafts: readonly Draft[]
}

/** A grid of filled cells and the element it was read from. */
export interface FilledGrid extends Omit<Grid, 'cells'> {
  readonly cells: readonly FilledCell[]
  readonly element: Element
}

/** No cell of figures or labels holds so much text, in characters. */
const LONG_TEXT = 500

/**
 * The blocks of a table. One that only lays out the page is taken apart: its content becomes blocks
 * in order. Rows of data above or below such content (a table of metadata) stay a table.
 */
export function blocksOfGrid(grid: FilledGrid): Draft[] {
  const rows = rowsIn(grid)
  const printed = grid.cells.filter((cell) => textOf(cell) !== '').length
  const content = rows.map((row) => isContent(row, printed))
  if (!content.includes(true)) return dataBlocks(grid, rows, 0)
  if (grid.cells.some((cell) => crosses(cell, content))) return contentOf(grid.cells)
  return runsOf(content).flatMap(({ from, to, value }) => {
    const run = rows.slice(from, to)
    return value ? contentOf(run.flat()) : dataBlocks(grid, run, from)
  })
}

function rowsIn(grid: FilledGrid): FilledCell[][] {
  const rows = Array.from({ length: grid.rowCount }, (): FilledCell[] => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  return rows
}

/**
 * Whether a row lays out content: a long text, or tables that are more than an inset of this table
 * of so many printed cells.
 */
function isContent(row: readonly FilledCell[], printed: number): boolean {
  if (row.some((cell) => textOf(cell).length > LONG_TEXT)) return true
  const nested = row.flatMap((cell) => cell.drafts).filter((draft) => draft.type === 'table')
  const inside = nested.reduce((sum, table) => sum + table.cells.length, 0)
  return nested.length > 1 || (nested.length === 1 && inside >= printed)
}

function crosses(cell: FilledCell, content: readonly boolean[]): boolean {
  const covered = content.slice(cell.row, cell.row + cell.rowSpan)
  return covered.includes(true) && covered.includes(false)
}

function contentOf(cells: readonly FilledCell[]): Draft[] {
  return cells.flatMap((cell) => cell.drafts)
}

function runsOf(values: readonly boolean[]): { from: number; to: number; value: boolean }[] {
  const starts = values.flatMap((value, at) => (at === 0 || value !== values[at - 1] ? [at] : []))
  return starts.map((from, index) => ({
    from,
    to: starts[index + 1] ?? values.length,
    value: values[from] === true,
  }))
}

/**
 * Rows of data, the first of which is row `from` of the grid, as one table, then the tables set into
 * its cells; rows of one text each are no table.
 */
function dataBlocks(
  grid: FilledGrid,
  rows: readonly (readonly FilledCell[])[],
  from: number,
): Draft[] {
  const cells = rows.flat()
  const printed = cells.filter((cell) => textOf(cell) !== '')
  if (new Set(printed.map((cell) => cell.row)).size === printed.length) return contentOf(cells)
  const table: TableDraft = {
    type: 'table',
    rowCount: rows.length,
    columnCount: grid.columnCount,
    cells: cells.map((cell) => ({ ...cellDraft(cell), row: cell.row - from })),
    element: grid.element,
  }
  return [table, ...contentOf(cells).filter((draft) => draft.type === 'table')]
}

function cellDraft(cell: FilledCell): CellDraft {
  const { row, column, rowSpan, columnSpan, clipped } = cell
  const linked = cell.drafts.reduce(
    (sum, draft) => sum + (draft.type === 'text' ? draft.linked : 0),
    0,
  )
  return { row, column, rowSpan, columnSpan, clipped, text: textOf(cell), linked }
}

function textOf(cell: FilledCell): string {
  return cell.drafts.flatMap((draft) => (draft.type === 'text' ? [draft.text] : [])).join('\n')
}
