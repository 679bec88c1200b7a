import type { Table } from '../../../src/document/document.js'
import { cellsOf } from './cells.js'
import { middleY, unionOf } from '../../boxes.js'
import { trackOf } from './geometry.js'
import { Grid } from './grid.js'
import { valuesOf, type Row } from './rows.js'
import type { Segment } from './rulings.js'
import type { PlacedRow } from './spans.js'
import { thresholds } from './thresholds.js'

/**
 * A table whose rows are parted by horizontal rulings alone, its columns given by alignment; null
 * where the rulings do not part the rows.
 */
export function stripedTable(
  placed: readonly PlacedRow[],
  xs: readonly number[],
  rulings: readonly Segment[],
  page: number,
): Table | null {
  const rows = placed.map(({ row }) => row)
  const box = unionOf(rows.map((row) => row.line.box))
  const own = rulings.filter((ruling) => isWithin(ruling, box, sizeOf(rows)))
  const ys = edgesOf(rows, own)
  if (!partsRows(rows, ys)) return null
  const grid = gridOf(placed, own, widen(xs, own), ys)
  const cells = cellsOf(
    grid,
    rows.flatMap((row) => row.line.glyphs),
    page,
  )
  const { rows: rowCount, columns: columnCount } = grid
  return { type: 'table', layout: 'ruled', rowCount, columnCount, cells, place: { page, box } }
}

function sizeOf(rows: readonly Row[]): number {
  return rows[0]?.line.size ?? 0
}

function isWithin(
  { at, start, end }: Segment,
  [left, top, right, bottom]: readonly [number, number, number, number],
  size: number,
): boolean {
  return start < right && end > left && at > top - 2 * size && at < bottom + 2 * size
}

/** The heights of the rulings, and the ends of the text where no ruling closes it. */
function edgesOf(rows: readonly Row[], rulings: readonly Segment[]): number[] {
  const edges = [...new Set(rulings.map((ruling) => ruling.at))].sort((a, b) => a - b)
  const top = rows[0]?.line.box ?? [0, 0, 0, 0]
  const bottom = rows.at(-1)?.line.box ?? [0, 0, 0, 0]
  if (middleY(top) < (edges[0] ?? Infinity)) edges.unshift(top[1])
  if (middleY(bottom) > (edges.at(-1) ?? -Infinity)) edges.push(bottom[3])
  return edges
}

/** Whether most rows of values have a band of their own: a wrapped number makes two lines of one. */
function partsRows(rows: readonly Row[], ys: readonly number[]): boolean {
  if (ys.length < 3) return false
  const bands = rows
    .filter((row) => row.tabular && valuesOf(row) > 0)
    .map((row) => trackOf(ys, middleY(row.line.box)))
  return new Set(bands).size >= thresholds.region.bands * bands.length
}

/** The outer edges of the columns, out to the ends of the rulings. */
function widen(xs: readonly number[], rulings: readonly Segment[]): number[] {
  const left = Math.min(xs[0] ?? 0, ...rulings.map((ruling) => ruling.start))
  const right = Math.max(xs.at(-1) ?? 0, ...rulings.map((ruling) => ruling.end))
  return [left, ...xs.slice(1, -1), right]
}

/** Walls where rulings stand, and between columns wherever no text runs over the boundary. */
function gridOf(
  rows: readonly PlacedRow[],
  rulings: readonly Segment[],
  xs: readonly number[],
  ys: readonly number[],
): Grid {
  const grid = new Grid(xs, ys)
  for (const ruling of rulings) grid.buildFlat(ruling)
  const crossed = crossings(rows, grid)
  for (let row = 0; row < grid.rows; row++) {
    for (let edge = 0; edge <= grid.columns; edge++) {
      if (!crossed.has(row * (grid.columns + 1) + edge)) grid.wallLeft(row, edge)
    }
  }
  return grid
}

/** Band and boundary of each wall that text runs over, also in the bands that no ruling parts from it. */
function crossings(rows: readonly PlacedRow[], grid: Grid): Set<number> {
  const crossed = new Set<number>()
  const isOpen = (row: number, edge: number): boolean =>
    row > 0 && row < grid.rows && !grid.hasTop(row, edge - 1) && !grid.hasTop(row, edge)
  for (const { row, pieces } of rows) {
    const band = trackOf(grid.ys, middleY(row.line.box))
    for (const { first, last } of pieces) {
      for (let edge = first + 1; edge <= last; edge++) {
        let [top, bottom] = [band, band]
        while (isOpen(top, edge)) top--
        while (isOpen(bottom + 1, edge)) bottom++
        for (let row = top; row <= bottom; row++) crossed.add(row * (grid.columns + 1) + edge)
      }
    }
  }
  return crossed
}
