/** Decodes the runs of one component, and tells where its sums contradict each other. */
import { sumsOf, type Component } from './component.js'
import type { Cuts } from './cuts.js'
import { fallBack, type Fallback } from './fallback.js'
import { frameOf } from './frame.js'
import type { LeftOut } from './left-out.js'
import { within, type Budget } from './limits.js'
import { isZero, tidy } from './numbers.js'
import { settle } from './settle.js'
import type { BrokenSum, Conflict, DecodedRun, Sum } from './types.js'
import { bySums, open, type Left } from './verdict.js'

export interface Together {
  /** In the order of the component. */
  readonly runs: readonly DecodedRun[]
  /** Null where its sums hold. */
  readonly conflict: Conflict | null
}

export function decodeTogether(component: Component, budget: Budget): Together {
  const all = component.runs.map(({ spelling: { run } }) => run)
  if (!within(budget)) return { runs: all.map((run) => open(run, 'limit')), conflict: null }
  const frame = frameOf(component, budget)
  const solution = settle(frame, new Set(), budget)
  if (solution !== null) {
    const { exact } = solution
    return {
      runs: all.map((run, at) => bySums(run, lefts(solution.runs, at, exact))),
      conflict: null,
    }
  }
  const fallback = fallBack(frame, budget)
  const { exact, rivals } = fallback
  const runs = all.map((run, at) => bySums(run, lefts(fallback.runs, at, exact, rivals)))
  return { runs, conflict: conflictOf(component, fallback, runs) }
}

function lefts(
  runs: readonly (Cuts | null)[],
  at: number,
  exact: boolean,
  rivals?: LeftOut,
): Left | null {
  const cuts = runs[at] ?? null
  return cuts === null ? null : { ...cuts, exact, ...(rivals === undefined ? {} : { rivals }) }
}

function conflictOf(
  component: Component,
  { fallback, relaxations }: Fallback,
  runs: readonly DecodedRun[],
): Conflict {
  const ids = runs.map(({ id }) => id)
  return { runs: ids, fallback, relaxations, broken: brokenSums(component, runs) }
}

function brokenSums(component: Component, runs: readonly DecodedRun[]): readonly BrokenSum[] {
  const values = new Map(component.known)
  for (const cell of runs.flatMap(({ cells }) => cells))
    if (cell.status !== 'open') values.set(cell.key, cell.value ?? 0)
  return sumsOf(component).flatMap((sum) => {
    const left = total(sum.left, values)
    const right = total(sum.right, values)
    return left === null || right === null || isZero(left - right) ? [] : [{ sum, left, right }]
  })
}

function total(keys: Sum['left'], values: ReadonlyMap<string, number>): number | null {
  if (!keys.every((key) => values.has(key))) return null
  return keys.reduce((sum, key) => tidy(sum + (values.get(key) ?? 0)), 0)
}
