/** Runs without sums: by the numbers that the text states, or because there is only one cut. */
import { cutsOf, type Cuts } from './cuts.js'
import type { Budget } from './limits.js'
import type { Spelling } from './spelling.js'
import type { DecodedRun } from './types.js'
import { certain, open } from './verdict.js'

export interface Lone {
  readonly spelling: Spelling
  /** Whether the form has sums for it, though none that can be told here: the text does not cut it. */
  readonly hasSums: boolean
}

/**
 * A run that no sum cuts.
 *
 * @param writesZeros whether the report is known to print its zeros. Where it is not, `100` may be
 *   one number beside two cells that print nothing.
 */
export function decodeLone(
  { spelling, hasSums }: Lone,
  evidence: ReadonlyMap<string, number>,
  writesZeros: boolean,
  budget: Budget,
): DecodedRun {
  const { run } = spelling
  const all = cutsOf(spelling, [], budget)
  const [first, ...others] = all.cuts
  if (!all.complete) return open(run, 'limit', all)
  if (first === undefined) return open(run, 'no-cut')
  const stated = !hasSums && run.cells.some((key) => evidence.has(key))
  if (stated) return byEvidence(spelling, all, evidence)
  if (others.length > 0) return open(run, 'several-cuts', all)
  const zeros = first.every((value) => value === 0 || value === null)
  return writesZeros || zeros ? certain(run, 'only-cut', first) : open(run, 'cells-left-out', all)
}

function byEvidence(
  { run }: Spelling,
  all: Cuts,
  evidence: ReadonlyMap<string, number>,
): DecodedRun {
  const cuts = all.cuts.filter((cut) =>
    run.cells.every((key, at) => {
      const stated = evidence.get(key)
      return stated === undefined || stated === (cut[at] ?? 0)
    }),
  )
  const [first, ...others] = cuts
  if (first === undefined) return open(run, 'evidence-disagrees', all)
  if (others.length > 0) return open(run, 'several-cuts', { cuts, complete: true })
  return certain(run, all.cuts.length === 1 ? 'only-cut' : 'evidence', first)
}
