import type { Box } from '../../../../src/document/document.js'
import type { GridCell } from '../../layout/grid.js'
import { isUpright, lineHeight, PADDING, type Sized } from './measure.js'
import type { Paper } from './paper.js'
import type { PdfStyle } from './style.js'

/** Where the cell of a figure stands. */
export interface PrintedPlace {
  readonly page: number
  readonly box: Box
}

export type Places = Map<string, PrintedPlace>

/** The state of drawing: how far down the page we are, and what was placed. */
export interface Cursor {
  y: number
  readonly bottom: number
  readonly top: number
  readonly places: Places
}

/** Rows from `first` up to and without `end`, as they stand on one page. */
interface Fragment {
  readonly first: number
  readonly end: number
}

function drawRules(paper: Paper, [left, top, right, bottom]: Box, style: PdfStyle): void {
  if (style.rules === 'none') return
  paper.line(left, top, right, top)
  paper.line(left, bottom, right, bottom)
  if (style.rules === 'horizontal') return
  paper.line(left, top, left, bottom)
  paper.line(right, top, right, bottom)
}

function drawLines(
  paper: Paper,
  lines: readonly string[],
  box: Box,
  cell: GridCell,
  style: PdfStyle,
): void {
  const [left, top, right, bottom] = box
  const room = bottom - top - lines.length * lineHeight(style) - 2 * PADDING
  const share = { top: 0, middle: 0.5, bottom: 1 }[
    cell.role === 'figure' ? style.vertical : 'middle'
  ]
  const align =
    cell.role === 'figure' ? style.horizontal : cell.role === 'label' ? 'left' : 'center'
  lines.forEach((line, index) => {
    const free = right - left - 2 * PADDING - paper.measure(line, style.fontSize)
    const x = left + PADDING + free * { left: 0, center: 0.5, right: 1 }[align]
    const y = top + PADDING + room * share + index * lineHeight(style)
    if (line !== '') paper.text(line, x, y + style.fontSize * 1.05, style.fontSize)
  })
}

/** The lines of a cell that stand in this fragment; the rest goes on in the next one. */
function takeLines(
  sized: Sized,
  cell: GridCell,
  fragment: Fragment,
  height: number,
  style: PdfStyle,
  done: Map<GridCell, number>,
): readonly string[] {
  const lines = sized.lines.get(cell) ?? []
  const from = done.get(cell) ?? 0
  const goesOn = cell.row + cell.rowSpan > fragment.end
  const fits = Math.max(1, Math.floor((height - 2 * PADDING) / lineHeight(style)))
  const to = goesOn ? Math.min(lines.length, from + fits) : lines.length
  done.set(cell, to)
  return lines.slice(from, to)
}

function drawCell(
  paper: Paper,
  sized: Sized,
  cell: GridCell,
  fragment: Fragment,
  tops: readonly number[],
  style: PdfStyle,
  done: Map<GridCell, number>,
): Box {
  const edge = (column: number): number => sized.columnEdges[column] ?? 0
  const topOf = (row: number): number =>
    tops[Math.min(Math.max(row, fragment.first), fragment.end) - fragment.first] ?? 0
  const box: Box = [
    edge(cell.column),
    topOf(cell.row),
    edge(cell.column + cell.columnSpan),
    topOf(cell.row + cell.rowSpan),
  ]
  drawRules(paper, box, style)
  if (style.upright === 'turned' && isUpright(sized.table, cell)) {
    const first = cell.row >= fragment.first
    if (first)
      paper.turnedText(
        cell.text,
        box[0] + PADDING + style.fontSize * 0.2,
        box[1] + PADDING,
        style.fontSize,
      )
    return box
  }
  drawLines(paper, takeLines(sized, cell, fragment, box[3] - box[1], style, done), box, cell, style)
  return box
}

function drawFragment(
  paper: Paper,
  sized: Sized,
  fragment: Fragment,
  style: PdfStyle,
  cursor: Cursor,
  done: Map<GridCell, number>,
): void {
  const heights = sized.rowHeights.slice(fragment.first, fragment.end)
  const tops = heights.reduce<number[]>(
    (all, height) => [...all, (all.at(-1) ?? 0) + height],
    [cursor.y],
  )
  for (const cell of sized.table.cells) {
    if (cell.row >= fragment.end || cell.row + cell.rowSpan <= fragment.first) continue
    const box = drawCell(paper, sized, cell, fragment, tops, style, done)
    if (cell.key !== undefined) cursor.places.set(cell.key, { page: paper.page(), box })
  }
  cursor.y = tops.at(-1) ?? cursor.y
}

/** The rows from `first` on that fit above the foot of the page; at least one on a fresh page. */
function fitting(sized: Sized, first: number, cursor: Cursor): number {
  let [end, y] = [first, cursor.y]
  while (end < sized.table.rowCount && y + (sized.rowHeights[end] ?? 0) <= cursor.bottom) {
    y += sized.rowHeights[end] ?? 0
    end++
  }
  return end === first && cursor.y === cursor.top ? first + 1 : end
}

/** Draws a table from the cursor on, broken over as many pages as it needs. */
export function drawTable(
  paper: Paper,
  sized: Sized,
  style: PdfStyle,
  cursor: Cursor,
  turnPage: () => void,
): void {
  const done = new Map<GridCell, number>()
  const { headerRows, rowCount } = sized.table
  let first = 0
  while (first < rowCount) {
    const end = fitting(sized, first, cursor)
    if (end > first) drawFragment(paper, sized, { first, end }, style, cursor, done)
    if (end < rowCount) turnPage()
    first = end
    if (
      style.repeatHeader &&
      first >= headerRows &&
      first > 0 &&
      first < rowCount &&
      headerRows > 0
    )
      drawFragment(paper, sized, { first: 0, end: headerRows }, style, cursor, new Map())
  }
}
