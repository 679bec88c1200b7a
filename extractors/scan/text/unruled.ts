import { inkLines } from '../cells/glyphs.js'
import { kindOf } from '../cells/kind.js'
import type { InkCell } from '../cells/regions.js'
import { medianOf } from '../../pdf/layout/geometry.js'
import { areaAround, type Area } from '../image/picture.js'
import { chunked, chunksOf, type ChunkedLine } from './chunks.js'

/** What stands outside of ruled tables: running text, and the pieces of tables without rulings. */
export interface Parted {
  readonly text: readonly Area[]
  /** Of each table its chunks: each a cell, or a line of one. */
  readonly tables: readonly (readonly InkCell[])[]
}

const limits = {
  /** Share of the pieces of ink that are lower than a line of print. */
  height: 0.75,
  /** Chunks of a line, and figures among them, that make it tabular. */
  chunks: 3,
  figures: 2,
  /** Rulings that make a table's rows: fewer underline. */
  rulings: 4,
  /** Points above the first such line in which the header stands. */
  header: 60,
  /** A title has so much free above and below it, in heights of a line and in usual gaps of lines. */
  free: { heights: 1.2, gaps: 1.3 },
}

/**
 * Parts print by lines of which several chunks are figures: what stands between the first and the
 * last of them is a table, as is the header above, and whatever stands between rulings there; titles
 * between tables are none. So is a header at the foot whose table stands on the next page.
 *
 * @param rulings Heights of horizontal rulings that no vertical ones cross, in pixels.
 */
export function partUnruled(
  pieces: readonly Area[],
  scale: number,
  rulings: readonly number[] = [],
): Parted {
  const heights = pieces.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b)
  const usual = heights[Math.floor(heights.length * limits.height)] ?? 0
  const lines = inkLines(pieces, usual)
    .map((line) => chunked(line, usual))
    .sort((a, b) => a.top - b.top)
  const ruled = rulings.length >= limits.rulings ? rulings : []
  const parts = ruled.length > 0 ? [lines] : partedByTitles(lines, usual)
  const stretches = parts.flatMap(
    (part, at) =>
      stretchOf(part, scale, ruled) ?? (at > 0 && at === parts.length - 1 ? headerIn(part) : []),
  )
  if (stretches.length === 0) return { text: pieces, tables: [] }
  const taken = new Set(stretches.flat())
  return {
    text: lines.filter((line) => !taken.has(line)).flatMap(({ glyphs }) => glyphs),
    tables: stretches.map((each) =>
      chunksOf(each, usual, scale).map((chunk) => cellOf(chunk, scale)),
    ),
  }
}

/** The lines between titles: those of one text that stand free. */
function partedByTitles(lines: readonly ChunkedLine[], height: number): ChunkedLine[][] {
  const gaps = lines.slice(1).map((line, at) => line.top - (lines[at]?.bottom ?? line.top))
  const { free } = limits
  const least = Math.max(free.heights * height, free.gaps * medianOf(gaps))
  const parts: ChunkedLine[][] = [[]]
  lines.forEach((line, at) => {
    const isHigh = line.bottom - line.top >= height
    const isFree = Math.min(gaps[at - 1] ?? Infinity, gaps[at] ?? Infinity) > least
    if (line.chunks.length === 1 && isHigh && isFree) parts.push([])
    else parts.at(-1)?.push(line)
  })
  return parts.filter((part, at) => at === 0 || part.length > 0)
}

/** A header at the end of a page, below a title: the table stands on the next. */
function headerIn(lines: readonly ChunkedLine[]): (readonly ChunkedLine[])[] {
  const header = lines.slice(lines.findLastIndex(({ chunks }) => chunks.length < 2) + 1)
  return header.some(({ chunks }) => chunks.length >= limits.chunks) ? [header] : []
}

/** The lines of a table, from its header to its last row; undefined where there is none. */
function stretchOf(
  lines: readonly ChunkedLine[],
  scale: number,
  rulings: readonly number[],
): (readonly ChunkedLine[])[] | undefined {
  const tabular = lines.filter((line) => isTabular(line, scale))
  const whole = areaAround(tabular)
  if (whole === undefined) return undefined
  const top = Math.min(headerTop(lines, whole.top, scale), ...rulings)
  const bottom = Math.max(whole.bottom, ...rulings)
  return [lines.filter((line) => middleOf(line) >= top && middleOf(line) <= bottom)]
}

/** Whether a line is several figures, or a label and its figure. */
function isTabular(line: ChunkedLine, scale: number): boolean {
  const { chunks } = line
  const figures = figuresOf(line, scale).length
  if (chunks.length >= limits.chunks) return figures >= limits.figures
  const [label = []] = chunks
  return chunks.length === 2 && kindOf(label, scale) === 'words' && figures === 1
}

function figuresOf({ chunks }: ChunkedLine, scale: number) {
  return chunks.filter((chunk) => kindOf(chunk, scale) === 'figures')
}

/** The top of the highest line of the header: of lines near the table those in several chunks. */
function headerTop(lines: readonly ChunkedLine[], top: number, scale: number): number {
  const above = lines.filter((line) => {
    const near = line.bottom <= top && line.top >= top - limits.header * scale
    return near && line.chunks.length > 1
  })
  return Math.min(top, ...above.map((line) => line.top))
}

function middleOf({ top, bottom }: Area): number {
  return (top + bottom) / 2
}

function cellOf(pieces: readonly Area[], scale: number): InkCell {
  const { left, top, right, bottom } = areaAround(pieces) ?? NOWHERE
  return { area: [left / scale, top / scale, right / scale, bottom / scale], pieces }
}

const NOWHERE: Area = { left: 0, top: 0, right: 0, bottom: 0 }
