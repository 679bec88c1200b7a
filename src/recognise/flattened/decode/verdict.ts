/** From the cuts that are left of a run to its cells. */
import type { Cuts } from './cuts.js'
import type { LeftOut, PartialCut } from './left-out.js'
import { LIMITS } from './limits.js'
import type { CellNumber, Cut, DecodedCell, DecodedRun, Doubt, Ground, Run } from './types.js'

/** A run whose cells are all certain. */
export function certain(run: Run, why: Ground, cut: Cut): DecodedRun {
  const status = why === 'borders' ? 'read' : 'decoded'
  const cells = run.cells.map((key, at) => ({ key, status, value: cut[at] ?? null }) as const)
  return { id: run.id, why, cells, readings: [], readingsComplete: true }
}

/** A run whose cells are all open; the cuts that are left, where any are known, are its readings. */
export function open(
  run: Run,
  why: Doubt,
  { cuts, complete }: Cuts = { cuts: [], complete: true },
): DecodedRun {
  const cells = run.cells.map((key) => ({ key, status: 'open' }) as const)
  return { id: run.id, why, cells, ...readingsOf(cuts, complete) }
}

/** What is left of a run when its sums are used. */
export interface Left extends Cuts {
  /** Whether every cut is known to stand in a solution. */
  readonly exact: boolean
  /** Readings that explain the print as well: a cell that differs in one of them is open. */
  readonly rivals?: LeftOut
}

/** A run by its sums: the cells that agree in all cuts that are left are decoded, the rest is open. */
export function bySums(run: Run, left: Left | null): DecodedRun {
  if (left === null) return open(run, 'sums-disagree')
  const { cuts, exact, rivals } = left
  const [first] = cuts
  if (!left.complete || rivals?.complete === false) return open(run, 'limit', left)
  if (first === undefined) return open(run, 'no-cut')
  const readings = [...cuts, ...(rivals?.readings ?? [])]
  const cells = run.cells.map((key, at) => agreed(key, readings, at, first[at] ?? null))
  if (cells.every(({ status }) => status === 'decoded')) return certain(run, 'sums', first)
  const complete = readings.length === cuts.length
  return { id: run.id, why: exact ? 'several-cuts' : 'limit', cells, ...readingsOf(cuts, complete) }
}

function agreed(
  key: string,
  readings: readonly PartialCut[],
  at: number,
  value: CellNumber,
): DecodedCell {
  return readings.every((reading) => reading[at] === value)
    ? { key, status: 'decoded', value }
    : { key, status: 'open' }
}

function readingsOf(
  cuts: readonly Cut[],
  complete: boolean,
): Pick<DecodedRun, 'readings' | 'readingsComplete'> {
  return {
    readings: cuts.slice(0, LIMITS.readings),
    readingsComplete: complete && cuts.length <= LIMITS.readings,
  }
}
