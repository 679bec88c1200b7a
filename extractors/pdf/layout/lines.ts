import type { Box } from '../../../src/document/document.js'
import { unifyRadicals } from '../../../src/document/text.js'
import type { Glyph } from '../page.js'
import { middleX, middleY, unionOf } from '../../boxes.js'
import { medianOf, modeOf } from './geometry.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.line

/** Glyphs on one baseline, from left to right. */
export interface Line {
  readonly glyphs: readonly Glyph[]
  readonly box: Box
  /** The font size of most of its glyphs, in points. */
  readonly size: number
}

/** Glyphs of a line without a wide gap between them. */
export interface Chunk {
  readonly glyphs: readonly Glyph[]
  readonly left: number
  readonly right: number
}

/** Groups glyphs to lines from top to bottom by the height of their middles. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const sorted = [...glyphs].sort((a, b) => middleY(a.box) - middleY(b.box))
  const lines: Glyph[][] = []
  let current: Glyph[] = []
  let middle = -Infinity
  let size = 0
  for (const glyph of sorted) {
    const y = middleY(glyph.box)
    if (y - middle > limits.offset * Math.min(size, glyph.size)) {
      lines.push((current = []))
      middle = y
      size = glyph.size
    }
    current.push(glyph)
    middle += (y - middle) / current.length
  }
  return lines.map(lineOf)
}

/** The line that these glyphs make, in whatever order they are. */
export function lineOf(glyphs: readonly Glyph[]): Line {
  const sorted = withoutTwins([...glyphs].sort((a, b) => a.box[0] - b.box[0]))
  return { glyphs: sorted, box: unionOf(sorted.map((glyph) => glyph.box)), size: sizeOf(sorted) }
}

/** Imitated bold prints a glyph twice, a hair apart: one is enough. */
function withoutTwins(sorted: Glyph[]): Glyph[] {
  return sorted.filter((glyph, at) => {
    const before = sorted[at - 1]
    return before?.text !== glyph.text || distance(before, glyph) > limits.twice * glyph.size
  })
}

function distance(a: Glyph, b: Glyph): number {
  return Math.max(
    Math.abs(middleX(a.box) - middleX(b.box)),
    Math.abs(middleY(a.box) - middleY(b.box)),
  )
}

/** The font size of most glyphs, in points; 0 of none. */
export function sizeOf(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>()
  for (const { size } of glyphs) {
    const rounded = Math.round(size * limits.sizes) / limits.sizes
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  return modeOf(counts) ?? 0
}

/** The text of glyphs sorted from left to right, with a space at each wide gap. */
export function textOf(glyphs: readonly Glyph[]): string {
  const space = limits.space * sizeOf(glyphs) + spacingOf(glyphs)
  let text = ''
  let right = Infinity
  for (const glyph of glyphs) {
    if (glyph.box[0] - right > space) text += ' '
    text += glyph.text
    right = glyph.box[2]
  }
  return unifyRadicals(text)
}

/** Cuts a line at its wide gaps. */
export function chunksOf({ glyphs, size }: Line): Chunk[] {
  return cutAtGaps(glyphs, limits.chunk * size + spacingOf(glyphs))
}

/** Cuts glyphs sorted from left to right at the gaps wider than `gap` points. */
export function cutAtGaps(glyphs: readonly Glyph[], gap: number): Chunk[] {
  const runs: Glyph[][] = []
  let right = -Infinity
  for (const glyph of glyphs) {
    if (glyph.box[0] - right > gap) runs.push([])
    runs.at(-1)?.push(glyph)
    right = Math.max(right, glyph.box[2])
  }
  return runs.map(chunkOf)
}

export function chunkOf(glyphs: readonly Glyph[]): Chunk {
  const [left, , right] = unionOf(glyphs.map((glyph) => glyph.box))
  return { glyphs, left, right }
}

/** Letter spacing of a justified line, in points: what its usual gap is. */
function spacingOf(glyphs: readonly Glyph[]): number {
  if (glyphs.length < limits.spacingGlyphs) return 0
  const gaps = glyphs.slice(1).map((glyph, at) => glyph.box[0] - (glyphs[at]?.box[2] ?? 0))
  const usual = medianOf(gaps)
  return usual > 0 && usual < limits.spacing * sizeOf(glyphs) ? usual : 0
}
