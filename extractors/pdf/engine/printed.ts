import type { Glyph } from '../page.js'

/** Of the font size and of the glyph's own extent: how near a second drawing of a glyph stands. */
const NEAR_SIZE = 0.3
const NEAR_EXTENT = 0.5
/** Of the font size: a character of another size is no second drawing, but of a watermark or a stamp. */
const ALIKE = 0.1
/** Points: no bold face or shadow is farther, whatever the size. */
const NEAR = 4
/** Earlier glyphs are looked up in squares of twice that side, so that four squares hold all that are near. */
const SQUARE = 2 * NEAR
/** Glyphs of one character in one square; more of them are no print, and comparing all would take for ever. */
const MAX_COMPARED = 64

/** Earlier glyphs of one character, by square. */
type Squares = Map<number, Glyph[]>

/**
 * The glyphs that a reader sees: those on the page, and of a glyph that is drawn again beside itself
 * for a bold face or a shadow only the first.
 */
export function printedGlyphs(glyphs: readonly Glyph[], width: number, height: number): Glyph[] {
  const seen = new Map<string, Squares>()
  return glyphs.filter((glyph) => {
    const [x, y] = centre(glyph)
    if (!(x >= 0 && x <= width && y >= 0 && y <= height)) return false
    const squares = seen.get(glyph.text) ?? new Map<number, Glyph[]>()
    seen.set(glyph.text, squares)
    return isFirst(squares, glyph, x / SQUARE, y / SQUARE)
  })
}

/** Whether no earlier glyph stands in its place; if so, it is remembered. */
function isFirst(squares: Squares, glyph: Glyph, column: number, row: number): boolean {
  for (const i of [Math.round(column) - 1, Math.round(column)]) {
    for (const j of [Math.round(row) - 1, Math.round(row)]) {
      if (squares.get(keyOf(i, j))?.some((other) => isNear(other, glyph)) === true) return false
    }
  }
  const key = keyOf(Math.floor(column), Math.floor(row))
  const others = squares.get(key)
  if (others === undefined) squares.set(key, [glyph])
  else if (others.length < MAX_COMPARED) others.push(glyph)
  return true
}

/** Wider than any page in squares. */
const ROWS = 1_000_003

function keyOf(column: number, row: number): number {
  return column * ROWS + row
}

function isNear(one: Glyph, other: Glyph): boolean {
  const [x, y] = centre(one)
  const [u, v] = centre(other)
  const [left, top, right, bottom] = other.box
  const near = Math.min(NEAR_SIZE * other.size, NEAR)
  return (
    Math.abs(one.size - other.size) < ALIKE * other.size &&
    Math.abs(x - u) < Math.min(near, NEAR_EXTENT * (right - left)) &&
    Math.abs(y - v) < Math.min(near, NEAR_EXTENT * (bottom - top))
  )
}

function centre({ box: [left, top, right, bottom] }: Glyph): [x: number, y: number] {
  return [(left + right) / 2, (top + bottom) / 2]
}
