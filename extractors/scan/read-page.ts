import type { Box, PictureReading } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { unionOf } from '../boxes.js'
import { medianOf } from '../pdf/layout/geometry.js'
import type { Glyph, PageContent } from '../pdf/page.js'
import { readCell, type CellReading } from './cells/read-cell.js'
import { cellsOf, type InkCell } from './cells/regions.js'
import { readWords, type WordsReading } from './cells/words.js'
import { glyphsOf } from './glyphs.js'
import type { Component } from './image/components.js'
import { withOnly } from './image/clean.js'
import { areaAround, type Area } from './image/picture.js'
import type { Turn } from './image/rotate.js'
import type { PrintReader, ReadLine } from './ocr/reader.js'
import type { PagePicture } from './page-picture.js'
import { straighten, type StraightPage } from './straighten.js'
import { bandsOf, printOf } from './text/bands.js'
import { fontSizeOf } from './text/size.js'
import { partUnruled } from './text/unruled.js'
import { uprightPage } from './upright.js'

/** Cells of a page's tables: a full page of the forms has two hundred. */
const MOST_CELLS = 3000

/** What of a picture is read: all of it, or its ruled tables alone. */
export type Extent = 'page' | 'tables'

/** What was read off the picture of one page. */
export interface ScannedPage {
  readonly number: number
  /** In points. */
  readonly width: number
  readonly height: number
  /** Pixels to a point. */
  readonly scale: number
  readonly turn: Turn
  readonly rulings: PageContent['rulings']
  /** Of the ruled tables, in points. */
  readonly tables: readonly Box[]
  readonly cells: readonly ScannedCell[]
  /** The lines of running text, in pixels. */
  readonly lines: readonly ReadLine[]
  /** How sure the running text is, 0 to 1; null where there is none. */
  readonly confidence: number | null
  /** Whether the page has text of its own beside what was read. */
  readonly beside: boolean
}

/** A cell and what was read in it. */
export interface ScannedCell {
  /** Its ruled area in points; without rulings, that of its print. */
  readonly area: Box
  readonly reading: PictureReading
  readonly glyphs: readonly Glyph[]
}

/** Whether anything was read on a page. */
export function hasPrint({ cells, lines }: ScannedPage): boolean {
  return lines.length > 0 || cells.some(({ glyphs }) => glyphs.length > 0)
}

/** Reads the picture of a page: its tables cell by cell, and the text about them. */
export async function readPagePicture(
  picture: PagePicture,
  reader: PrintReader,
  limits: Limits,
  extent: Extent = 'page',
): Promise<ScannedPage> {
  const page = extent === 'page' ? await uprightPage(picture, reader) : straighten(picture, 0)
  const { cells, outside, tables } = cellsOf(page, limits)
  const { scale, number, turn, rulings } = page
  const running = extent === 'page' ? printOf(outside, scale) : []
  const { text, chunks } = unruledIn(running, tables, page)
  const all = [...cells, ...chunks]
  if (all.length > MOST_CELLS)
    throw new ExtractError('E_LIMIT', `${all.length} cells in the picture of page ${number}`)
  const print = withOnly(page.print, running)
  const [read, texts] = await Promise.all([
    Promise.all(all.map((cell) => readCell(cell, page, reader))),
    Promise.all(text.map((area) => readWords(print, area, 'block', scale, reader))),
  ])
  return {
    number,
    width: turn.width / scale,
    height: turn.height / scale,
    scale,
    turn,
    rulings,
    tables,
    cells: [
      ...read.slice(0, cells.length).map((reading, at) => ruledCell(cells[at], reading, scale)),
      ...unruledCells(chunks, read.slice(cells.length), scale),
    ],
    lines: texts.flatMap(({ lines }) => lines),
    confidence: meanConfidence(texts),
    beside: false,
  }
}

/** The areas of running text, and the chunks of tables without rulings. */
function unruledIn(
  running: readonly Component[],
  tables: readonly Box[],
  { scale, rulings }: StraightPage,
): { readonly text: readonly Area[]; readonly chunks: readonly InkCell[] } {
  const flat = rulings.filter(({ top, bottom }) => top === bottom).map(({ top }) => top)
  const parted = bandsOf(running, tables, scale).map((band) =>
    partUnruled(band, scale, heightsWithin(flat, areaAround(band), scale)),
  )
  const unruled = parted.flatMap((band) => band.tables)
  const boxes = unruled.flatMap(boxAround)
  const text = bandsOf(
    parted.flatMap((band) => band.text),
    [...tables, ...boxes],
    scale,
  )
  return { text: text.flatMap((band) => areaAround(band) ?? []), chunks: unruled.flat() }
}

/** The heights, in points, that lie beside some print, in pixels. */
function heightsWithin(
  heights: readonly number[],
  area: Area | undefined,
  scale: number,
): number[] {
  if (area === undefined) return []
  const slack = RULING_BESIDE * scale
  const pixels = heights.map((height) => height * scale)
  return pixels.filter((y) => y >= area.top - slack && y <= area.bottom + slack)
}

/** Points between the outermost print of a table and its ruling. */
const RULING_BESIDE = 10

function boxAround(chunks: readonly InkCell[]): Box[] {
  return chunks.length === 0 ? [] : [unionOf(chunks.map(({ area }) => area))]
}

function meanConfidence(texts: readonly WordsReading[]): number | null {
  const weights = texts.map(({ lines }) => lines.reduce((sum, l) => sum + l.symbols.length, 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return null
  return texts.reduce((sum, text, at) => sum + text.confidence * (weights[at] ?? 0), 0) / total
}

/** Points of the font of cells: more or less, for only their lines count. */
const CELL_FONT = 9

function ruledCell(cell: InkCell | undefined, reading: CellReading, scale: number): ScannedCell {
  const sizeOf = ({ top, bottom }: ReadLine) =>
    Math.min(Math.max((bottom - top) / scale, CELL_FONT / 2), 2 * CELL_FONT)
  return scannedCell(cell, reading, scale, sizeOf)
}

/** Without rulings the gaps tell, by the size of the font: one for all. */
function unruledCells(
  chunks: readonly InkCell[],
  read: readonly CellReading[],
  scale: number,
): ScannedCell[] {
  const sizes = read.flatMap(({ lines }) => lines.map((line) => fontSizeOf(line, scale)))
  const usual = medianOf(sizes)
  return chunks.flatMap((chunk, at) => {
    const reading = read[at]
    return reading === undefined ? [] : [scannedCell(chunk, reading, scale, () => usual)]
  })
}

function scannedCell(
  cell: InkCell | undefined,
  { lines, confidence, candidates }: CellReading,
  scale: number,
  sizeOf: (line: ReadLine) => number,
): ScannedCell {
  const area = cell?.area ?? [0, 0, 0, 0]
  const glyphs = lines.flatMap((line) => within(area, glyphsOf(line, sizeOf(line), scale)))
  return { area, reading: { confidence, candidates }, glyphs }
}

/** Moves the middles of glyphs into the area in which they were found. */
function within([left, top, right, bottom]: Box, glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.map((glyph) => {
    const x = shift((glyph.box[0] + glyph.box[2]) / 2, left, right)
    const y = shift((glyph.box[1] + glyph.box[3]) / 2, top, bottom)
    const [l, t, r, b] = glyph.box
    return { ...glyph, box: [l + x, t + y, r + x, b + y] }
  })
}

/** How far a point must move to lie well within two ends. */
function shift(at: number, low: number, high: number): number {
  const slack = Math.min(0.5, (high - low) / 4)
  return Math.min(Math.max(at, low + slack), high - slack) - at
}
