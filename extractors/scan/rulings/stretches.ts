import { rootOf } from '../../connected.js'
import { rowAt, type Stroke } from './strokes.js'

/** A row from one of the strokes across it to the next, in pixels. */
export interface Stretch {
  readonly row: number
  readonly from: Stroke
  readonly to: Stroke
  /** Where the middles of the strokes stand in this row. */
  readonly start: number
  readonly end: number
}

/** A stretch and how many of its columns have ink. */
export interface InkedStretch extends Stretch {
  readonly inked: number
}

/** Rows within which stretches are of one ruling, and columns within which one goes on where another ends. */
const DRIFT = 2

/** The stretches of a row between the strokes that cross it, or end within `reach` of it. */
export function stretchesAt(row: number, across: readonly Stroke[], reach: number): Stretch[] {
  const crossing = across
    .filter(({ start, end }) => row >= start - reach && row < end + reach)
    .map((stroke) => ({ stroke, at: Math.round(rowAt(stroke, row)) }))
    .sort((a, b) => a.at - b.at)
  return crossing.slice(1).flatMap(({ stroke, at }, index) => {
    const before = crossing[index]
    if (before === undefined) return []
    return [{ row, from: before.stroke, to: stroke, start: before.at, end: at }]
  })
}

/** Of the stretches in neighbouring rows between the same strokes the one with the most ink; rows come in order. */
export function mostInked(stretches: readonly InkedStretch[]): InkedStretch[] {
  const groups: InkedStretch[][] = []
  const latest = new Map<Stroke, InkedStretch[]>()
  for (const stretch of stretches) {
    const group = latest.get(stretch.from)
    if (group !== undefined && follows(group.at(-1), stretch)) group.push(stretch)
    else {
      const next = [stretch]
      groups.push(next)
      latest.set(stretch.from, next)
    }
  }
  return groups.flatMap((group) => {
    const most = Math.max(...group.map(({ inked }) => inked))
    const best = group.filter(({ inked }) => inked === most)
    return best[best.length >> 1] ?? []
  })
}

function follows(before: Stretch | undefined, { to, row }: Stretch): boolean {
  return before?.to === to && row - before.row <= DRIFT
}

/** The stretches that together with those in line with them are at least so long, in pixels. */
export function longInLine<S extends Stretch>(stretches: readonly S[], length: number): S[] {
  const roots = rootsInLine(stretches)
  const lengths = new Map<number | undefined, number>()
  stretches.forEach(({ start, end }, at) => {
    lengths.set(roots[at], (lengths.get(roots[at]) ?? 0) + end - start)
  })
  return stretches.filter((_, at) => (lengths.get(roots[at]) ?? 0) >= length)
}

/** For each stretch the index of one that stands for all in line with it. */
function rootsInLine(stretches: readonly Stretch[]): number[] {
  const starting = new Map<number, number[]>()
  stretches.forEach(({ start }, at) => {
    const same = starting.get(start)
    if (same === undefined) starting.set(start, [at])
    else same.push(at)
  })
  const parents = stretches.map((_, at) => at)
  stretches.forEach(({ row, end }, at) => {
    for (let column = end - DRIFT; column <= end + DRIFT; column++)
      for (const next of starting.get(column) ?? [])
        if (Math.abs((stretches[next]?.row ?? 0) - row) <= DRIFT)
          parents[rootOf(parents, next)] = rootOf(parents, at)
  })
  return parents.map((_, at) => rootOf(parents, at))
}
