import type { Box, Cell } from '../../../src/document/document.js'
import type { Glyph } from '../page.js'
import { middleX, middleY, unionOf } from '../../boxes.js'
import { isAcross, trackOf } from './geometry.js'
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
    const row = trackOf(grid.ys, middleY(box)) * grid.columns
    const ownerAt = (x: number): number => owners[row + trackOf(grid.xs, x)] ?? 0
    const several = part.length > 1 ? severalCells(box, grid, regions, ownerAt) : []
    if (several.length < 2) contents[ownerAt(middleX(box))]?.push(...part)
    else {
      for (const glyph of part) contents[ownerAt(middleX(glyph.box))]?.push(glyph)
      for (const owner of several) contents[owner]?.push(...unknownIn(contents[owner] ?? []))
    }
  }
  for (const glyph of glyphs) if (!isAcross(glyph)) put([glyph])
  const drawn = new Map(glyphs.map((glyph, at) => [glyph, at]))
  for (const line of linesOf(glyphs.filter(isAcross))) {
    for (const part of partsOf(line.glyphs, drawn)) put(part)
  }
  return contents
}

/** The cells whose middles a number covers: of more than one, it is several numbers without a gap. */
function severalCells(
  [left, , right]: Box,
  grid: Grid,
  regions: readonly Region[],
  ownerAt: (x: number) => number,
): number[] {
  const inside = grid.xs.filter((x) => x > left && x < right)
  if (inside.length === 0) return []
  const owners = new Set([left, ...inside].map(ownerAt))
  return [...owners].filter((owner) => {
    const region = regions[owner]
    const middle = region === undefined ? NaN : middleX(grid.areaOf(region))
    return middle > left && middle < right
  })
}

/** Beside what stands in a cell, something that nobody can tell. */
function unknownIn(content: readonly Glyph[]): Glyph[] {
  return content.slice(-1).map((glyph) => ({ ...glyph, text: UNKNOWN }))
}

/** Stands for a character that cannot be told. */
const UNKNOWN = '\uFFFD'

function ownersOf(grid: Grid, regions: readonly Region[]): Int32Array {
  const owners = new Int32Array(grid.rows * grid.columns)
  regions.forEach(({ row, column, rowSpan, columnSpan }, at) => {
    for (let y = row; y < row + rowSpan; y++) {
      owners.fill(at, y * grid.columns + column, y * grid.columns + column + columnSpan)
    }
  })
  return owners
}

/**
 * A number stays whole where it stands over a ruling; every other glyph goes by itself. Where numbers
 * of two cells run into each other, `drawn`, the order of drawing, keeps them apart.
 */
function partsOf(glyphs: readonly Glyph[], drawn: ReadonlyMap<Glyph, number>): Glyph[][] {
  const parts: Glyph[][] = []
  const goesOn = (part: readonly Glyph[], glyph: Glyph): boolean => {
    const last = part.at(-1)
    return last !== undefined && drawn.get(last) === (drawn.get(glyph) ?? 0) - 1
  }
  for (const glyph of glyphs) {
    const near = parts.slice(-CROSSING).filter((part) => isOneNumber(part.at(-1), glyph))
    const part = near.find((each) => goesOn(each, glyph)) ?? near.at(-1)
    if (part === undefined) parts.push([glyph])
    else part.push(glyph)
  }
  return parts
}

/** Numbers that run into each other at one place, at most. */
const CROSSING = 4

const NUMERIC = /^[\d.,]+$/u

/** Whether a glyph may stand in a number. */
export function isNumeric({ text }: Glyph): boolean {
  return NUMERIC.test(text)
}

/** Whether two neighbours on a line, from left to right, are of one number. */
export function isOneNumber(a: Glyph | undefined, b: Glyph): boolean {
  if (a === undefined) return false
  const gap = (b.box[0] - a.box[2]) / b.size
  const near = gap <= thresholds.cell.digits && gap >= -thresholds.cell.crossing
  return near && isNumeric(a) && isNumeric(b)
}

/** The text of a cell, its lines joined by line breaks; turned text in its own direction. */
export function readGlyphs(glyphs: readonly Glyph[]): string {
  const turned = glyphs.filter((glyph) => !isAcross(glyph))
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
