import { areaAround, type Area } from '../image/picture.js'

/** Points of width of a column of characters at most. */
const WIDEST = 24
/** A column of characters is so many times as high as it is wide. */
const TALL = 2.2
/** Height of a character as a share of the column's width, at most. */
const SQUARE = 1.15

/**
 * The characters of print that stands one below the other, from top to bottom; null where the
 * pieces of ink are no such column. `scale` is the number of pixels to a point.
 */
export function stackOf(pieces: readonly Area[], scale: number): Area[] | null {
  const all = areaAround(pieces)
  if (all === undefined) return null
  const width = all.right - all.left
  if (width > WIDEST * scale || all.bottom - all.top < TALL * width) return null
  const characters: Area[] = []
  for (const piece of [...pieces].sort((a, b) => a.top - b.top)) {
    const last = characters.at(-1)
    const joined = last === undefined ? piece : (areaAround([last, piece]) ?? piece)
    const fits = last !== undefined && joined.bottom - joined.top <= SQUARE * width
    if (fits) characters[characters.length - 1] = joined
    else characters.push(piece)
  }
  return characters
}
