import type { Box } from '../../../src/document/document.js'
import type { Limits } from '../../extractor.js'
import type { Grid } from '../../pdf/layout/grid.js'
import { boxOf, ruledGrids } from '../../pdf/layout/ruled.js'
import { mergeRulings } from '../../pdf/layout/rulings.js'
import type { Component } from '../image/components.js'
import type { Area } from '../image/picture.js'
import type { StraightPage } from '../straighten.js'

/** A cell of a page's ruled tables, and the ink in it. */
export interface InkCell {
  /** The ruled area in points, as the layout of the page has it. */
  readonly area: Box
  /** In pixels. */
  readonly pieces: readonly Area[]
}

/** The cells of a page, and the ink outside of its tables. */
export interface PageCells {
  readonly cells: readonly InkCell[]
  readonly outside: readonly Component[]
  /** Of the tables, in points. */
  readonly tables: readonly Box[]
}

/** Shares the ink of a page out to the cells of its tables: a piece belongs where its middle stands. */
export function cellsOf(
  { number, rulings, pieces, scale }: StraightPage,
  limits: Limits,
): PageCells {
  const grids = ruledGrids(mergeRulings(rulings), number, limits)
  const rest = [...pieces]
  const cells = grids.flatMap((grid) => {
    const inside = takeInside(rest, boxOf(grid), scale)
    return cellsOfGrid(grid, inside, scale)
  })
  return { cells, outside: rest, tables: grids.map(boxOf) }
}

function takeInside(pieces: Component[], box: Box, scale: number): Component[] {
  const inside = pieces.filter((piece) => holds(box, piece, scale))
  const rest = pieces.filter((piece) => !holds(box, piece, scale))
  pieces.splice(0, pieces.length, ...rest)
  return inside
}

function cellsOfGrid(grid: Grid, pieces: readonly Component[], scale: number): InkCell[] {
  const areas = grid.regions().map((region) => grid.areaOf(region))
  const cells = areas.map((area): { area: Box; pieces: Component[] } => ({ area, pieces: [] }))
  for (const piece of pieces)
    cells.find(({ area }) => holds(area, piece, scale))?.pieces.push(piece)
  return cells
}

function holds([left, top, right, bottom]: Box, piece: Component, scale: number): boolean {
  const x = (piece.left + piece.right) / (2 * scale)
  const y = (piece.top + piece.bottom) / (2 * scale)
  return x >= left && x < right && y >= top && y < bottom
}
