import type { Area } from '../image/picture.js'
import { inkLines, type InkLine } from './glyphs.js'

/**
 * What the ink of a cell looks like: `blank` none, `dash` a lone horizontal mark, `figures` digits
 * and what stands among them, `words` anything else.
 */
export type InkKind = 'blank' | 'dash' | 'figures' | 'words'

/** Distances in points. */
const limits = {
  /** Ink smaller than this in both directions is dirt, or a point beside a digit. */
  mark: 2.4,
  /** Digits are so high. */
  lowest: 3.5,
  highest: 17,
}

/** Shapes, as ratios of width to height, or of heights to the line's. */
const shapes = {
  widest: 0.85,
  dash: 2,
  even: 0.8,
  point: 0.5,
}

/** Tells what the pieces of ink of a cell are; `scale` is the number of pixels to a point. */
export function kindOf(pieces: readonly Area[], scale: number): InkKind {
  const marks = pieces.filter((piece) => sizeOf(piece) >= limits.mark * scale)
  const [first] = marks
  if (first === undefined) return 'blank'
  if (marks.length === 1 && isDash(first)) return 'dash'
  return inkLines(pieces).every((line) => isFigures(line, scale)) ? 'figures' : 'words'
}

function sizeOf(piece: Area): number {
  return Math.max(widthOf(piece), heightOf(piece))
}

function isFigures({ glyphs }: InkLine, scale: number): boolean {
  const height = Math.max(...glyphs.map(heightOf))
  if (height < limits.lowest * scale || height > limits.highest * scale) return false
  return glyphs.every((glyph) => {
    const share = heightOf(glyph) / height
    if (share >= shapes.even) return widthOf(glyph) <= shapes.widest * heightOf(glyph)
    return share <= shapes.point
  })
}

function isDash(piece: Area): boolean {
  return widthOf(piece) >= shapes.dash * heightOf(piece)
}

function widthOf({ left, right }: Area): number {
  return right - left
}

function heightOf({ top, bottom }: Area): number {
  return bottom - top
}
