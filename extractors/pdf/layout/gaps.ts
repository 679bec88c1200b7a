import type { Glyph } from '../page.js'
import { middleY } from '../../boxes.js'
import { cutAtGaps, type Chunk } from './lines.js'
import { isValue, valuesOf, type Row } from './rows.js'
import { isStart } from './starts.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.column

/** A gap between two texts that may be cells: the boundary of a column must stand in it. */
export interface Gap {
  readonly left: number
  readonly right: number
  /**
   * `certain`: it surely parts two cells; `likely`: several such gaps are needed to tell;
   * `narrow`: it may as well be a space, and many are needed.
   */
  readonly kind: 'certain' | 'likely' | 'narrow'
}

/**
 * The gaps of all rows of a table, page by page, and those between lines that stand beside one another half a line apart.
 * `starts`: where the texts of several lines begin.
 */
export function gapsOf(parts: readonly (readonly Row[])[], starts: readonly number[]): Gap[] {
  const isAlone = parts.flat().filter((row) => row.chunks.length > 1).length === 1
  return parts.flatMap((rows) =>
    rows.flatMap((row, at) => [
      ...wideGaps(row, isAlone),
      ...narrowGaps(row, starts),
      ...gapsBeside(row, rows[at + 1]),
    ]),
  )
}

/** A row that alone has several texts, the page cutting it off from its table, has only its gaps to tell. */
function wideGaps(row: Row, isAlone: boolean): Gap[] {
  const { chunks, values, line } = row
  const even = areEvenFields(row)
  const isOfValues = valuesOf(row) >= thresholds.region.values
  return chunks.slice(1).map(({ left: right }, at) => {
    const left = chunks[at]?.right ?? 0
    const gap = (right - left) / line.size
    const isWide = gap > thresholds.region.wideGap
    const beforeValue = values[at + 1] === true && (values[at] === true || isWide || isOfValues)
    const certain = isAlone || even || beforeValue || gap > limits.far
    return { left, right, kind: certain ? 'certain' : 'likely' }
  })
}

/** Whether a row is the header of narrow columns: several texts of about the same length, no figure. */
function areEvenFields({ chunks, values }: Row): boolean {
  return !values.includes(true) && (areEven(chunks) || areEven(chunks.slice(1)))
}

/**
 * Gaps as narrow as a space; where they part a text evenly, it is the cells of a narrow header.
 * Before the beginnings of several lines they are likely to part cells.
 */
function narrowGaps({ chunks, line }: Row, starts: readonly number[]): Gap[] {
  return chunks.flatMap((chunk) => {
    const runs = cutAtGaps(chunk.glyphs, limits.cut * line.size)
    const even = areEven(runs)
    return runs.slice(1).flatMap((run, at): Gap[] => {
      const before = runs[at]
      const isStarting = isStart(run.left, starts)
      if (before === undefined || !(isStarting || mayPart(before, run))) return []
      const kind = even ? 'certain' : isStarting ? 'likely' : 'narrow'
      return [{ left: before.right, right: run.left, kind }]
    })
  })
}

function areEven(runs: readonly Chunk[]): boolean {
  const lengths = runs.map((run) => run.glyphs.length)
  const shortest = Math.min(...lengths)
  return runs.length > 2 && shortest > 1 && Math.max(...lengths) <= shortest + limits.even
}

/** Latin letters and digits are spaced within a text as well, thousands within a number. */
function mayPart(before: Chunk, next: Chunk): boolean {
  return isWide(before.glyphs.at(-1)) && (isWide(next.glyphs[0]) || isValue(next))
}

function isWide(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && glyph.text >= '\u2E80'
}

function gapsBeside(row: Row, next: Row | undefined): Gap[] {
  if (next === undefined) return []
  const size = Math.min(row.line.size, next.line.size)
  if (middleY(next.line.box) - middleY(row.line.box) > limits.beside * size) return []
  const texts = [...textsOf(row), ...textsOf(next)].sort((a, b) => a.left - b.left)
  return texts.slice(1).flatMap((text, at): Gap[] => {
    const before = texts[at]
    if (before === undefined || before.row === text.row) return []
    if (text.left - before.right < limits.cut * size) return []
    const kind = before.isValue && text.isValue ? 'certain' : 'likely'
    return [{ left: before.right, right: text.left, kind }]
  })
}

function textsOf(row: Row) {
  return row.chunks.map((chunk, at) => ({ ...chunk, row, isValue: row.values[at] === true }))
}
