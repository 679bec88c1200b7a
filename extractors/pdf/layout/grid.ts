import type { Box } from '../../../src/document/document.js'
import { trackOf } from './geometry.js'
import type { Segment } from './rulings.js'
import { thresholds } from './thresholds.js'

/** A cell of a grid: where it begins, how far it reaches. */
export interface Region {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/**
 * Tracks of columns between `xs` and of rows between `ys` (ascending, in points), and the walls
 * between them.
 */
export class Grid {
  readonly rows: number
  readonly columns: number
  /** Of each row, a wall left of each column and one right of the last. */
  private readonly upright: Uint8Array
  /** Of each row and one more, a wall above each column. */
  private readonly flat: Uint8Array

  constructor(
    readonly xs: readonly number[],
    readonly ys: readonly number[],
  ) {
    this.columns = Math.max(xs.length - 1, 0)
    this.rows = Math.max(ys.length - 1, 0)
    this.upright = new Uint8Array(this.rows * (this.columns + 1))
    this.flat = new Uint8Array((this.rows + 1) * this.columns)
  }

  /** Builds walls of the rows that a vertical segment covers. */
  buildUpright(segment: Segment): void {
    const edge = this.xs.indexOf(segment.at)
    if (edge < 0) return
    for (const row of covered(segment, this.ys)) this.wallLeft(row, edge)
  }

  /** Builds walls of the columns that a horizontal segment covers. */
  buildFlat(segment: Segment): void {
    const edge = this.ys.indexOf(segment.at)
    if (edge < 0) return
    for (const column of covered(segment, this.xs)) this.flat[edge * this.columns + column] = 1
  }

  /** Builds the wall left of a column in a row. */
  wallLeft(row: number, column: number): void {
    this.upright[row * (this.columns + 1) + column] = 1
  }

  hasLeft(row: number, column: number): boolean {
    return this.upright[row * (this.columns + 1) + column] === 1
  }

  hasTop(row: number, column: number): boolean {
    return this.flat[row * this.columns + column] === 1
  }

  /** The area of a region in points. */
  areaOf({ row, column, rowSpan, columnSpan }: Region): Box {
    const { xs, ys } = this
    return [xs[column] ?? 0, ys[row] ?? 0, xs[column + columnSpan] ?? 0, ys[row + rowSpan] ?? 0]
  }

  /** Whether a region stands between two opposite walls, as every cell of a table does. */
  isWalled({ row, column, rowSpan, columnSpan }: Region): boolean {
    const upright = this.hasLeft(row, column) && this.hasLeft(row, column + columnSpan)
    return upright || (this.hasTop(row, column) && this.hasTop(row + rowSpan, column))
  }

  /** The rectangles between walls, from left to right and from top to bottom. */
  regions(): Region[] {
    const taken = new Uint8Array(this.rows * this.columns)
    const regions: Region[] = []
    for (let at = 0; at < taken.length; at++) {
      if (taken[at] === 1) continue
      const region = this.regionAt(Math.floor(at / this.columns), at % this.columns, taken)
      for (let row = region.row; row < region.row + region.rowSpan; row++) {
        const start = row * this.columns + region.column
        taken.fill(1, start, start + region.columnSpan)
      }
      regions.push(region)
    }
    return regions
  }

  private regionAt(row: number, column: number, taken: Uint8Array): Region {
    let columnSpan = 1
    while (
      column + columnSpan < this.columns &&
      !this.hasLeft(row, column + columnSpan) &&
      taken[row * this.columns + column + columnSpan] !== 1
    )
      columnSpan++
    let rowSpan = 1
    while (row + rowSpan < this.rows && this.isOpen(row + rowSpan, column, columnSpan, taken))
      rowSpan++
    return { row, column, rowSpan, columnSpan }
  }

  /** Whether a row continues the region above it over these columns. */
  private isOpen(row: number, column: number, columnSpan: number, taken: Uint8Array): boolean {
    for (let at = column; at < column + columnSpan; at++) {
      if (this.hasTop(row, at) || taken[row * this.columns + at] === 1) return false
      if (at > column && this.hasLeft(row, at)) return false
    }
    return true
  }
}

/** The tracks of which a segment covers enough. */
function covered({ start, end }: Segment, edges: readonly number[]): number[] {
  const tracks: number[] = []
  for (let at = trackOf(edges, start); at < edges.length - 1; at++) {
    const [low = 0, high = 0] = [edges[at], edges[at + 1]]
    if (low >= end) break
    const overlap = Math.min(high, end) - Math.max(low, start)
    if (overlap >= thresholds.ruling.cover * (high - low)) tracks.push(at)
  }
  return tracks
}
