import { inkLines, type InkLine } from '../cells/glyphs.js'
import { kindOf } from '../cells/kind.js'
import type { InkCell } from '../cells/regions.js'
import { areaAround, type Area } from '../image/picture.js'

/** What stands outside of ruled tables: running text, and the pieces of tables without rulings. */
export interface Parted {
  readonly text: readonly Area[]
  /** Each a cell, or a line of one. */
  readonly chunks: readonly InkCell[]
}

const limits = {
  /** Share of the pieces of ink that are lower than a line of print. */
  height: 0.75,
  /** Heights of a line: a wider gap parts two chunks, between digits and between others. */
  gap: { digits: 0.4, others: 1.4 },
  /** Width to height of a digit at most. */
  digit: 0.85,
  /** Chunks of a line, and figures among them, that make it tabular. */
  chunks: 3,
  figures: 2,
  /** Rulings that make a table's rows: fewer underline. */
  rulings: 4,
  /** Points above the first such line in which the header stands. */
  header: 60,
}

interface ChunkedLine extends InkLine {
  readonly chunks: readonly (readonly Area[])[]
}

/**
 * Parts print by lines of which several chunks are figures: what stands between the first and the
 * last of them is a table, as is the header above, and whatever stands between rulings there.
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
  const lines = inkLines(pieces, usual).map((line) => chunked(line, usual))
  const tabular = lines.filter((line) => isTabular(line, scale))
  const whole = areaAround(tabular)
  if (whole === undefined) return { text: pieces, chunks: [] }
  const ruled = rulings.length >= limits.rulings ? rulings : []
  const top = Math.min(headerTop(lines, whole.top, scale), ...ruled)
  const bottom = Math.max(whole.bottom, ...ruled)
  const isInside = (line: InkLine) => middleOf(line) >= top && middleOf(line) <= bottom
  const inside = lines.filter(isInside)
  return {
    text: lines.filter((line) => !isInside(line)).flatMap(({ glyphs }) => glyphs),
    chunks: inside.flatMap((line) => line.chunks.map((chunk) => cellOf(chunk, scale))),
  }
}

function chunked(line: InkLine, height: number): ChunkedLine {
  const chunks: Area[][] = []
  let before: Area | undefined
  for (const glyph of line.glyphs) {
    if (before === undefined || isParted(before, glyph, height)) chunks.push([])
    chunks.at(-1)?.push(glyph)
    before = glyph
  }
  return { ...line, chunks }
}

function isParted(before: Area, next: Area, height: number): boolean {
  const { digits, others } = limits.gap
  const gap = isNarrow(before) && isNarrow(next) ? digits : others
  return next.left - before.right > gap * height
}

function isNarrow({ left, top, right, bottom }: Area): boolean {
  return right - left <= limits.digit * (bottom - top)
}

/** Whether a line is several figures, or a label and its figure. */
function isTabular({ chunks }: ChunkedLine, scale: number): boolean {
  const kinds = chunks.map((chunk) => kindOf(chunk, scale))
  const figures = kinds.filter((kind) => kind === 'figures').length
  if (chunks.length >= limits.chunks) return figures >= limits.figures
  return chunks.length === 2 && kinds[0] === 'words' && kinds[1] === 'figures'
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
