import { squeeze } from '../../../src/document/text.js'
import { chunkOf, chunksOf, cutAtGaps, textOf, type Chunk, type Line } from './lines.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.region

/** A line seen as the row of a table. */
export interface Row {
  readonly line: Line
  readonly chunks: readonly Chunk[]
  /** Of each chunk, whether it is a number or a mark for nothing. */
  readonly values: readonly boolean[]
  /** Whether wide gaps part it. */
  readonly tabular: boolean
}

const NUMBER = /^[-−+]?\d[\d,.]*(?:[件条次元万项个人篇份%％]{0,2})$/u
/** Thousands parted by spaces. */
const SPACED = /^[-−+]?\d{1,3}(?: \d{3})+(?:\.\d+)?\D*$/u
const UNIT = /^(?:[件条次元项万个人篇份%％]|万元)$/u
const MARK = /^(?:[-—–－/\\]{1,3}|无|不涉及)$/u

export function rowOf(line: Line): Row {
  const chunks = chunksOf(line)
    .flatMap((chunk) => numbersOf(chunk, line.size))
    .flatMap((chunk) => withoutTail(chunk, line.size))
  const values = chunks.map(isValue)
  return { line, chunks, values, tabular: isTabular(line, chunks, values) }
}

/** Whether a text is a number, a unit behind it or not, or a mark for nothing. */
export function isValue({ glyphs }: Chunk): boolean {
  if (glyphs.length > 16) return false
  const text = squeeze(textOf(glyphs)).normalize('NFKC')
  return NUMBER.test(text) || MARK.test(text)
}

/** Spaced thousands are one number, other numbers with a space between are several. */
function numbersOf(chunk: Chunk, size: number): Chunk[] {
  const runs = cutAtGaps(chunk.glyphs, limits.tail * size)
  const texts = runs.map(({ glyphs }) => textOf(glyphs))
  return runs.every(isValue) && !SPACED.test(texts.join(' ')) ? runs : [chunk]
}

/** A label may end so near the value beside it that no wide gap parts them. */
function withoutTail(chunk: Chunk, size: number): Chunk[] {
  const { glyphs } = chunk
  const at = glyphs.findLastIndex((glyph, i) => {
    const before = glyphs[i - 1]
    return before !== undefined && glyph.box[0] - before.box[2] > limits.tail * size
  })
  if (at < 1 || isValue(chunk)) return [chunk]
  const tail = chunkOf(glyphs.slice(at))
  return isValue(tail) ? [chunkOf(glyphs.slice(0, at)), tail] : [chunk]
}

function isTabular({ size }: Line, chunks: readonly Chunk[], values: readonly boolean[]): boolean {
  if (chunks.length < 2) return false
  if (values.filter(Boolean).length > 1) return true
  return chunks.slice(1).some((chunk, at) => {
    const before = chunks[at]
    return before !== undefined && chunk.left - before.right > limits.wideGap * size
  })
}

export function valuesOf({ values }: Row): number {
  return values.filter(Boolean).length
}

export function isUnit(text: string): boolean {
  return UNIT.test(text)
}

/** Whether a line holds figures, or only the units that wrapped ones leave to a line of their own. */
export function isFigures(row: Row): boolean {
  return valuesOf(row) > 0 || row.chunks.every(({ glyphs }) => isUnit(textOf(glyphs)))
}
