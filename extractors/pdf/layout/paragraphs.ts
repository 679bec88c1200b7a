import type { Paragraph } from '../../../src/document/document.js'
import type { Body } from './body.js'
import { middleX, middleY, unionOf } from '../../boxes.js'
import { textOf, type Line } from './lines.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.paragraph

/** A line of running text and its page. */
export interface TextLine {
  readonly line: Line
  readonly page: number
  /** Width of the page in points. */
  readonly width: number
}

/** Joins consecutive lines, over page breaks too, to paragraphs. */
export function paragraphsOf(lines: readonly TextLine[], body: Body): Paragraph[] {
  const groups: TextLine[][] = []
  let before: TextLine | undefined
  for (const line of lines) {
    if (before === undefined || begins(before, line, body)) groups.push([line])
    else groups.at(-1)?.push(line)
    before = line
  }
  return groups.map(paragraphOf)
}

function paragraphOf(lines: readonly TextLine[]): Paragraph {
  const page = lines[0]?.page ?? 1
  const box = unionOf(lines.filter((line) => line.page === page).map(({ line }) => line.box))
  const text = lines.map(({ line }) => textOf(line.glyphs)).reduce(joinTexts, '')
  return { type: 'paragraph', text, place: { page, box } }
}

const WORD_END = /[A-Za-z0-9]$/u
const WORD_START = /^[A-Za-z0-9]/u
const SENTENCE_END = /[。；！？]/u
const NUMBERED = /^(?:[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、)/u
/** What stands within Latin words, numbers and addresses. */
const UNBREAKABLE = /^[!-~]/u

/** Only words of letters and digits need a space where a line wraps. */
function joinTexts(before: string, after: string): string {
  return before + (WORD_END.test(before) && WORD_START.test(after) ? ' ' : '') + after
}

/** Whether a line begins a paragraph of its own after the one before it. */
function begins(before: TextLine, next: TextLine, body: Body): boolean {
  if (differsInSize(before.line, next.line)) return true
  if (before.page === next.page && isApart(before.line, next.line, body)) return true
  if (!isFull(before, next, body) || isNextItem(before, next)) return true
  if (isCentred(next, body)) return next.line.size < limits.size * body.size
  return isIndented(next, body)
}

/** Whether a numbered line follows the end of a sentence and does not stand out to the left. */
function isNextItem({ line: before }: TextLine, { line: next }: TextLine): boolean {
  const end = before.glyphs.at(-1)?.text ?? ''
  const hangs = next.box[0] < before.box[0] - next.size
  return !hangs && SENTENCE_END.test(end) && NUMBERED.test(textOf(next.glyphs))
}

function differsInSize(a: Line, b: Line): boolean {
  return Math.max(a.size, b.size) > limits.size * Math.min(a.size, b.size)
}

function isApart(before: Line, next: Line, body: Body): boolean {
  const leading = (body.leading * next.size) / body.size
  return middleY(next.box) - middleY(before.box) > limits.leading * leading
}

/** Whether the next line's first unbreakable piece had no room at the end of the line before. */
function isFull(before: TextLine, next: TextLine, body: Body): boolean {
  const { left, right } = body.marginsOf(before.width)
  const [start, , end] = before.line.box
  const room = isCentred(before, body) ? right - left - (end - start) : right - end
  return room < firstPiece(next.line) + limits.slack * before.line.size
}

/** Width of a line's first character or word, in points. */
function firstPiece({ glyphs }: Line): number {
  const end = glyphs.findIndex((glyph) => !UNBREAKABLE.test(glyph.text))
  const word = glyphs.slice(0, end < 0 ? glyphs.length : Math.max(end, 1))
  const [left, , right] = unionOf(word.map((glyph) => glyph.box))
  return right - left
}

function isIndented({ line, width }: TextLine, body: Body): boolean {
  return line.box[0] > body.marginsOf(width).left + limits.indent * line.size
}

/** Whether a line stands in the middle, away from both margins. */
function isCentred({ line, width }: TextLine, body: Body): boolean {
  const { left, right } = body.marginsOf(width)
  const indent = limits.centreIndent * line.size
  const offset = Math.abs(middleX(line.box) - (left + right) / 2)
  const inside = line.box[0] > left + indent && line.box[2] < right - indent
  return inside && offset < limits.centre * line.size
}
