/** Readings of a run whose print leaves one of its cells out. */
import { keysOf, type Live } from './component.js'
import { cutsOf } from './cuts.js'
import type { Budget } from './limits.js'
import type { CellNumber } from './types.js'

/** A number for every cell of a run, and undefined for the cell that is not printed. */
export type PartialCut = readonly (CellNumber | undefined)[]

export interface LeftOut {
  readonly readings: readonly PartialCut[]
  readonly complete: boolean
}

/** Every way to read a run with one cell fewer that agrees with the sums this cell is not in. */
export function leftOut({ spelling, inner }: Live, budget: Budget): LeftOut {
  const attempts = spelling.run.cells.map((key, lost) => {
    const run = { ...spelling.run, cells: spelling.run.cells.toSpliced(lost, 1) }
    const sums = inner.filter((sum) => !keysOf(sum).includes(key))
    const shorter = { ...spelling, run, cells: spelling.cells.toSpliced(lost, 1) }
    const { cuts, complete } = cutsOf(shorter, sums, budget)
    return {
      complete,
      readings: cuts.map((cut) => [...cut.slice(0, lost), undefined, ...cut.slice(lost)]),
    }
  })
  return {
    readings: attempts.flatMap(({ readings }) => readings),
    complete: attempts.every(({ complete }) => complete),
  }
}
