/**
 * Decodes figures whose cells ran together in print (`21710000218` for 217 1 0 0 0 0 218) by the sums
 * that must hold between them.
 */
import { LIMITS, type Budget } from './limits.js'
import { decodeLone } from './lone.js'
import { prepare } from './prepare.js'
import { decodeTogether } from './together.js'
import type { Decoded, DecodedRun, Flattened } from './types.js'
import { open } from './verdict.js'

export { formSums } from './form-sums.js'
export { LIMITS } from './limits.js'
export type * from './types.js'

const NOTHING: ReadonlyMap<string, number> = new Map()

/**
 * Decodes the runs of one report together. What is decoded is the same in every solution that the
 * print and the sums leave; everything else is open, with its readings. Where sums contradict each
 * other, as few as can be are given up, and a conflict tells which.
 */
export function decode(given: Flattened): Decoded {
  if (given.runs.length > LIMITS.runs)
    return { runs: given.runs.map((run) => open(run, 'limit')), conflicts: [] }
  const { settled, components, lone, leavesCellsOut } = prepare(given)
  const budget: Budget = { spent: 0 }
  const results = new Map(settled)
  const together = components.map((component) => {
    const { runs, conflict } = decodeTogether(component, budget)
    for (const [at, { spelling }] of component.runs.entries())
      results.set(spelling.run, runs[at] ?? open(spelling.run, 'limit'))
    return conflict
  })
  const writesZeros = !leavesCellsOut && printsZero([...results.values()])
  for (const each of lone)
    results.set(each.spelling.run, decodeLone(each, given.evidence ?? NOTHING, writesZeros, budget))
  return {
    runs: given.runs.map((run) => results.get(run) ?? open(run, 'limit')),
    conflicts: together.filter((conflict) => conflict !== null),
  }
}

/** Whether some cell is surely printed as 0. */
function printsZero(runs: readonly DecodedRun[]): boolean {
  return runs.some(({ cells }) => cells.some((cell) => cell.status !== 'open' && cell.value === 0))
}
