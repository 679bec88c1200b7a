import { middleY } from '../../boxes.js'
import { modeOf } from './geometry.js'
import { chunksOf, type Line } from './lines.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.paragraph

/** Left and right end of running text, in points. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** How running text is set in a document. */
export interface Body {
  /** Font size in points. */
  readonly size: number
  /** Distance from line to line within a paragraph, in points; Infinity where no line wraps. */
  readonly leading: number
  /** The margins of pages of this width. */
  readonly marginsOf: (width: number) => Margins
}

/** The lines of one page outside its ruled tables. */
export interface PageLines {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
}

/** Measures running text: its long lines without wide gaps. */
export function measureBody(pages: readonly PageLines[]): Body {
  const long = pages.map((page) => ({ ...page, lines: page.lines.filter(isLong) }))
  const size = usualSize(long) ?? usualSize(pages) ?? 0
  const margins = marginsByWidth(long, size)
  return {
    size,
    leading: leadingOf(long, size),
    marginsOf: (width) => margins.get(Math.round(width)) ?? { left: 0, right: width },
  }
}

function isLong(line: Line): boolean {
  return line.glyphs.length >= limits.bodyGlyphs && chunksOf(line).length === 1
}

function usualSize(pages: readonly PageLines[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { size, glyphs } of pages.flatMap((page) => page.lines)) {
    counts.set(size, (counts.get(size) ?? 0) + glyphs.length)
  }
  return modeOf(counts)
}

function marginsByWidth(pages: readonly PageLines[], size: number): Map<number, Margins> {
  const lines = new Map<number, Line[]>()
  for (const page of pages) {
    const width = Math.round(page.width)
    const body = page.lines.filter((line) => line.size === size)
    lines.set(width, [...(lines.get(width) ?? []), ...body])
  }
  return new Map([...lines].map(([width, body]) => [width, marginsOf(body, width, size)]))
}

/** The outermost left and right ends on which some lines agree. */
function marginsOf(lines: readonly Line[], width: number, size: number): Margins {
  if (lines.length === 0) return { left: 0, right: width }
  const near = size / 2
  const left = agreed(lines.map((line) => line.box[0]).sort(ascending), near)
  const right = -agreed(lines.map((line) => -line.box[2]).sort(ascending), near)
  // Where no line is full the ends tell nothing: margins are alike on both sides.
  return { left, right: Math.max(right, width - left - 2 * size) }
}

/** The first of the sorted values near which a share of them lies. */
function agreed(sorted: readonly number[], near: number): number {
  const enough = Math.ceil(sorted.length * limits.margin)
  const found = sorted.find((value, at) => (sorted[at + enough - 1] ?? Infinity) - value < near)
  return found ?? sorted[0] ?? 0
}

function ascending(a: number, b: number): number {
  return a - b
}

function leadingOf(pages: readonly PageLines[], size: number): number {
  const steps = pages.flatMap(({ lines }) =>
    lines.slice(1).flatMap((line, at) => {
      const before = lines[at]
      if (before === undefined || line.size !== size || before.size !== size) return []
      const step = middleY(line.box) - middleY(before.box)
      return step < 3 * size && line.box[0] <= before.box[0] + size / 2 ? [step] : []
    }),
  )
  // Steps between paragraphs may be wider: the smallest on which some agree is that within them.
  return steps.length === 0 ? Infinity : agreed(steps.sort(ascending), size / 8)
}
