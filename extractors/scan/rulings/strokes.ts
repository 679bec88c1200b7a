import { rootOf } from '../../connected.js'
import type { Ink } from '../image/picture.js'
import { longRuns, type Run, type RunLimits } from './runs.js'

/** A thin line that runs along the rows of a picture, in pixels. */
export interface Stroke {
  readonly start: number
  readonly end: number
  /** Its middle row at each column from `start`: it may be bent a little. */
  readonly path: Float32Array
  readonly thickness: number
  /** Columns in which there is ink. */
  readonly inked: number
}

/** What counts as a stroke. */
export interface StrokeLimits extends RunLimits {
  /** Pixels of its thickness at most. */
  readonly thickness: number
}

/** The thin lines along the rows of a picture: runs of ink of neighbouring rows that touch. */
export function strokesAlongRows(ink: Ink, limits: StrokeLimits): Stroke[] {
  return chains(longRuns(ink, limits), limits.gap).flatMap((chain) => {
    const stroke = strokeOf(chain)
    return stroke.thickness <= limits.thickness ? [stroke] : []
  })
}

/** Rows that may lie between two runs of one chain, the second's own among them. */
const ROWS_APART = 2

/** Runs in groups that touch one another, in the order of their first runs. */
function chains(runs: readonly Run[], gap: number): Run[][] {
  const parents = runs.map((_, at) => at)
  let first = 0
  runs.forEach((run, at) => {
    while ((runs[first]?.row ?? 0) < run.row - ROWS_APART) first++
    for (let other = first; other < at; other++) {
      const before = runs[other]
      if (before === undefined || before.row === run.row) continue
      const touches = before.start <= run.end + gap && run.start <= before.end + gap
      if (touches) parents[rootOf(parents, at)] = rootOf(parents, other)
    }
  })
  const groups = new Map<number, Run[]>()
  runs.forEach((run, at) => {
    const root = rootOf(parents, at)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [run])
    else group.push(run)
  })
  return [...groups.values()]
}

function strokeOf(runs: readonly Run[]): Stroke {
  const start = runs.reduce((least, run) => Math.min(least, run.start), Infinity)
  const end = runs.reduce((most, run) => Math.max(most, run.end), 0)
  const rows = new Float32Array(end - start)
  const counts = new Uint16Array(end - start)
  for (const run of runs)
    for (let x = run.start - start; x < run.end - start; x++) {
      rows[x] = (rows[x] ?? 0) + run.row
      counts[x] = (counts[x] ?? 0) + 1
    }
  const inked = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
  return { start, end, path: pathOf(rows, counts), thickness: medianOf(counts), inked }
}

/** The mean row of each column; where a column has none, that of the column before it. */
function pathOf(rows: Float32Array, counts: Uint16Array): Float32Array {
  const first = counts.findIndex((count) => count > 0)
  let last = (rows[first] ?? 0) / (counts[first] ?? 1)
  return rows.map((sum, x) => {
    const count = counts[x] ?? 0
    if (count > 0) last = sum / count
    return last
  })
}

function medianOf(counts: Uint16Array): number {
  const seen = counts.filter((count) => count > 0).sort()
  return seen[seen.length >> 1] ?? 0
}

/** The stroke's row at a column, also beyond its ends. */
export function rowAt({ start, path }: Stroke, column: number): number {
  const at = Math.min(Math.max(0, Math.round(column) - start), path.length - 1)
  return path[at] ?? 0
}

/** The mean row of a stroke. */
export function meanRow({ path }: Stroke): number {
  return path.reduce((sum, row) => sum + row, 0) / path.length
}
