/** What is left of runs whose sums contradict each other, in the order of `Conflict.fallback`. */
import type { Component } from './component.js'
import type { Cuts } from './cuts.js'
import type { Frame, Framed } from './frame.js'
import { leftOut, type LeftOut } from './left-out.js'
import { within, type Budget } from './limits.js'
import { least, relaxations } from './relax.js'
import { settle, type Solution } from './settle.js'
import type { Conflict, Relaxation } from './types.js'

/** Of so many runs one may have no cut by its own sums, and the others still be trusted. */
const RUNS_FOR_ONE_BROKEN = 10

export interface Fallback {
  readonly fallback: Conflict['fallback']
  readonly relaxations: readonly Relaxation[]
  /** The cuts of each run that stand in any solution; null where nothing can be told of it. */
  readonly runs: readonly (Cuts | null)[]
  /** Whether each of these cuts is known to stand in a solution. */
  readonly exact: boolean
  /** Readings that explain the print as well, by a cell that is not printed. */
  readonly rivals: LeftOut
}

const NO_RIVALS: LeftOut = { readings: [], complete: true }

/** The cuts that stand in a solution of any of the least relaxations, or of the runs' own sums. */
export function fallBack(frame: Frame, budget: Budget): Fallback {
  return fewerSums(frame, budget) ?? withinRuns(frame)
}

function fewerSums(frame: Frame, budget: Budget): Fallback | null {
  const tried: { relaxation: Relaxation; solution: Solution }[] = []
  for (const relaxation of relaxations(frame.component)) {
    const dropped = new Set(relaxation.sums)
    if (!mayMend(frame, dropped)) continue
    const solution = settle(frame, dropped, budget)
    if (!within(budget)) return null
    if (solution !== null) tried.push({ relaxation, solution })
  }
  if (tried.length === 0) return null
  const found = least(tried)
  return {
    fallback: 'fewer-sums',
    relaxations: found.map(({ relaxation }) => relaxation),
    runs: frame.runs.map((_, at) =>
      union(
        found.map(({ solution }) => solution),
        at,
      ),
    ),
    exact: found.every(({ solution }) => solution.exact),
    rivals: rivalsOf(frame.component, budget),
  }
}

/** Nothing but its own sums vouches for a run that shares none with others. */
function rivalsOf({ runs: [first, ...others], outer }: Component, budget: Budget): LeftOut {
  const alone = first !== undefined && others.length === 0 && outer.length === 0
  return alone ? leftOut(first, budget) : NO_RIVALS
}

/** A run without a cut has one only when a sum inside it is given up. */
function mayMend({ runs }: Frame, dropped: ReadonlySet<string>): boolean {
  return runs.every((run) => !hasNoCut(run) || run.live.inner.some(({ id }) => dropped.has(id)))
}

function hasNoCut({ own }: Framed): boolean {
  return own?.complete === true && own.cuts.length === 0
}

function union(solutions: readonly Solution[], at: number): Cuts {
  const all = solutions.flatMap(({ runs }) => runs[at] ?? [])
  const cuts = new Map(all.flatMap((left) => left.cuts.map((cut) => [cut.join(' '), cut] as const)))
  return { cuts: [...cuts.values()], complete: all.every(({ complete }) => complete) }
}

/** Where too many runs have no cut, a column was lost or misread, and no cut of the others is worth much. */
function withinRuns({ runs }: Frame): Fallback {
  const trusted = runs.filter(hasNoCut).length * RUNS_FOR_ONE_BROKEN <= runs.length
  return {
    fallback: trusted ? 'sums-within-runs' : 'nothing',
    relaxations: [],
    runs: runs.map(({ own }) => (trusted ? own : null)),
    exact: true,
    rivals: NO_RIVALS,
  }
}
