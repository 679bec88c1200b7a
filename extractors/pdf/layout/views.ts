import type { Block, Box, Place } from '../../../src/document/document.js'
import type { Limits } from '../../extractor.js'
import type { Direction, Glyph, PageContent, Ruling } from '../page.js'
import { holdsMiddle } from '../../boxes.js'
import { modeOf } from './geometry.js'
import { boxOf, ruledGrids } from './ruled.js'
import { mergeRulings } from './rulings.js'
import { thresholds } from './thresholds.js'

/** What runs one way on a page, turned so that it runs across. */
export interface View extends PageContent {
  /** Which way it runs on the page as displayed. */
  readonly direction: Direction
}

/**
 * The views of a page: one as a rule; a page that is printed sideways or upside down is turned, and a
 * table that stands sideways on an upright page is a view of its own.
 * @throws ExtractError `E_LIMIT`.
 */
export function viewsOf(page: PageContent, limits: Limits): View[] {
  const { glyphs, rulings } = page
  const turned = glyphs.filter(({ direction }) => direction !== 0)
  if (turned.length <= thresholds.view.turned * glyphs.length) return [{ ...page, direction: 0 }]
  const tables = tablesOn(page, limits)
  const main = directionOf(glyphs.filter(({ box }) => tableAt(box, tables) === undefined)) ?? 0
  const wayOf = (box: Box): Direction => tableAt(box, tables)?.direction ?? main
  return [...new Set([main, ...tables.map(({ direction }) => direction ?? main)])]
    .map((direction) => ({
      ...page,
      direction,
      glyphs: glyphs.filter(({ box }) => wayOf(box) === direction),
      rulings: rulings.filter((ruling) => wayOf(boxOfRuling(ruling)) === direction),
    }))
    .filter((view) => view.glyphs.length > 0)
    .map(turnedBack)
}

interface PlacedTable {
  readonly box: Box
  /** Of its figures, for labels of an upright table may run down; undefined without any. */
  readonly direction: Direction | undefined
}

function tablesOn({ number, glyphs, rulings }: PageContent, limits: Limits): PlacedTable[] {
  const digits = glyphs.filter(({ text }) => /\d/u.test(text))
  return ruledGrids(mergeRulings(rulings), number, limits).map((grid) => {
    const box = boxOf(grid)
    return { box, direction: directionOf(digits.filter((glyph) => holdsMiddle(box, glyph.box))) }
  })
}

function tableAt(box: Box, tables: readonly PlacedTable[]): PlacedTable | undefined {
  return tables.find((table) => holdsMiddle(table.box, box))
}

/** Which way most glyphs run; undefined of none. */
function directionOf(glyphs: readonly Glyph[]): Direction | undefined {
  const counts = new Map<Direction, number>()
  for (const { direction } of glyphs) counts.set(direction, (counts.get(direction) ?? 0) + 1)
  return modeOf(counts)
}

function turnedBack(view: View): View {
  const { direction, width, height } = view
  if (direction === 0) return view
  const turn = (box: Box): Box => turnedBox(box, direction, width, height)
  const isUpright = direction === 180
  return {
    ...view,
    width: isUpright ? width : height,
    height: isUpright ? height : width,
    glyphs: view.glyphs.map((glyph) => ({
      ...glyph,
      box: turn(glyph.box),
      direction: minus(glyph.direction, direction),
    })),
    rulings: view.rulings.map((ruling) => rulingOf(turn(boxOfRuling(ruling)))),
  }
}

const boxOfRuling = ({ left, top, right, bottom }: Ruling): Box => [left, top, right, bottom]

const rulingOf = ([left, top, right, bottom]: Box): Ruling => ({ left, top, right, bottom })

const DIRECTIONS: readonly Direction[] = [0, 90, 180, 270]

function minus(a: Direction, b: Direction): Direction {
  return DIRECTIONS[((a - b + 360) % 360) / 90] ?? 0
}

/** A box on a page of this size that is turned so that what ran in a direction runs across. */
function turnedBox(
  [left, top, right, bottom]: Box,
  direction: Direction,
  width: number,
  height: number,
): Box {
  switch (direction) {
    case 0:
      return [left, top, right, bottom]
    case 90:
      return [top, width - right, bottom, width - left]
    case 180:
      return [width - right, height - bottom, width - left, height - top]
    case 270:
      return [height - bottom, left, height - top, right]
  }
}

/** A box of a view on the page as displayed. */
export function shownBox(box: Box, { direction, width, height }: View): Box {
  return turnedBox(box, minus(0, direction), width, height)
}

/** A block of a view on the page as displayed; the areas of cells stay those by which columns are matched. */
export function shown<B extends Block>(block: B, view: View | undefined): B
export function shown(block: Block, view: View | undefined): Block {
  if (view === undefined || view.direction === 0) return block
  const placed = (place: Place): Place =>
    place.box === undefined ? place : { ...place, box: shownBox(place.box, view) }
  if (block.type !== 'table') return { ...block, place: placed(block.place) }
  const cells = block.cells.map((cell) => ({ ...cell, place: placed(cell.place) }))
  return { ...block, cells, place: placed(block.place) }
}
