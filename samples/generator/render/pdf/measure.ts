import type { GridCell, PrintedTable } from '../../layout/grid.js'
import type { Paper } from './paper.js'
import type { PdfStyle } from './style.js'
import { wrap } from './wrap.js'

/** Space between a cell's border and its text, in points. */
export const PADDING = 2.5
/** Width of the first of three columns of labels and of the second, in em. */
const GROUP_WIDTHS = [2, 6.2] as const

/** A table with all its sizes, before it is broken over pages. */
export interface Sized {
  readonly table: PrintedTable
  readonly columnEdges: readonly number[]
  readonly rowHeights: readonly number[]
  readonly lines: ReadonlyMap<GridCell, readonly string[]>
}

export const lineHeight = ({ fontSize }: PdfStyle): number => fontSize * 1.35

/** Whether a label runs down its cell instead of across. */
export function isUpright(table: PrintedTable, cell: GridCell): boolean {
  return (
    cell.role === 'label' && cell.column === 0 && table.labelColumns > 2 && cell.columnSpan === 1
  )
}

/** Width of a column of units and of a column of figures beside it, in em. */
const UNIT_WIDTH = 4
const SHEET_FIGURE_WIDTH = 9

function sheetWidths(table: PrintedTable, { fontSize }: PdfStyle, width: number): number[] {
  const figures = table.columnCount - table.labelColumns - table.unitColumns
  const own = [UNIT_WIDTH, ...Array.from({ length: figures }, () => SHEET_FIGURE_WIDTH)]
  const widths = own.map((em) => em * fontSize)
  return [width - widths.reduce((a, b) => a + b, 0), ...widths]
}

function columnWidths(table: PrintedTable, style: PdfStyle, width: number): number[] {
  const figures = table.columnCount - table.labelColumns
  if (table.unitColumns > 0) return sheetWidths(table, style, width)
  if (table.labelColumns < 2)
    return Array.from({ length: table.columnCount }, () => width / table.columnCount)
  const groups = GROUP_WIDTHS.slice(0, table.labelColumns - 1).map((em) => em * style.fontSize)
  const figure = style.figureWidth * style.fontSize
  const rest = width - groups.reduce((a, b) => a + b, 0) - figures * figure
  return [...groups, rest, ...Array.from({ length: figures }, () => figure)]
}

function edgesOf(widths: readonly number[], from: number): number[] {
  return widths.reduce<number[]>(
    (edges, width) => [...edges, (edges.at(-1) ?? from) + width],
    [from],
  )
}

function neededHeight(
  cell: GridCell,
  lines: readonly string[],
  sized: Pick<Sized, 'table'>,
  style: PdfStyle,
): number {
  if (style.upright === 'turned' && isUpright(sized.table, cell)) return 0
  return lines.length * lineHeight(style) + 2 * PADDING
}

function rowHeights(
  table: PrintedTable,
  lines: ReadonlyMap<GridCell, readonly string[]>,
  style: PdfStyle,
): number[] {
  const heights = Array.from({ length: table.rowCount }, () => lineHeight(style) + 2 * PADDING)
  for (const cell of [...table.cells].sort((a, b) => a.rowSpan - b.rowSpan)) {
    const last = cell.row + cell.rowSpan - 1
    const has = heights.slice(cell.row, last + 1).reduce((a, b) => a + b, 0)
    const needs = neededHeight(cell, lines.get(cell) ?? [], { table }, style)
    heights[last] = (heights[last] ?? 0) + Math.max(0, needs - has)
  }
  return heights
}

/** Sizes a table to a width, its left edge at `left`. */
export function sizeTable(
  paper: Paper,
  table: PrintedTable,
  style: PdfStyle,
  left: number,
  width: number,
): Sized {
  const columnEdges = edgesOf(columnWidths(table, style, width), left)
  const lines = new Map(
    table.cells.map((cell) => {
      const from = columnEdges[cell.column] ?? left
      const to = columnEdges[cell.column + cell.columnSpan] ?? left + width
      return [cell, wrap(paper, cell.text, style.fontSize, to - from - 2 * PADDING)]
    }),
  )
  return { table, columnEdges, lines, rowHeights: rowHeights(table, lines, style) }
}
