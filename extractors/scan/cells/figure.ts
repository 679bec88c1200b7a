import type { PictureReading } from '../../../src/document/document.js'
import { cutOut, widened } from '../ocr/prepare.js'
import type { PrintReader, ReadPicture } from '../ocr/reader.js'
import type { StraightPage } from '../straighten.js'
import type { InkLine } from './glyphs.js'
import { fitOf, type Fit } from './shape.js'

/** Heights of digits, in pixels, at which they are read: each errs on other cells. */
const HEIGHTS = { first: 26, second: 34, third: 42 }

/** Confidence of a text by how many of three readings give it and whether its digits have that shape. */
const CONFIDENCE: Readonly<Record<'two' | 'one', Readonly<Record<Fit, number>>>> = {
  two: { fits: 0.85, unknown: 0.7, differs: 0.5 },
  one: { fits: 0.5, unknown: 0.3, differs: 0.2 },
}
/** Confidence of a text that both readers give. */
const AGREED: Readonly<Record<Fit, number>> = { fits: 0.98, unknown: 0.95, differs: 0.8 }
/** Share of it that they have whatever they think of their own reading. */
const OWN = 0.9
/** Paper about the digits that is cut out with them, as a share of their height. */
const AROUND = 1 / 12

/** What a line of digits says, and how sure that is. */
export interface FigureReading extends PictureReading {
  readonly text: string
}

/**
 * Reads a line of digits of a page, by two readers at two sizes; by a third reading where they
 * differ. The shapes of the digits have a say as well.
 */
export async function readFigure(
  page: StraightPage,
  line: InkLine,
  reader: PrintReader,
): Promise<FigureReading> {
  const { print } = page
  const height = line.bottom - line.top
  const around = widened(line, Math.max(1, Math.round(height * AROUND)))
  const at = (pixels: number) => cutOut(print, around, pixels / height).picture
  const [first, second] = await Promise.all([
    reader.digits(at(HEIGHTS.first), 'line'),
    reader.words(at(HEIGHTS.second), 'line'),
  ])
  if (isWord(second)) return { text: plain(second), confidence: second.confidence, candidates: [] }
  const texts = [plain(first), likeDigits(plain(second))]
  const [text = ''] = texts
  const fit = (of: string) => fitOf(of, line, page)
  if (text === texts[1] && text !== '') {
    const sure = Math.max(first.confidence, second.confidence)
    return { text, confidence: AGREED[fit(text)] * (OWN + (1 - OWN) * sure), candidates: [] }
  }
  const third = await reader.digits(at(HEIGHTS.third), 'line')
  return voted([...texts, plain(third)], fit)
}

/** The likeliest of some texts, and the others. */
function voted(texts: readonly string[], fit: (text: string) => Fit): FigureReading {
  const distinct = [...new Set(texts)].filter((text) => text !== '')
  const rated = distinct.map((text) => {
    const votes = texts.filter((other) => other === text).length
    return { text, confidence: CONFIDENCE[votes > 1 ? 'two' : 'one'][fit(text)] }
  })
  const [best, ...others] = rated.sort((a, b) => b.confidence - a.confidence)
  if (best === undefined) return { text: '', confidence: 0, candidates: [] }
  return { ...best, candidates: others.map(({ text }) => text) }
}

/** The text without spaces, and without dirt after it. */
function plain({ text }: ReadPicture): string {
  return text.replace(/\s+/gu, '').replace(/[.,-]+$/u, '')
}

/** Chinese, without the characters that are read where there are digits. */
const CHINESE = /(?![〇口囗丨一日目曰回])\p{Script=Han}/u
/** From this confidence on Chinese is Chinese, however narrow its characters are. */
const SURE_WORD = 0.7

function isWord({ text, confidence }: ReadPicture): boolean {
  return CHINESE.test(text) && confidence >= SURE_WORD
}

/** What a reader of words makes of digits that stand alone. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[oO〇口囗○DQ]/gu, '0'],
  [/[lI|丨[\]!]/gu, '1'],
  [/，/gu, ','],
  [/[。．]/gu, '.'],
]

function likeDigits(text: string): string {
  return ALIKE.reduce((read, [from, to]) => read.replace(from, to), text)
}
