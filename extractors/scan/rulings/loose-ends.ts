import type { Ink } from '../image/picture.js'
import { rowAt, type Stroke } from './strokes.js'

/** A stretch of a stroke in pixels. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * A stroke without what hangs on beyond the last of the strokes across it and parted from it by
 * paper: the stroke of a character that stands in line with a ruling is none of it.
 *
 * @param reach pixels within which two strokes meet
 * @param inked share of a stretch of ruling that is ink
 */
export function withoutLooseEnds(
  stroke: Stroke,
  across: readonly Stroke[],
  ink: Ink,
  reach: number,
  inked: number,
): Stroke {
  const crossings = across
    .filter((other) => crosses(stroke, other, reach))
    .map((o) => middle(o, stroke))
  if (crossings.length < 2) return stroke
  const [first, last] = [Math.min(...crossings), Math.max(...crossings)]
  const isLoose = ({ start, end }: Stretch): boolean =>
    end - start > reach && inkIn(stroke, { start, end }, ink) < inked * (end - start)
  const start = isLoose({ start: stroke.start, end: first }) ? first : stroke.start
  const end = isLoose({ start: last, end: stroke.end }) ? last : stroke.end
  return start === stroke.start && end === stroke.end ? stroke : cut(stroke, { start, end })
}

/** Where a stroke across another meets it, along that other. */
function middle(other: Stroke, stroke: Stroke): number {
  return Math.round(rowAt(other, rowAt(stroke, stroke.start)))
}

function crosses(stroke: Stroke, other: Stroke, reach: number): boolean {
  const at = middle(other, stroke)
  const row = rowAt(stroke, at)
  const holds = row >= other.start - reach && row <= other.end + reach
  return holds && at >= stroke.start - reach && at <= stroke.end + reach
}

/** The columns of a stretch in which there is ink on the stroke or right beside it. */
function inkIn(stroke: Stroke, { start, end }: Stretch, { width, data }: Ink): number {
  let count = 0
  for (let x = start; x < end; x++) {
    const row = Math.round(rowAt(stroke, x))
    if ([row - 1, row, row + 1].some((y) => data[y * width + x] === 1)) count++
  }
  return count
}

function cut(stroke: Stroke, { start, end }: Stretch): Stroke {
  const path = stroke.path.slice(start - stroke.start, end - stroke.start)
  return { ...stroke, start, end, path, inked: Math.min(stroke.inked, end - start) }
}
