import type { Box, Cell, Table } from '../../../src/document/document.js'
import type { Glyph } from '../page.js'
import { cellOf } from './cells.js'
import { middleY, unionOf } from '../../boxes.js'
import { isFigures } from './rows.js'
import type { Piece, PlacedRow } from './spans.js'
import { thresholds } from './thresholds.js'

/** A table in which each printed line is a row, but for the lines of wrapped figures. */
export function linesTable(rows: readonly PlacedRow[], xs: readonly number[], page: number): Table {
  const bands = bandsOf(rows)
  const ys = edgesOf(bands)
  return {
    type: 'table',
    layout: 'lines',
    rowCount: bands.length,
    columnCount: xs.length - 1,
    cells: bands.flatMap((band, at) => cellsOf(piecesOf(band), at, xs, ys, page)),
    place: { page, box: boxOf(rows) },
  }
}

function boxOf(rows: readonly PlacedRow[]): Box {
  return unionOf(rows.map(({ row }) => row.line.box))
}

/**
 * Lines of figures less than a line apart are one row: `1` over `432` about the `488` beside them.
 * Labels may span rows, and tell nothing.
 */
function bandsOf(rows: readonly PlacedRow[]): PlacedRow[][] {
  const bands: PlacedRow[][] = []
  let before: PlacedRow | undefined
  for (const placed of rows) {
    if (before === undefined || !isOneRow(before, placed)) bands.push([])
    bands.at(-1)?.push(placed)
    before = placed
  }
  return bands
}

function isOneRow({ row: above }: PlacedRow, { row: below }: PlacedRow): boolean {
  const step = middleY(below.line.box) - middleY(above.line.box)
  const size = Math.min(above.line.size, below.line.size)
  return step < thresholds.column.beside * size && isFigures(above) && isFigures(below)
}

/** Rows meet half way between their lines. */
function edgesOf(bands: readonly (readonly PlacedRow[])[]): number[] {
  const boxes = bands.map(boxOf)
  const between = boxes.slice(1).map((box, at) => (box[1] + (boxes[at]?.[3] ?? box[1])) / 2)
  return [boxes[0]?.[1] ?? 0, ...between, boxes.at(-1)?.[3] ?? 0]
}

/** The texts of all lines of a row; those that share a column are one. */
function piecesOf(band: readonly PlacedRow[]): Piece[] {
  const sorted = band.flatMap(({ pieces }) => pieces).sort((a, b) => a.first - b.first)
  const pieces: Piece[] = []
  for (const piece of sorted) {
    const before = pieces.at(-1)
    if (before === undefined || piece.first > before.last) {
      pieces.push(piece)
      continue
    }
    const glyphs = [...before.glyphs, ...piece.glyphs]
    const last = Math.max(before.last, piece.last)
    pieces[pieces.length - 1] = { glyphs, first: before.first, last }
  }
  return pieces
}

function cellsOf(
  pieces: readonly Piece[],
  at: number,
  xs: readonly number[],
  ys: readonly number[],
  page: number,
): Cell[] {
  const cell = (first: number, last: number, glyphs: readonly Glyph[]): Cell => {
    const area: Box = [xs[first] ?? 0, ys[at] ?? 0, xs[last + 1] ?? 0, ys[at + 1] ?? 0]
    const region = { row: at, column: first, rowSpan: 1, columnSpan: last - first + 1 }
    return cellOf(region, area, glyphs, page)
  }
  const cells: Cell[] = []
  let next = 0
  for (const { first, last, glyphs } of pieces) {
    for (; next < first; next++) cells.push(cell(next, next, []))
    cells.push(cell(first, last, glyphs))
    next = last + 1
  }
  for (; next < xs.length - 1; next++) cells.push(cell(next, next, []))
  return cells
}
