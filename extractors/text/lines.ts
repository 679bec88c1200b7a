import { printedLine } from '../markup/line.js'

/** One line of the source: `number` from 1, `text` as printed, `raw` with its tabs and spaces. */
export interface Line {
  readonly number: number
  readonly raw: string
  readonly text: string
}

/** A page's number between dashes, or in words. */
const PAGE_NUMBER =
  /^(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?)$/u

/** The lines of a text; page numbers and page breaks are blank lines. */
export function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u2028\u2029\f\v]/u).map((raw, index) => {
    const printed = printedLine(raw)
    const blank = PAGE_NUMBER.test(printed)
    return { number: index + 1, raw: blank ? '' : raw, text: blank ? '' : printed }
  })
}

/** Columns that a text takes on a terminal: two for a wide character. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

const WIDE =
  /[\u1100-\u115F\u2018-\u201D\u2026\u2460-\u24FF\u2E80-\uA4CF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Script=Han}/u

/** Whether a line starts something new: a numbered heading, an item of a list, an appendix. */
export function startsAnew(text: string): boolean {
  return STARTS.test(text)
}

const STARTS =
  /^(?:[一二三四五六七八九十百]{1,3}\s*[、.．]|[（(][一二三四五六七八九十百\d]{1,3}[）)]|第[一二三四五六七八九十百]{1,3}[章节条部]|\d{1,2}\s*[、.．](?!\d)|[①-⑳]|附件|附表|[-*•●■◆○]\s)/u

/** Whether a line ends a sentence or a clause that is set on lines of its own. */
export function endsSentence(text: string): boolean {
  return /[。！？：；!?:;]["”’）)】》]*$/u.test(text)
}
