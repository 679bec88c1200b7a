/** Cuts the runs of a component by its sums, or by fewer of them. */
import { cutsOf, type Bounds, type Cuts } from './cuts.js'
import { free, type Frame, type Framed } from './frame.js'
import { joint } from './joint.js'
import type { Budget } from './limits.js'
import { narrow, totalsOf } from './narrow.js'
import { choiceOf, type Choice, type Range } from './shares.js'

/** What is left of every run, in the order of the component. */
export interface Solution {
  readonly runs: readonly Cuts[]
  /** False where a limit was met: then some of the cuts may stand in no joint solution. */
  readonly exact: boolean
}

/** Runs with what they can add to the sums that are used. */
interface Attempt {
  readonly frame: Frame
  readonly dropped: ReadonlySet<string>
  readonly ranges: readonly (readonly Range[])[]
}

/**
 * The cuts that stand in a solution of all sums of a component but the dropped ones (by id); null
 * where there is no solution.
 */
export function settle(
  frame: Frame,
  dropped: ReadonlySet<string>,
  budget: Budget,
): Solution | null {
  budget.spent += frame.runs.length * (frame.constants.length + 1)
  const ranges = frame.runs.map((run) =>
    isFreed(run, dropped) ? free(run.live, run.terms) : run.ranges,
  )
  const attempt = { frame, dropped, ranges }
  if (cannotHold(attempt)) return null
  const cut = frame.runs.map((run, at) =>
    isFreed(run, dropped) ? cutFreed(run, at, attempt, budget) : run,
  )
  if (cut.some(({ own }) => own?.complete === true && own.cuts.length === 0)) return null
  return together(attempt, cut, budget)
}

function isFreed({ own, live }: Framed, dropped: ReadonlySet<string>): boolean {
  return own === null || live.inner.some(({ id }) => dropped.has(id))
}

function cannotHold({ frame, dropped, ranges }: Attempt): boolean {
  return totalsOf(ranges, frame.constants).some(
    ({ least, most }, sum) =>
      (least > 0 || most < 0) && !dropped.has(frame.component.outer[sum]?.id ?? ''),
  )
}

/** A run without some of its sums: what the others can add up to bounds its cells. */
function cutFreed(run: Framed, at: number, attempt: Attempt, budget: Budget): Framed {
  const sums = run.live.inner.filter(({ id }) => !attempt.dropped.has(id))
  const own = cutsOf(run.live.spelling, sums, budget, boundsOf(run, at, attempt))
  return { ...run, own, choice: own.complete ? choiceOf(own.cuts, run.terms) : null }
}

function boundsOf({ live, terms }: Framed, at: number, attempt: Attempt): Bounds {
  const { frame, dropped, ranges } = attempt
  const others = totalsOf(ranges.toSpliced(at, 1), frame.constants)
  const bounds = new Map<string, readonly [number, number]>()
  for (const [index, { id }] of frame.component.outer.entries()) {
    const [only, more] = terms[index] ?? []
    const rest = others[index]
    if (only === undefined || more !== undefined || rest === undefined || dropped.has(id)) continue
    const [cell, sign] = only
    const [least, most] = sign === 1 ? [-rest.most, -rest.least] : [rest.least, rest.most]
    const key = live.spelling.run.cells[cell] ?? ''
    const [low, high] = bounds.get(key) ?? [-Infinity, Infinity]
    bounds.set(key, [Math.max(low, least), Math.min(high, most)])
  }
  return bounds
}

function together(
  { frame, dropped }: Attempt,
  runs: readonly Framed[],
  budget: Budget,
): Solution | null {
  const used = usedSums(frame, runs, dropped)
  const choices = runs.map(({ choice }) => pick(choice, used))
  const constants = used.map((sum) => frame.constants[sum] ?? 0)
  const narrowed = narrow(choices, constants)
  const solved = narrowed === null ? null : joint(narrowed, constants, budget)
  if (narrowed === null || solved === null) return null
  const left = solved === 'limit' ? narrowed : solved
  return {
    runs: runs.map(({ own, choice }, at) =>
      choice === null
        ? { cuts: own?.cuts ?? [], complete: false }
        : { cuts: left[at]?.options.map(({ cut }) => cut) ?? [], complete: true },
    ),
    exact: solved !== 'limit' && runs.every(({ choice }) => choice !== null),
  }
}

/** The sums that are not dropped, and in which no run has cuts that are not known. */
function usedSums(
  { component }: Frame,
  runs: readonly Framed[],
  dropped: ReadonlySet<string>,
): readonly number[] {
  const unknown = runs.filter(({ choice }) => choice === null)
  return [...component.outer.keys()].filter(
    (sum) =>
      !dropped.has(component.outer[sum]?.id ?? '') &&
      unknown.every(({ terms }) => terms[sum]?.length === 0),
  )
}

function pick(choice: Choice | null, sums: readonly number[]): Choice {
  if (choice === null) return { options: [{ cut: [], shares: sums.map(() => 0) }] }
  return {
    options: choice.options.map(({ cut, shares }) => ({
      cut,
      shares: sums.map((sum) => shares[sum] ?? 0),
    })),
  }
}
