/** What every attempt at a component starts from: its runs cut by the sums inside them. */
import type { Component, Live } from './component.js'
import { cutsOf, type Cuts } from './cuts.js'
import type { Budget } from './limits.js'
import {
  choiceOf,
  constants,
  rangesOf,
  termsOf,
  type Choice,
  type Range,
  type Terms,
} from './shares.js'

export interface Framed {
  readonly live: Live
  /** Its part in every sum over several runs, in the order of the component. */
  readonly terms: readonly Terms[]
  /** Its cuts by its own sums; null where it has none. */
  readonly own: Cuts | null
  /** What these cuts add to the sums over several runs; null where not all are known. */
  readonly choice: Choice | null
  /** What it can add to them. */
  readonly ranges: readonly Range[]
}

export interface Frame {
  readonly component: Component
  readonly runs: readonly Framed[]
  /** What the known figures add to every sum over several runs. */
  readonly constants: readonly number[]
}

export function frameOf(component: Component, budget: Budget): Frame {
  const terms = termsOf(
    component.runs.map(({ spelling }) => spelling.run.cells),
    component.outer,
  )
  const runs = component.runs.map((live, at) => framed(live, terms[at] ?? [], budget))
  return { component, runs, constants: constants(component, component.outer) }
}

function framed(live: Live, terms: readonly Terms[], budget: Budget): Framed {
  const own = live.inner.length > 0 ? cutsOf(live.spelling, live.inner, budget) : null
  const choice = own?.complete === true ? choiceOf(own.cuts, terms) : null
  const ranges = choice === null ? free(live, terms) : rangesOf(choice, terms.length)
  return { live, terms, own, choice, ranges }
}

/** What a run can add to the sums whatever its cells hold. */
export function free({ spelling: { run } }: Live, terms: readonly Terms[]): readonly Range[] {
  return terms.map((cells) => {
    const can = (sign: 1 | -1): boolean =>
      cells.some(([cell, side]) => side === sign || run.signed?.has(run.cells[cell] ?? '') === true)
    return { least: can(-1) ? -Infinity : 0, most: can(1) ? Infinity : 0 }
  })
}
