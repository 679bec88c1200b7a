/** The rulings of tables in a straightened picture. */
import type { Ink } from '../image/picture.js'
import { transposed } from '../image/transpose.js'
import { brokenStrokes, type BrokenLimits } from './broken.js'
import { joinStrokes } from './join.js'
import { withoutLooseEnds } from './loose-ends.js'
import { meanRow, rowAt, strokesAlongRows, type Stroke } from './strokes.js'

/** Horizontal and vertical strokes; those of a vertical one run along the columns. */
export interface Strokes {
  readonly horizontal: readonly Stroke[]
  readonly vertical: readonly Stroke[]
}

/** Distances in points. */
const limits = {
  /** Runs of which strokes are made. */
  run: { gap: 0.8, length: 6 },
  thickness: 4,
  /** How far beside a stroke there is paper, and over which share of its length. */
  margin: 1.2,
  free: 0.75,
  join: { along: 6, across: 1.5 },
  /** Share of a ruling that is inked. */
  inked: 0.85,
  /** A stroke this long is a ruling wherever it stands; the strokes of characters are shorter. */
  horizontal: 60,
  vertical: 30,
  /** A shorter one is where it leads from a ruling across it to another: so far beside them. */
  reach: 1.2,
  shortest: 9,
  /** A hairline that was left in dashes and dots, from one ruling across it to the next. */
  broken: {
    gap: { least: 4.5, most: 9, share: 0.1 },
    inked: 0.4,
    /** Print may stand near a ruling; most of a line of print has print this near. */
    margins: [
      { from: 1.2, to: 1.2, free: 0.85 },
      { from: 1.2, to: 3.6, free: 0.25 },
    ],
    ends: 0.2,
    near: 3,
  },
}

/** Finds the rulings in ink; `scale` is the number of pixels to a point. */
export function findStrokes(ink: Ink, scale: number): Strokes {
  const across = transposed(ink)
  const [flat, upright] = [strokesIn(ink, scale), strokesIn(across, scale)]
  const horizontal = flat.filter((s) => isRuling(s, upright, limits.horizontal * scale, scale))
  const vertical = upright.filter((s) => isRuling(s, flat, limits.vertical * scale, scale))
  return withBroken(
    {
      horizontal: horizontal.map((s) => withoutPrint(s, vertical, ink, scale)),
      vertical: vertical.map((s) => withoutPrint(s, horizontal, across, scale)),
    },
    { ink, across, scale },
  )
}

/** Adds what hairlines left: first along the rows, then along the columns. */
function withBroken(
  { horizontal, vertical }: Strokes,
  { ink, across, scale }: { readonly ink: Ink; readonly across: Ink; readonly scale: number },
): Strokes {
  const flat = brokenStrokes(ink, horizontal, vertical, brokenLimits(limits.horizontal, scale))
  const rows = [...horizontal, ...flat]
  const upright = brokenStrokes(across, vertical, rows, brokenLimits(limits.vertical, scale))
  return { horizontal: rows, vertical: [...vertical, ...upright] }
}

function brokenLimits(length: number, scale: number): BrokenLimits {
  const { gap, inked, margins, ends, near } = limits.broken
  return {
    reach: limits.reach * scale,
    gap: { ...gap, least: gap.least * scale, most: gap.most * scale },
    inked,
    margins: margins.map(({ from, to, free }) => ({ from: from * scale, to: to * scale, free })),
    length: length * scale,
    ends,
    near: near * scale,
  }
}

function withoutPrint(stroke: Stroke, across: readonly Stroke[], ink: Ink, scale: number): Stroke {
  return withoutLooseEnds(stroke, across, ink, limits.reach * scale, limits.inked)
}

function strokesIn(ink: Ink, scale: number): Stroke[] {
  const { run, thickness, join, shortest } = limits
  const found = strokesAlongRows(ink, {
    gap: Math.max(1, Math.round(run.gap * scale)),
    length: run.length * scale,
    thickness: thickness * scale,
  })
  const free = found.filter((stroke) => isFree(ink, stroke, limits.margin * scale))
  const whole = joinStrokes(free, { along: join.along * scale, across: join.across * scale })
  return whole.filter(({ start, end, inked }) => {
    return end - start >= shortest * scale && inked >= limits.inked * (end - start)
  })
}

/** Whether there is paper on both sides of a stroke: the strokes of characters have others beside them. */
function isFree({ width, data }: Ink, { start, path, thickness }: Stroke, margin: number): boolean {
  const beside = thickness / 2 + margin
  const isInk = (row: number, x: number) => data[Math.round(row) * width + x] === 1
  let free = 0
  path.forEach((row, at) => {
    if (!isInk(row - beside, start + at) && !isInk(row + beside, start + at)) free++
  })
  return free >= limits.free * path.length
}

function isRuling(
  stroke: Stroke,
  across: readonly Stroke[],
  length: number,
  scale: number,
): boolean {
  if (stroke.end - stroke.start >= length) return true
  const ends = [stroke.start, stroke.end]
  return ends.every((end) => across.some((other) => meets(stroke, end, other, scale)))
}

/** Whether a stroke ends at another across it. */
function meets(stroke: Stroke, end: number, other: Stroke, scale: number): boolean {
  const reach = limits.reach * scale
  const row = rowAt(stroke, end)
  const holds = row >= other.start - reach && row <= other.end + reach
  const far = other.end - other.start >= limits.vertical * scale
  return holds && far && Math.abs(rowAt(other, row) - end) <= reach
}

/** A straight line through a page, in points. */
export interface StraightRuling {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The strokes as straight rulings in points. */
export function rulingsOf({ horizontal, vertical }: Strokes, scale: number): StraightRuling[] {
  const flat = horizontal.map((stroke) => {
    const y = meanRow(stroke) / scale
    return { left: stroke.start / scale, top: y, right: stroke.end / scale, bottom: y }
  })
  const upright = vertical.map((stroke) => {
    const x = meanRow(stroke) / scale
    return { left: x, top: stroke.start / scale, right: x, bottom: stroke.end / scale }
  })
  return [...flat, ...upright]
}
