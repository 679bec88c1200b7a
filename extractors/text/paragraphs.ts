import type { Paragraph } from '../../src/document/document.js'
import { endsSentence, startsAnew, widthOf, type Line } from './lines.js'

/** A line this long that ends in mid-sentence was cut by the end of a page, in columns. */
const LONG = 80
/** Lines this near to the common width, as a share of it, were broken by the margin. */
const NEAR = 0.85

/**
 * The paragraphs of a run of lines (blank ones among them). Every line is one, except lines that
 * were wrapped at the margin and sentences that the end of a page cut in two.
 * `margin`: the width at which this text is wrapped, in columns; null where it is not.
 */
export function paragraphsOf(lines: readonly Line[], margin: number | null): Paragraph[] {
  const groups: Line[][] = []
  let previous: Line | undefined
  let blank = true
  for (const line of lines) {
    const group = groups.at(-1)
    if (line.text === '') blank = true
    else {
      const joined = previous !== undefined && continues(previous, line, { blank, margin })
      if (joined && group !== undefined) group.push(line)
      else groups.push([line])
      previous = line
      blank = false
    }
  }
  return groups.map(paragraphOf)
}

function continues(
  before: Line,
  line: Line,
  { blank, margin }: { blank: boolean; margin: number | null },
): boolean {
  if (startsAnew(line.text) || isIndented(line)) return false
  const width = widthOf(before.text)
  const full = margin !== null && width >= NEAR * margin
  if (endsSentence(before.text))
    return full && !blank && !before.text.endsWith('。') && !isColon(before)
  return full || (blank && margin === null && width >= LONG)
}

function isColon({ text }: Line): boolean {
  return /[:：]$/u.test(text)
}

/** Whether a line begins a paragraph by the indent of print: two wide spaces, or more narrow ones. */
function isIndented({ raw }: Line): boolean {
  return /^(?:\t|\u3000{2}| {4}|\u00A0{4}| \u3000)/u.test(raw)
}

function paragraphOf(lines: readonly Line[]): Paragraph {
  const pieces = lines.map(({ text }, at) => (needsSpace(lines[at - 1], text) ? ` ${text}` : text))
  return {
    type: 'paragraph',
    text: pieces.join(''),
    place: { path: `line ${lines[0]?.number ?? 1}` },
  }
}

/** A space stands only between two words of Latin script. */
function needsSpace(before: Line | undefined, text: string): boolean {
  return before !== undefined && /[\w.,;]$/u.test(before.text) && /^\w/u.test(text)
}

/** Lines needed to tell a margin. */
const FEW = 8

/**
 * The width at which the lines of a text are wrapped, in columns; null where every paragraph is one
 * line. Wrapped text has most of its longer lines at one width and none beyond it.
 */
export function marginOf(lines: readonly Line[]): number | null {
  const widths = lines
    .filter(({ raw }) => !/[\t|]/u.test(raw))
    .map((line) => widthOf(line.text))
    .filter((width) => width >= 30)
  const margin = widths.toSorted((a, b) => a - b)[Math.floor(widths.length * 0.75)]
  if (margin === undefined || widths.length < FEW || margin > 200) return null
  const near = widths.filter((width) => width >= NEAR * margin && width <= 1.2 * margin)
  const beyond = widths.filter((width) => width > 1.2 * margin)
  return near.length * 2 >= widths.length && beyond.length * 20 <= widths.length ? margin : null
}
