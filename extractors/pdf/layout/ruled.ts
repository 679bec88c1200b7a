import type { Box, Table } from '../../../src/document/document.js'
import type { Limits } from '../../extractor.js'
import { ExtractError } from '../../extract-error.js'
import type { Glyph, PageContent } from '../page.js'
import { cellsOf } from './cells.js'
import { withoutMarks } from './furniture.js'
import { middleX, middleY } from '../../boxes.js'
import { Grid } from './grid.js'
import { componentsOf, edgesOf, type Component } from './lattice.js'
import { returnOverhang } from './overhang.js'
import type { Rulings, Segment } from './rulings.js'
import { returnRunOut } from './run-out.js'
import { thresholds } from './thresholds.js'

/** The ruled tables of a page, and what they leave. */
export interface Ruled {
  readonly tables: readonly Table[]
  readonly glyphs: readonly Glyph[]
  /** Horizontal rulings that no vertical ones part to columns. */
  readonly rulings: readonly Segment[]
}

/** Pairs of rulings looked at for each cell that is allowed. */
const CROSSINGS_PER_CELL = 100

/** Finds the tables whose rulings cross, with the text in them. */
export function readRuled(page: PageContent, rulings: Rulings, limits: Limits): Ruled {
  const components = refusingMany(rulings, page.number, limits)
  const grids = gridsIn(components, limits)
  const { contents, rest } = share(page.glyphs, grids)
  const outside = returnOverhang(returnRunOut(rest, grids, contents), grids, contents)
  return {
    tables: grids.flatMap((grid, at) => tableOf(grid, contents[at] ?? [], page.number)),
    glyphs: outside,
    rulings: components.filter((c) => !isCrossed(c)).flatMap((c) => c.horizontal),
  }
}

/** The grids of the tables of a page, the smaller ones first. */
export function ruledGrids(rulings: Rulings, page: number, limits: Limits): Grid[] {
  return gridsIn(refusingMany(rulings, page, limits), limits)
}

function refusingMany(rulings: Rulings, page: number, limits: Limits): Component[] {
  const crossings = rulings.horizontal.length * rulings.vertical.length
  if (crossings > limits.cells * CROSSINGS_PER_CELL)
    throw new ExtractError('E_LIMIT', `rulings on page ${page}`)
  return componentsOf(rulings)
}

function gridsIn(components: readonly Component[], limits: Limits): Grid[] {
  return components
    .filter(isCrossed)
    .map((component) => gridOf(component, limits))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => sizeOf(a) - sizeOf(b))
}

/** Whether verticals part columns: those of a mere frame do not. */
function isCrossed({ horizontal, vertical }: Component): boolean {
  return horizontal.length > 0 && vertical.length > 0 && edgesOf(vertical, horizontal).length > 2
}

/** The grid of crossing rulings; a table left open at an end is closed there. */
function gridOf({ horizontal, vertical }: Component, limits: Limits): Grid {
  const xs = edgesOf(vertical, horizontal)
  const ys = edgesOf(horizontal, vertical)
  if (xs.length * ys.length > limits.cells) throw new ExtractError('E_LIMIT', 'rulings of a table')
  const grid = new Grid(xs, ys)
  for (const segment of vertical) grid.buildUpright(segment)
  for (const segment of horizontal) grid.buildFlat(segment)
  return grid
}

export function boxOf(grid: Grid): Box {
  const { xs, ys } = grid
  return [xs[0] ?? 0, ys[0] ?? 0, xs.at(-1) ?? 0, ys.at(-1) ?? 0]
}

function sizeOf(grid: Grid): number {
  const [left, top, right, bottom] = boxOf(grid)
  return (right - left) * (bottom - top)
}

/** Gives each glyph to the first grid that holds it: smaller grids come first. */
function share(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
): { contents: Glyph[][]; rest: Glyph[] } {
  const boxes = grids.map(boxOf)
  const contents = grids.map((): Glyph[] => [])
  const rest: Glyph[] = []
  for (const glyph of glyphs) {
    const owner = boxes.findIndex((box) => holds(box, glyph))
    const content = contents[owner] ?? rest
    content.push(glyph)
  }
  return { contents, rest }
}

function holds([left, top, right, bottom]: Box, glyph: Glyph): boolean {
  const [x, y] = [middleX(glyph.box), middleY(glyph.box)]
  const beyond = thresholds.cell.overhang
  return x >= left - beyond && x <= right + beyond && y >= top && y <= bottom
}

function tableOf(grid: Grid, glyphs: readonly Glyph[], page: number): Table[] {
  if (glyphs.length === 0) return []
  const place = { page, box: boxOf(grid) }
  const cells = cellsOf(grid, withoutMarks(glyphs), page)
  const { rows: rowCount, columns: columnCount } = grid
  return [{ type: 'table', layout: 'ruled', rowCount, columnCount, cells, place }]
}
