import { squeeze } from '../../../src/document/text.js'
import type { Glyph, PageContent } from '../page.js'
import type { PageLines } from './body.js'
import { middleY } from '../../boxes.js'
import { sizeOf, textOf, type Line } from './lines.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.furniture

/** A line near the head or foot of its page that may be a page number or a running head. */
interface Candidate {
  readonly page: PageLines
  readonly line: Line
  readonly text: string
  readonly foot: boolean
}

/** Drops page numbers, running heads and running feet. */
export function withoutFurniture(pages: readonly PageLines[]): PageLines[] {
  const candidates = pages.flatMap(candidatesOf)
  const dropped = new Set<Line>()
  for (const { line } of [...pageNumbers(candidates, pages), ...runningHeads(candidates, pages)]) {
    dropped.add(line)
  }
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !dropped.has(line)) }))
}

function candidatesOf(page: PageLines): Candidate[] {
  const zone = limits.zone * page.height
  return page.lines.flatMap((line) => {
    const y = middleY(line.box)
    const foot = y > page.height - zone
    if (!foot && y > zone) return []
    return [{ page, line, foot, text: squeeze(textOf(line.glyphs)).normalize('NFKC') }]
  })
}

const DECORATED =
  /^(?:[-—–―~·]+\d{1,4}[-—–―~·]+|第\d{1,4}页(?:[,/，]?共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/u
const PLAIN = /^\d{1,4}$/u

function pageNumbers(candidates: readonly Candidate[], pages: readonly PageLines[]): Candidate[] {
  const plain = candidates.filter(({ text }) => PLAIN.test(text))
  const offset = ({ text, page, foot }: Candidate): string =>
    `${String(Number(text) - page.number)} ${String(foot)}`
  const counts = countBy(plain, offset)
  const enough = Math.min(pages.length, 2)
  return [
    ...candidates.filter(({ text }) => DECORATED.test(text)),
    ...plain.filter((candidate) => (counts.get(offset(candidate)) ?? 0) >= enough),
  ]
}

/** Lines apart from the text that most pages print at the same height. */
function runningHeads(candidates: readonly Candidate[], pages: readonly PageLines[]): Candidate[] {
  const apart = candidates.filter((candidate) => !PLAIN.test(candidate.text) && isApart(candidate))
  const place = ({ text, line }: Candidate, shift: number): string =>
    `${text.replace(/\d+/gu, '#')} ${String(Math.round(middleY(line.box) / limits.drift + shift))}`
  const enough = Math.max(2, limits.pages * pages.length)
  // Two rasters, half a step apart: heights on either side of one's border meet in the other.
  const seen = [0, 0.5].map((shift) => ({ shift, counts: countBy(apart, (c) => place(c, shift)) }))
  return apart.filter((candidate) =>
    seen.some(({ shift, counts }) => (counts.get(place(candidate, shift)) ?? 0) >= enough),
  )
}

function isApart({ page, line, foot }: Candidate): boolean {
  const at = page.lines.indexOf(line)
  const neighbour = page.lines[foot ? at - 1 : at + 1]
  if (neighbour === undefined) return true
  return Math.abs(middleY(neighbour.box) - middleY(line.box)) > limits.distance * line.size
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

/** Drops glyphs off the page, and large ones that most pages print at the same place (watermarks). */
export function visiblePages(pages: readonly PageContent[]): PageContent[] {
  const size = sizeOf(pages.flatMap((page) => page.glyphs))
  const isLarge = (glyph: Glyph): boolean => glyph.size > limits.watermark * size
  const counts = countBy(
    pages.flatMap((page) => page.glyphs.filter(isLarge)),
    spotOf,
  )
  const enough = Math.max(2, limits.pages * pages.length)
  return pages.map((page) => ({
    ...page,
    glyphs: page.glyphs.filter(
      (glyph) =>
        isOnPage(glyph, page) && !(isLarge(glyph) && (counts.get(spotOf(glyph)) ?? 0) >= enough),
    ),
  }))
}

/** Drops glyphs of a table that are far larger than its others: a watermark lies over it. */
export function withoutMarks(glyphs: readonly Glyph[]): Glyph[] {
  const most = limits.watermark * sizeOf(glyphs)
  return glyphs.filter(({ size }) => size <= most)
}

function spotOf({ text, box }: Glyph): string {
  return [text, Math.round(box[0] / limits.drift), Math.round(box[1] / limits.drift)].join(' ')
}

function isOnPage({ box }: Glyph, { width, height }: PageContent): boolean {
  return box[2] > 0 && box[3] > 0 && box[0] < width && box[1] < height
}
