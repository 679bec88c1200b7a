/** Tables that are pictures on a page of text. */
import type { Box } from '../../src/document/document.js'
import { holdsMiddle } from '../boxes.js'
import { contentsOf } from '../scan/layout.js'
import type { ScannedCell, ScannedPage } from '../scan/read-page.js'
import type { Glyph, PageContent, PrintedPage, Ruling } from './page.js'

/** Points about a table within which a page's own rulings are the picture's frame. */
const FRAME = 6

/** A page with what was read off the pictures on it. */
export interface Overlaid {
  readonly page: PageContent
  readonly scanned: ScannedPage
}

/**
 * Joins a page's own text with what was read off its pictures. Text that is printed over a cell of
 * a picture stands for the cell where the picture shows nothing or the same; where they show
 * different figures, nothing is sure.
 */
export function overlay(page: PrintedPage, scanned: ScannedPage): Overlaid[] {
  if (scanned.turn.quarters !== 0) return turnedOver(scanned)
  const own = new Set<Glyph>(page.glyphs)
  const cells = scanned.cells.map((cell) => settled(cell, page.glyphs, own))
  const joined = { ...scanned, cells, rulings: tableRulings(scanned), beside: true }
  const read = contentsOf([joined]).flatMap(({ glyphs }) => glyphs)
  const rulings = page.rulings.filter(
    (ruling) => !scanned.tables.some((box) => frames(box, ruling)),
  )
  const content = { ...page, glyphs: [...own, ...read], rulings: [...rulings, ...joined.rulings] }
  return [{ page: content, scanned: joined }]
}

/** A page whose print lies on its side is its picture: nothing beside it is more than a page number. */
function turnedOver(scanned: ScannedPage): Overlaid[] {
  return contentsOf([scanned]).map((page) => ({ page, scanned }))
}

/** Takes from `own` the text that the picture of a cell stands for. */
function settled(cell: ScannedCell, glyphs: readonly Glyph[], own: Set<Glyph>): ScannedCell {
  const over = glyphs.filter((glyph) => holdsMiddle(cell.area, glyph.box))
  if (over.length === 0 || cell.glyphs.length === 0) return cell
  const [printed, pictured] = [textOf(over), textOf(cell.glyphs)]
  if (printed === pictured || !/\d/u.test(printed + pictured)) return { ...cell, glyphs: [] }
  for (const glyph of over) own.delete(glyph)
  return { ...cell, reading: { confidence: 0, candidates: [printed] } }
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text).join('')
}

/** The rulings of tables: a photo has lines too. */
function tableRulings({ rulings, tables }: ScannedPage): Ruling[] {
  return rulings.filter((ruling) => tables.some((box) => frames(box, ruling)))
}

function frames([left, top, right, bottom]: Box, ruling: Ruling): boolean {
  return (
    ruling.left >= left - FRAME &&
    ruling.top >= top - FRAME &&
    ruling.right <= right + FRAME &&
    ruling.bottom <= bottom + FRAME
  )
}
