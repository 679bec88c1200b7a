import type { Gray } from '../image/picture.js'
import { besideOneAnother, cropped, scaled, withMargin } from '../image/crop.js'
import { clipArea, type Area } from '../image/picture.js'
import { cutOut, widened } from '../ocr/prepare.js'
import type { PrintReader, ReadLine, ReadPicture } from '../ocr/reader.js'

/** A text as it was read, its lines in pixels of the page, and how sure it is. */
export interface WordsReading {
  readonly confidence: number
  readonly lines: readonly ReadLine[]
}

/** Pixels to a point at which words are read: more only costs time. */
const SCALE = 3.4
/** Pixels of paper about an area of words. */
const AROUND = 3

/** Reads the words in an area of a page. */
export async function readWords(
  page: Gray,
  area: Area,
  arrangement: 'line' | 'block',
  scale: number,
  reader: PrintReader,
): Promise<WordsReading> {
  const cutting = cutOut(page, widened(area, AROUND), Math.min(SCALE / scale, 3))
  const read = await reader.words(cutting.picture, arrangement)
  const lines = read.lines.map((line) => ({
    ...cutting.toPage(line),
    symbols: line.symbols.map((symbol) => ({ text: symbol.text, ...cutting.toPage(symbol) })),
  }))
  return { confidence: read.confidence, lines }
}

/** Reads characters that stand one below the other: laid side by side, they are a line. */
export async function readStack(
  page: Gray,
  characters: readonly Area[],
  scale: number,
  reader: PrintReader,
): Promise<WordsReading> {
  const pictures = characters.map((area) => cropped(page, clipArea(widened(area, 1), page)))
  const line = besideOneAnother(pictures, Math.round(scale))
  const sheet = withMargin(scaled(line, Math.min(SCALE / scale, 3)), 12)
  const read = await reader.words(sheet, 'line')
  return { confidence: read.confidence, lines: spread(read, characters) }
}

/** The characters read, each a line of its own, over the height of those in print. */
function spread({ lines }: ReadPicture, characters: readonly Area[]): ReadLine[] {
  const symbols = lines.flatMap((line) => line.symbols)
  return symbols.flatMap(({ text }, at) => {
    const area = characters[Math.floor((at * characters.length) / symbols.length)]
    return area === undefined ? [] : [{ ...area, symbols: [{ ...area, text }] }]
  })
}
