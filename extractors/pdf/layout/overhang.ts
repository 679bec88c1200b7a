import type { Glyph } from '../page.js'
import { middleX, middleY, unionOf } from '../../boxes.js'
import { trackOf } from './geometry.js'
import type { Grid } from './grid.js'
import { linesOf } from './lines.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.overhang

/**
 * Text of one character a line may run out at the foot of a narrow cell that a page cuts: gives such
 * characters back to their grids and returns the glyphs that remain.
 */
export function returnOverhang(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
  contents: readonly Glyph[][],
): Glyph[] {
  const foot = Math.max(...grids.map((grid) => grid.ys.at(-1) ?? 0))
  const isBelow = (glyph: Glyph): boolean => {
    const depth = middleY(glyph.box) - foot
    return depth > 0 && depth < limits.depth * glyph.size
  }
  const returned = new Set<Glyph>()
  for (const { glyphs: line } of linesOf(glyphs.filter(isBelow))) {
    const [glyph] = line
    const owner = grids.findIndex((grid) => glyph && isOverhang(line, glyph, grid))
    contents[owner]?.push(...line)
    if (owner >= 0) for (const one of line) returned.add(one)
  }
  return glyphs.filter((glyph) => !returned.has(glyph))
}

/** Whether a line is a single character below a narrow column of the grid's last row. */
function isOverhang(line: readonly Glyph[], glyph: Glyph, { xs }: Grid): boolean {
  const [left, , right] = unionOf(line.map(({ box }) => box))
  const column = trackOf(xs, middleX(glyph.box))
  const [start = 0, end = 0] = [xs[column], xs[column + 1]]
  const isInside = left >= start && right <= end && end - start < limits.column * glyph.size
  return line.length === 1 && isInside && !/[\dA-Za-z]/u.test(glyph.text)
}
