import type { Ink } from '../image/picture.js'
import { longInLine, mostInked, stretchesAt, type InkedStretch, type Stretch } from './stretches.js'
import { rowAt, type Stroke } from './strokes.js'

/** What counts as a broken ruling; lengths in pixels. */
export interface BrokenLimits {
  /** How far beyond its end a stroke across still crosses. */
  readonly reach: number
  /** Paper in one place at most: a share of a stretch, within bounds. */
  readonly gap: { readonly least: number; readonly most: number; readonly share: number }
  /** Share of a stretch that is ink. */
  readonly inked: number
  /** Paper above and below it: so near over some share of its ink, and so far over a lesser one. */
  readonly margins: readonly Margin[]
  /** Length of stretches in line from which they are a ruling. */
  readonly length: number
  /** Share of a shorter stretch that may be paper at its ends: print in a cell ends before its rulings. */
  readonly ends: number
  /** A known stroke this near is the ruling itself. */
  readonly near: number
}

/** Paper beside a stroke. */
export interface Margin {
  /** From the stroke on. */
  readonly from: number
  readonly to: number
  /** Share of the ink beside which there is nothing else. */
  readonly free: number
}

/** Rows above and below a ruling's middle that are its own. */
const HALF = 1

/**
 * The rulings along the rows that a hairline left in dashes and dots: between two neighbouring
 * strokes across them there is ink enough in one row, and paper above and below it.
 *
 * @param known Strokes along the rows that are whole: nothing is found where one is.
 */
export function brokenStrokes(
  ink: Ink,
  known: readonly Stroke[],
  across: readonly Stroke[],
  limits: BrokenLimits,
): Stroke[] {
  const found: InkedStretch[] = []
  for (let row = 0; row < ink.height; row++)
    for (const stretch of stretchesAt(row, across, limits.reach)) {
      const inked = inkedColumns(ink, stretch)
      if (isBroken(ink, stretch, inked, limits)) found.push({ ...stretch, inked: inked.length })
    }
  return longInLine(mostInked(found), limits.length)
    .filter((stretch) => !isKnown(stretch, known, limits.near))
    .map(strokeOf)
}

/** The columns of a stretch that have ink, those of the strokes at its ends aside. */
function inkedColumns(ink: Ink, stretch: Stretch): number[] {
  const [start, end] = between(stretch)
  const inked: number[] = []
  for (let x = start; x < end; x++) if (hasInk(ink, stretch.row, x)) inked.push(x)
  return inked
}

function between({ from, to, start, end }: Stretch): [start: number, end: number] {
  return [start + edgeOf(from), end - edgeOf(to)]
}

/** Pixels from the middle of a stroke to where it has surely ended. */
function edgeOf({ thickness }: Stroke): number {
  return Math.ceil(thickness / 2) + 1
}

function hasInk({ width, data }: Ink, row: number, x: number): boolean {
  for (let y = row - HALF; y <= row + HALF; y++) if (data[y * width + x] === 1) return true
  return false
}

/** Whether what there is in a row is what is left of a ruling. */
function isBroken(
  ink: Ink,
  stretch: Stretch,
  inked: readonly number[],
  limits: BrokenLimits,
): boolean {
  const [start, end] = between(stretch)
  const length = end - start
  if (inked.length === 0 || inked.length < limits.inked * length) return false
  const gaps = [...inked, end].map((x, at) => x - (inked[at - 1] ?? start - 1) - 1)
  if (Math.max(...gaps) > widestGap(length, limits)) return false
  const ends = (gaps[0] ?? 0) + (gaps.at(-1) ?? 0)
  if (length < limits.length && ends > limits.ends * length) return false
  return limits.margins.every((margin) => {
    const free = inked.filter((x) => isFree(ink, stretch.row, x, margin))
    return free.length >= margin.free * inked.length
  })
}

function widestGap(length: number, { gap }: BrokenLimits): number {
  return Math.min(gap.most, Math.max(gap.least, gap.share * length))
}

function isFree({ width, data }: Ink, row: number, x: number, { from, to }: Margin): boolean {
  for (let beside = HALF + Math.ceil(from); beside <= HALF + Math.ceil(to); beside++)
    if (data[(row - beside) * width + x] === 1 || data[(row + beside) * width + x] === 1)
      return false
  return true
}

/** Share of a stretch along which a known stroke must run to stand for it. */
const COVERED = 0.8

function isKnown({ row, start, end }: Stretch, known: readonly Stroke[], near: number): boolean {
  return known.some((stroke) => {
    const along = Math.min(end, stroke.end) - Math.max(start, stroke.start)
    if (along < COVERED * (end - start)) return false
    return Math.abs(rowAt(stroke, (start + end) / 2) - row) <= near
  })
}

function strokeOf({ row, start, end, inked }: InkedStretch): Stroke {
  const path = new Float32Array(end - start).fill(row)
  return { start, end, path, thickness: 2 * HALF, inked }
}
