import type { Glyph } from '../page.js'
import { middleX, trackOf } from './geometry.js'
import { chunkOf, type Chunk } from './lines.js'
import { isValue, type Row } from './rows.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.column

/** First and last column that a chunk stands in, but for a slight overhang. `size` in points. */
export function columnsOf(
  { left, right }: Chunk,
  xs: readonly number[],
  size: number,
): readonly [first: number, last: number] {
  const overhang = Math.min(limits.overhang * size, (right - left) / 2)
  return [trackOf(xs, left + overhang), trackOf(xs, right - overhang)]
}

/**
 * The texts of a row, cut at the boundaries of columns. A text that stands alone in its row is cut
 * only before values: a space within a caption is no boundary.
 */
export function piecesOf({ chunks, line }: Row, xs: readonly number[]): Chunk[] {
  const pieces = chunks.flatMap((chunk) => cut(chunk, xs, line.size))
  return chunks.length > 1 || pieces.slice(1).every(isValue) ? pieces : [...chunks]
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
  return trackOf(xs, middleX(before.box)) !== trackOf(xs, middleX(next.box))
}
