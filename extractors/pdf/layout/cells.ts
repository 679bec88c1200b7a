import type { Box, Cell } from '../../../src/document/document.js'
import type { Glyph } from '../page.js'
import { middleX, middleY, trackOf, unionOf } from './geometry.js'
import type { Grid, Region } from './grid.js'
import { linesOf, textOf } from './lines.js'
import { thresholds } from './thresholds.js'

/** Reads the glyphs of a table into the cells of its grid. */
export function cellsOf(grid: Grid, glyphs: readonly Glyph[], page: number): Cell[] {
  const regions = grid.regions()
  const contents = assign(grid, regions, glyphs)
  return regions.flatMap((region, at) => {
    const content = contents[at] ?? []
    // Outside a table that is narrower than others it touches, there is no cell.
    if (content.length === 0 && !grid.isWalled(region)) return []
    return [cellOf(region, grid.areaOf(region), content, page)]
  })
}

/** One cell of a paged table; its box is that of its text, or its whole area where it is empty. */
export function cellOf(region: Region, area: Box, glyphs: readonly Glyph[], page: number): Cell {
  const box = glyphs.length === 0 ? area : unionOf(glyphs.map((glyph) => glyph.box))
  const { row, column, rowSpan, columnSpan } = region
  const text = readGlyphs(glyphs)
  return { row, column, rowSpan, columnSpan, text, place: { page, box }, area }
}

function assign(grid: Grid, regions: readonly Region[], glyphs: readonly Glyph[]): Glyph[][] {
  const owners = ownersOf(grid, regions)
  const contents = regions.map((): Glyph[] => [])
  const put = (part: readonly Glyph[]): void => {
    const box = unionOf(part.map((glyph) => glyph.box))
    const row = trackOf(grid.ys, middleY(box))
    const owner = owners[row * grid.columns + trackOf(grid.xs, middleX(box))] ?? 0
    contents[owner]?.push(...part)
  }
  for (const glyph of glyphs) if (glyph.turned) put([glyph])
  for (const line of linesOf(glyphs.filter((glyph) => !glyph.turned))) {
    for (const part of partsOf(line.glyphs)) put(part)
  }
  return contents
}

function ownersOf(grid: Grid, regions: readonly Region[]): Int32Array {
  const owners = new Int32Array(grid.rows * grid.columns)
  regions.forEach(({ row, column, rowSpan, columnSpan }, at) => {
    for (let y = row; y < row + rowSpan; y++) {
      owners.fill(at, y * grid.columns + column, y * grid.columns + column + columnSpan)
    }
  })
  return owners
}

/** A number stays whole where it stands over a ruling; every other glyph goes by itself. */
function partsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const parts: Glyph[][] = []
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (before !== undefined && isOneNumber(before, glyph)) parts.at(-1)?.push(glyph)
    else parts.push([glyph])
    before = glyph
  }
  return parts
}

const NUMERIC = /^[\d.,]+$/u

function isOneNumber(a: Glyph, b: Glyph): boolean {
  const near = b.box[0] - a.box[2] <= thresholds.cell.digits * b.size
  return near && NUMERIC.test(a.text) && NUMERIC.test(b.text)
}

/** The text of a cell, its lines joined by line breaks; turned text in its own direction. */
export function readGlyphs(glyphs: readonly Glyph[]): string {
  const turned = glyphs.filter((glyph) => glyph.turned)
  const upright = turned.length * 2 > glyphs.length ? turned.map(uprightOf(turned)) : glyphs
  return linesOf(upright)
    .map((line) => textOf(line.glyphs))
    .join('\n')
}

/**
 * Turns glyphs that run down the page (columns from right to left) or, by their order in the file,
 * up the page (columns from left to right).
 */
function uprightOf(turned: readonly Glyph[]): (glyph: Glyph) => Glyph {
  const [first, last] = [turned[0], turned.at(-1)]
  const runsUp = first && last && first.box[1] > last.box[1] && isOneColumn(first, last)
  return (glyph) => {
    const [left, top, right, bottom] = glyph.box
    const box: Box = runsUp ? [-bottom, left, -top, right] : [top, -right, bottom, -left]
    return { ...glyph, box }
  }
}

function isOneColumn(a: Glyph, b: Glyph): boolean {
  return Math.abs(middleX(a.box) - middleX(b.box)) < thresholds.line.offset * a.size
}
