import type { Block, Box, Cell, PictureReading, TableLayout } from '../../src/document/document.js'
import type { Limits } from '../extractor.js'
import { layoutPages } from '../pdf/layout/index.js'
import { holdsMiddle, unionOf } from '../boxes.js'
import type { PageContent } from '../pdf/page.js'
import { glyphsOf } from './glyphs.js'
import { turnedBack } from './image/rotate.js'
import type { ScannedPage } from './read-page.js'
import { evened, fontSizeOf } from './text/size.js'

/** What was read off pictures as pages of glyphs and rulings. */
export function contentsOf(pages: readonly ScannedPage[]): PageContent[] {
  const lines = pages.flatMap((page) => page.lines.map((line) => ({ page, line })))
  const sizes = evened(
    lines.map(({ page, line }) => fontSizeOf(line, page.scale)),
    lines.map(({ line }) => line.symbols.length),
  )
  const text = lines.map(({ page, line }, at) => ({
    page,
    glyphs: glyphsOf(line, sizes[at] ?? 0, page.scale),
  }))
  return pages.map((page) => {
    const { number, width, height, rulings, cells } = page
    const own = text.filter((each) => each.page === page).flatMap(({ glyphs }) => glyphs)
    return { number, width, height, rulings, glyphs: [...cells.flatMap((c) => c.glyphs), ...own] }
  })
}

/**
 * Lays out pages of which some were read off pictures, or tables on them: their cells tell how surely
 * they were read, and boxes stand on the picture as it is, not as it was straightened.
 * @throws ExtractError `E_LIMIT`.
 */
export function layoutScanned(
  pages: readonly PageContent[],
  scanned: readonly ScannedPage[],
  limits: Limits,
): Block[] {
  const byNumber = new Map(scanned.map((page) => [page.number, page]))
  return layoutPages(pages, limits).map((block): Block => {
    const page = byNumber.get(block.place.page ?? 0)
    if (page === undefined || !isOff(page, block)) return block
    const placed = { ...block, place: onPicture(block.place, page) }
    if (placed.type !== 'table') return placed
    const sure = ALIGNED[placed.layout]
    return { ...placed, cells: placed.cells.map((cell) => withReading(cell, page, sure)) }
  })
}

/** Whether a block was read off a page's picture; pictures on a page of text are read for their tables. */
function isOff({ beside, cells }: ScannedPage, block: Block): boolean {
  if (!beside) return true
  if (block.type !== 'table') return false
  const areas = block.cells.flatMap(({ area }) => (area === undefined ? [] : [area]))
  return areas.some((area) => cells.some((cell) => isSame(cell.area, area)))
}

/** Nothing is known of print that no reading stands for. */
const UNKNOWN: PictureReading = { confidence: 0, candidates: [] }
/**
 * Where no rulings part the columns, the cell that print belongs to is in some doubt, however surely
 * it was read; in much where none part the rows.
 */
const ALIGNED: Readonly<Record<TableLayout, number>> = { ruled: 0.92, lines: 0.5, fields: 0.5 }

function withReading(cell: Cell, page: ScannedPage, sure: number): Cell {
  return { ...cell, place: onPicture(cell.place, page), reading: readingOf(cell, page, sure) }
}

/** The reading of a ruled cell; of one without rulings, that of the print in it. */
function readingOf(
  { area, place, text }: Cell,
  { cells }: ScannedPage,
  sure: number,
): PictureReading {
  const own = area === undefined ? undefined : cells.find((each) => isSame(each.area, area))
  if (own !== undefined) return own.reading
  if (text === '') return { confidence: sure, candidates: [] }
  const { box = [0, 0, 0, 0] } = place
  const inside = cells.filter((each) => holdsMiddle(box, each.area)).map(({ reading }) => reading)
  const [first] = inside
  if (first === undefined) return UNKNOWN
  const confidence = Math.min(sure, ...inside.map((reading) => reading.confidence))
  return { confidence, candidates: inside.length === 1 ? first.candidates : [] }
}

function isSame(one: Box, other: Box): boolean {
  return one.every((side, at) => side === other[at])
}

function onPicture<P extends { readonly box?: Box }>(place: P, page: ScannedPage): P {
  return place.box === undefined ? place : { ...place, box: boxOnPicture(place.box, page) }
}

/** Where a box of a straightened page stands on its picture as it is. */
export function boxOnPicture(
  [left, top, right, bottom]: Box,
  { turn, scale }: Pick<ScannedPage, 'turn' | 'scale'>,
): Box {
  const corners = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const
  return unionOf(
    corners.map(([x, y]): Box => {
      const [atX, atY] = turnedBack(turn, x * scale, y * scale)
      return [atX / scale, atY / scale, atX / scale, atY / scale]
    }),
  )
}
