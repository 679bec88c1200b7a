/** Text behind a scan, as another program recognised it: held against what the picture shows. */
import { holdsMiddle } from '../boxes.js'
import { boxOnPicture } from '../scan/layout.js'
import type { ScannedCell, ScannedPage } from '../scan/read-page.js'
import type { Glyph, PrintedPage } from './page.js'

/** What the hidden text of a page says of figures that were surely read off its picture. */
export interface Comparison {
  readonly page: number
  /** Figures that both have. */
  readonly compared: number
  readonly differing: readonly { readonly hidden: string; readonly pictured: string }[]
}

/** A reading as sure as this is taken against the hidden text. */
const SURE = 0.9
/** Hidden characters looked at on one page. */
const MOST = 20_000

const FIGURE = /^\d[\d.,]*$/u

/** Compares the figures of a page. The picture is what counts; the hidden text is never taken. */
export function compareHidden({ number, hidden }: PrintedPage, scanned: ScannedPage): Comparison {
  const glyphs = hidden.slice(0, MOST)
  const pairs = scanned.cells.flatMap((cell) => {
    const pictured = textOf(cell.glyphs)
    if (cell.reading.confidence < SURE || !FIGURE.test(pictured)) return []
    const text = textOf(inside(cell, scanned, glyphs))
    return FIGURE.test(text) ? [{ hidden: text, pictured }] : []
  })
  const differing = pairs.filter((pair) => plain(pair.hidden) !== plain(pair.pictured))
  return { page: number, compared: pairs.length, differing }
}

function inside({ area }: ScannedCell, scanned: ScannedPage, glyphs: readonly Glyph[]): Glyph[] {
  const place = boxOnPicture(area, scanned)
  const own = glyphs.filter(({ box }) => holdsMiddle(place, box))
  return own.sort((a, b) => a.box[0] - b.box[0])
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ text }) => text.normalize('NFKC')).join('')
}

function plain(figure: string): string {
  return figure.replace(/,/gu, '')
}
