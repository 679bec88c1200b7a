import type { Glyph } from '../page.js'
import { isNumeric, isOneNumber } from './cells.js'
import { middleY } from '../../boxes.js'
import { isAcross } from './geometry.js'
import type { Grid } from './grid.js'
import { linesOf } from './lines.js'

/**
 * A number that is wider than the last column runs out over the right edge of its table, digit by
 * digit: gives such digits back to their grids and returns the glyphs that remain.
 */
export function returnRunOut(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
  contents: readonly Glyph[][],
): Glyph[] {
  const numeric = glyphs.filter((glyph) => isAcross(glyph) && isNumeric(glyph))
  const returned = new Set<Glyph>()
  grids.forEach((grid, at) => {
    const content = contents[at] ?? []
    for (const glyph of runOut(numeric, grid, content)) {
      if (returned.has(glyph)) continue
      returned.add(glyph)
      content.push(glyph)
    }
  })
  return glyphs.filter((glyph) => !returned.has(glyph))
}

/** The glyphs beside a grid that go on with a number at its right edge. */
function runOut(glyphs: readonly Glyph[], { xs, ys }: Grid, content: readonly Glyph[]): Glyph[] {
  const [right = 0, top = 0, bottom = 0] = [xs.at(-1), ys[0], ys.at(-1)]
  const outside = glyphs.filter(({ box }) => {
    const y = middleY(box)
    return box[2] > right && y >= top && y <= bottom
  })
  if (outside.length === 0) return []
  const inside = new Set(content.filter((glyph) => glyph.box[2] > right - glyph.size))
  return linesOf([...inside, ...outside]).flatMap(({ glyphs: line }) => {
    const end = line.findIndex((glyph, i) => !inside.has(glyph) && !isOneNumber(line[i - 1], glyph))
    return line.slice(0, end < 0 ? line.length : end).filter((glyph) => !inside.has(glyph))
  })
}
