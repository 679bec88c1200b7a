import type { PictureReading } from '../../../src/document/document.js'
import { areaAround, type Area } from '../image/picture.js'
import type { PrintReader, ReadLine } from '../ocr/reader.js'
import type { StraightPage } from '../straighten.js'
import { readFigure } from './figure.js'
import { inkLines, type InkLine } from './glyphs.js'
import { kindOf } from './kind.js'
import type { InkCell } from './regions.js'
import { stackOf } from './stack.js'
import { readStack, readWords, type WordsReading } from './words.js'

/** What stands in a cell: its lines in pixels of the page, and how sure the text is. */
export interface CellReading extends PictureReading {
  readonly lines: readonly ReadLine[]
}

/** How sure a cell without ink is blank. */
const BLANK: CellReading = { confidence: 0.98, candidates: [], lines: [] }

/** Reads a cell; an empty one is not sent to a reader. */
export async function readCell(
  cell: InkCell,
  page: StraightPage,
  reader: PrintReader,
): Promise<CellReading> {
  const { scale } = page
  switch (kindOf(cell.pieces, scale)) {
    case 'blank':
      return BLANK
    case 'dash':
      return { confidence: 0.95, candidates: [], lines: dashOf(cell.pieces) }
    case 'figures':
      return readFigures(inkLines(cell.pieces), page, reader)
    case 'words':
      return readWordsOrFigures(cell, page, reader)
  }
}

const FIGURES = /^[\d.,，。]+$/u

/** What looked like words may turn out to be figures, in a strange font or beside dirt. */
async function readWordsOrFigures(
  cell: InkCell,
  page: StraightPage,
  reader: PrintReader,
): Promise<CellReading> {
  const words = await readWordCell(cell, page, reader)
  const text = words.lines.flatMap(({ symbols }) => symbols.map((symbol) => symbol.text)).join('')
  return FIGURES.test(text)
    ? readFigures(inkLines(cell.pieces), page, reader)
    : { candidates: [], ...words }
}

function dashOf(pieces: readonly Area[]): ReadLine[] {
  const area = areaAround(pieces)
  return area === undefined ? [] : [{ ...area, symbols: [{ ...area, text: '—' }] }]
}

async function readFigures(
  lines: readonly InkLine[],
  page: StraightPage,
  reader: PrintReader,
): Promise<CellReading> {
  const read = await Promise.all(lines.map((line) => readFigure(page, line, reader)))
  const texts = read.map(({ text }) => text)
  return {
    confidence: Math.min(sureOf(lines), ...read.map(({ confidence }) => confidence)),
    candidates: read.flatMap(({ candidates }, at) =>
      candidates.map((text) => texts.with(at, text).join('\n')),
    ),
    lines: lines.map((line, at) => spreadOver(line, texts[at] ?? '')),
  }
}

/** Paper between two lines of a number that wraps, as a share of their height, at most. */
const WRAPPED = 1.2

/** A number that wraps looks like two whose ruling was lost: the sums of the form tell. */
const WRAPPED_NUMBER = 0.5

/** How sure it can be that lines are one figure. */
function sureOf(lines: readonly InkLine[]): number {
  if (areApart(lines)) return 0
  return lines.length > 1 ? WRAPPED_NUMBER : 1
}

/** Whether lines are figures of several rows, whose rulings the picture lost. */
function areApart(lines: readonly InkLine[]): boolean {
  return lines.some((line, at) => {
    const before = lines[at - 1]
    return before !== undefined && line.top - before.bottom > WRAPPED * (line.bottom - line.top)
  })
}

/** The characters of a text side by side over the width of a line. */
function spreadOver(line: InkLine, text: string): ReadLine {
  const { left, top, right, bottom } = line
  const step = (right - left) / Math.max(text.length, 1)
  const symbols = Array.from(text, (character, at) => ({
    text: character,
    left: left + at * step,
    top,
    right: left + (at + 1) * step,
    bottom,
  }))
  return { left, top, right, bottom, symbols }
}

/** Points of a line's height at most; print that is higher has several lines. */
const LINE = 15

function readWordCell(
  { pieces }: InkCell,
  { print, scale }: StraightPage,
  reader: PrintReader,
): Promise<WordsReading> {
  const stack = stackOf(pieces, scale)
  if (stack !== null) return readStack(print, stack, scale, reader)
  const area = areaAround(pieces) ?? { left: 0, top: 0, right: 0, bottom: 0 }
  const arrangement = area.bottom - area.top <= LINE * scale ? 'line' : 'block'
  return readWords(print, area, arrangement, scale, reader)
}
