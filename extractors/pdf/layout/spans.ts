import type { Glyph } from '../page.js'
import type { Columns } from './columns.js'
import { middleX } from '../../boxes.js'
import { trackOf } from './geometry.js'
import { chunkOf, type Chunk } from './lines.js'
import { isUnit, isValue, type Row } from './rows.js'
import { isStart } from './starts.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.column

/** A text of a row, and the columns it stands in. */
export interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly first: number
  readonly last: number
}

/** A row and its texts by columns. */
export interface PlacedRow {
  readonly row: Row
  readonly pieces: readonly Piece[]
}

/** The texts of rows by columns. */
export function placeRows(rows: readonly Row[], columns: Columns): PlacedRow[] {
  return rows.map((row) => ({ row, pieces: placedOf(row, columns) }))
}

/** The texts of a row by columns; those that share a column are one. */
function placedOf(row: Row, columns: Columns): Piece[] {
  const pieces: Piece[] = []
  for (const chunk of piecesOf(row, columns)) {
    const [first, last] = spanOf(chunk, columns.xs, row.line.size)
    const before = pieces.at(-1)
    if (before === undefined || first > before.last) {
      pieces.push({ glyphs: chunk.glyphs, first, last })
    } else if (last > before.last) {
      pieces.push({ glyphs: chunk.glyphs, first: before.last + 1, last })
    } else {
      pieces[pieces.length - 1] = { ...before, glyphs: [...before.glyphs, ...chunk.glyphs] }
    }
  }
  return pieces
}

/** First and last column that a chunk stands in, but for a slight overhang. `size` in points. */
function spanOf(
  { left, right }: Chunk,
  xs: readonly number[],
  size: number,
): readonly [first: number, last: number] {
  const overhang = Math.min(limits.overhang * size, (right - left) / 2)
  return [trackOf(xs, left + overhang), trackOf(xs, right - overhang)]
}

/**
 * The texts of a row, cut at the boundaries of columns. A text that stands alone in its row is cut
 * only before values and where other lines begin: a space within a caption is no boundary.
 */
function piecesOf({ chunks, line }: Row, { xs, starts }: Columns): Chunk[] {
  const pieces = chunks.flatMap((chunk) => cut(chunk, xs, line.size))
  const isCell = (piece: Chunk): boolean => isValue(piece) || isStart(piece.left, starts)
  return chunks.length > 1 || pieces.slice(1).every(isCell) ? pieces : [...chunks]
}

/** Cuts a chunk at the boundaries that fall between two of its glyphs. */
function cut(chunk: Chunk, xs: readonly number[], size: number): Chunk[] {
  const parts: Glyph[][] = [[]]
  let before: Glyph | undefined
  for (const glyph of chunk.glyphs) {
    if (before !== undefined && isParted(before, glyph, xs, size)) parts.push([])
    parts.at(-1)?.push(glyph)
    before = glyph
  }
  return parts.map(chunkOf)
}

function isParted(before: Glyph, next: Glyph, xs: readonly number[], size: number): boolean {
  if (next.box[0] - before.box[2] < limits.cut * size) return false
  if (isUnitOf(before, next)) return false
  return trackOf(xs, middleX(before.box)) !== trackOf(xs, middleX(next.box))
}

/** A unit belongs to the number before it, wherever a boundary stands. */
function isUnitOf(before: Glyph, next: Glyph): boolean {
  return /\d/u.test(before.text) && isUnit(next.text)
}
