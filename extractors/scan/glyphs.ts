import type { Box } from '../../src/document/document.js'
import type { Glyph } from '../pdf/page.js'
import type { Area } from './image/picture.js'
import type { ReadLine } from './ocr/reader.js'
import { chinesePunctuation } from './text/punctuation.js'

/** The characters of a line that was read as glyphs of a page, of a given font size in points. */
export function glyphsOf({ symbols, ...line }: ReadLine, size: number, scale: number): Glyph[] {
  const printed = symbols.filter(({ text }) => text.trim() !== '')
  const texts = chinesePunctuation(printed.map(({ text }) => text))
  const middle = (line.top + line.bottom) / (2 * scale)
  return printed.map((symbol, at) => {
    const right = reachOf(symbol, printed[at + 1], texts[at] ?? '', size * scale)
    const box: Box = [symbol.left / scale, middle - size / 2, right / scale, middle + size / 2]
    return { text: texts[at] ?? symbol.text, box, size, direction: 0 }
  })
}

/** Signs of Chinese print that leave half of their square empty on the right. */
const NARROW = /[，、。；：）》”]/u

/** Where a character ends: at the next one, else where the square of a narrow sign does. */
function reachOf(symbol: Area, next: Area | undefined, text: string, em: number): number {
  if (next !== undefined) return Math.max(next.left, symbol.left + 1)
  return NARROW.test(text) ? Math.max(symbol.right, symbol.left + em) : symbol.right
}
