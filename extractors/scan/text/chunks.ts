import type { InkLine } from '../cells/glyphs.js'
import { kindOf } from '../cells/kind.js'
import type { Area } from '../image/picture.js'
import { labelLines } from './label-lines.js'

const limits = {
  /** Heights of a line: a wider gap parts two chunks, between digits, others, and in a header. */
  gap: { digits: 0.4, others: 1.4, header: 0.55 },
  /** Width to height of a digit at most. */
  digit: 0.85,
  /** Figures of a row that tell where those of a table begin. */
  columns: 4,
}

/** A line of print parted at wide gaps. */
export interface ChunkedLine extends InkLine {
  readonly chunks: readonly (readonly Area[])[]
}

/** Parts a line at gaps that are wide for lines of this height. */
export function chunked(line: InkLine, height: number): ChunkedLine {
  const { digits, others } = limits.gap
  const gapOf = (before: Area, next: Area) => (isNarrow(before) && isNarrow(next) ? digits : others)
  return { ...line, chunks: cutAt(line.glyphs, (a, b) => gapOf(a, b) * height) }
}

/** Parts the characters of a line where a gap is wider than is allowed between the two. */
function cutAt(glyphs: readonly Area[], allowed: (before: Area, next: Area) => number): Area[][] {
  const chunks: Area[][] = []
  let before: Area | undefined
  for (const glyph of glyphs) {
    if (before === undefined || glyph.left - before.right > allowed(before, glyph)) chunks.push([])
    chunks.at(-1)?.push(glyph)
    before = glyph
  }
  return chunks
}

function isNarrow({ left, top, right, bottom }: Area): boolean {
  return right - left <= limits.digit * (bottom - top)
}

/**
 * The chunks of a table. Its header has narrow gaps; beside its columns of figures labels may stand
 * at any height, so that they make lines of their own.
 */
export function chunksOf(
  lines: readonly ChunkedLine[],
  height: number,
  scale: number,
): (readonly Area[])[] {
  const rows = lines.map((line) => figuresAtEnd(line, scale))
  const left = figuresBegin(rows)
  const most = Math.max(...rows.map(({ length }) => length))
  const least = Math.max(1, Math.min(limits.columns, most))
  const first = rows.findIndex(({ length }) => length >= least)
  const [head, body] = first < 0 ? [lines, []] : [lines.slice(0, first), lines.slice(first)]
  const isLabel = (piece: Area): boolean => left !== null && piece.right < left
  const labels = body.flatMap(({ glyphs }) => glyphs.filter(isLabel))
  const beside = body.flatMap(({ chunks }) => chunks.map((c) => c.filter((each) => !isLabel(each))))
  return [
    ...head.flatMap(({ glyphs }) => cutAt(glyphs, () => limits.gap.header * height)),
    ...labelLines(labels, height),
    ...beside.filter((chunk) => chunk.length > 0),
  ]
}

/** The figures with which a line ends. */
function figuresAtEnd({ chunks }: ChunkedLine, scale: number): (readonly Area[])[] {
  const label = chunks.findLastIndex((chunk) => kindOf(chunk, scale) !== 'figures')
  return chunks.slice(label + 1)
}

/** Where the figures of rows of as many columns begin; null in a table of few columns or rows. */
function figuresBegin(rows: readonly (readonly (readonly Area[])[])[]): number | null {
  const wide = rows.filter(({ length }) => length >= limits.columns)
  const counts = wide.map(({ length }) => length).sort((a, b) => a - b)
  const usual = wide.filter(({ length }) => length === counts[counts.length >> 1])
  return usual.length < 2 ? null : Math.min(...usual.flat(2).map((piece) => piece.left))
}
