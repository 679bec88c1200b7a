import { rowAt, type Stroke } from './strokes.js'

/** How far the pieces of one stroke may lie apart, in pixels. */
export interface JoinLimits {
  /** Along the stroke. */
  readonly along: number
  /** Across it. */
  readonly across: number
}

/** Width of a gap to the shorter piece's length: the stroke of a character beside a ruling is none of it. */
const WIDEST_GAP = 1 / 3

/** Joins the pieces of strokes that were broken in printing or scanning. */
export function joinStrokes(strokes: readonly Stroke[], limits: JoinLimits): Stroke[] {
  const joined: Stroke[] = []
  for (const stroke of [...strokes].sort((a, b) => a.start - b.start)) {
    const before = joined.findIndex((other) => continues(other, stroke, limits))
    const other = joined[before]
    if (other === undefined) joined.push(stroke)
    else joined[before] = join(other, stroke)
  }
  return joined
}

function continues(before: Stroke, next: Stroke, { along, across }: JoinLimits): boolean {
  const gap = next.start - before.end
  const shorter = Math.min(lengthOf(before), lengthOf(next))
  if (gap > Math.min(along, WIDEST_GAP * shorter)) return false
  if (next.end <= before.end) return false
  return Math.abs(rowAt(before, next.start) - rowAt(next, next.start)) <= across
}

function lengthOf({ start, end }: Stroke): number {
  return end - start
}

function join(before: Stroke, next: Stroke): Stroke {
  const { start } = before
  const path = new Float32Array(next.end - start)
  for (let x = 0; x < path.length; x++) path[x] = rowBetween(before, next, start + x)
  return {
    start,
    end: next.end,
    path,
    thickness: Math.max(before.thickness, next.thickness),
    inked: before.inked + next.inked,
  }
}

/** The row of either piece, and on the straight way between them in the gap. */
function rowBetween(before: Stroke, next: Stroke, column: number): number {
  if (column < before.end) return rowAt(before, column)
  if (column >= next.start) return rowAt(next, column)
  const share = (column - before.end) / (next.start - before.end)
  return rowAt(before, before.end) * (1 - share) + rowAt(next, next.start) * share
}
