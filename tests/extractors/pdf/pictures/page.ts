/** Pages and readings of pictures, built in code. */
import type { Box } from '../../../../src/document/document.js'
import type { Glyph, PrintedPage } from '../../../../extractors/pdf/page.js'
import type { ScannedCell, ScannedPage } from '../../../../extractors/scan/read-page.js'
import { gridOf, page, text } from '../layout/page-builder.js'

/** A printed page in portrait A4. */
export function printed(glyphs: readonly Glyph[], more: Partial<PrintedPage> = {}): PrintedPage {
  return {
    ...page([glyphs]),
    images: [],
    hidden: [],
    annotated: { fields: 0, texts: 0, leftOut: [] },
    fontsWithoutFile: new Set(),
    ...more,
  }
}

/** Glyphs of a text in a font of a name. */
export function inFont(font: string, content: string, left = 50, top = 50): Glyph[] {
  return text(content, left, top).map((glyph) => ({ ...glyph, font }))
}

/** Where the only row of the table stands. */
const XS = [100, 200, 300]
const YS = [400, 430]

/** The area of a cell of it. */
export function area(column: number): Box {
  return [XS[column] ?? 0, YS[0] ?? 0, XS[column + 1] ?? 0, YS[1] ?? 0]
}

/** What was read off a picture of a table of one row, all of it surely. */
export function scannedRow(...texts: readonly string[]): ScannedPage {
  const cells = texts.map((content, column): ScannedCell => {
    const [left, top] = area(column)
    const glyphs = text(content, left + 10, top + 10, 10)
    return { area: area(column), reading: { confidence: 0.95, candidates: [] }, glyphs }
  })
  return {
    number: 1,
    width: 595,
    height: 842,
    scale: 3,
    turn: { angle: 0, quarters: 0, width: 1785, height: 2526 },
    rulings: gridOf(XS, YS),
    tables: [[100, 400, 300, 430]],
    cells,
    lines: [],
    confidence: null,
    beside: false,
  }
}
