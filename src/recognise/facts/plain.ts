import { SPACE } from '../../document/text.js'
import { plainDigits } from '../dates.js'

/** A text for reading: no white space, half-width digits, full-width punctuation, titles masked. */
export interface Plain {
  readonly text: string
  /** The white space of the print: its place in `text`, and all characters left out up to there. */
  readonly gaps: readonly Gap[]
}

interface Gap {
  readonly at: number
  readonly leftOut: number
}

const LINE_BREAK = /[\n\r\u2028\u2029]/gu
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '!': '！',
  '?': '？',
}
/** A comma that parts no thousands. */
const PUNCTUATION = /(?<!\d),|,(?!\d{3}(?!\d))|[;:()!?]/gu
/** Names of documents and their numbers hold words and years that say nothing of the report's year. */
const TITLE = /《[^《》]{1,100}》|〔[^〔〕]{1,20}〕/gu

/** Makes a printed text plain. A line's end ends a sentence. */
export function plainOf(printed: string): Plain {
  const lines = printed.replace(LINE_BREAK, '。')
  const gaps: Gap[] = []
  for (const { index, 0: space } of lines.matchAll(SPACE)) {
    const before = gaps.at(-1)?.leftOut ?? 0
    gaps.push({ at: index - before, leftOut: before + space.length })
  }
  const text = plainDigits(lines.replace(SPACE, ''))
    .replace(PUNCTUATION, (mark) => FULL_WIDTH[mark] ?? mark)
    .replace(TITLE, (title) => '·'.repeat(title.length))
  return { text, gaps }
}

/** The printed text from one character of the plain text to another, without the second. */
export function printedBetween(printed: string, plain: Plain, start: number, end: number): string {
  return printed.slice(printedAt(plain, start), printedAt(plain, end - 1) + 1)
}

const printedAt = ({ gaps }: Plain, place: number): number =>
  place + (gaps.findLast(({ at }) => at <= place)?.leftOut ?? 0)
