/** Changes of one figure that would make failing sums hold. */
import { add, type Evaluation } from '../report/sums.js'

/** An equality that could be told. */
export interface Sum {
  readonly evaluation: Evaluation
  /** Its operands by key: 1 on the left side, -1 on the right. */
  readonly signs: ReadonlyMap<string, number>
  /** What the left side has too much. */
  readonly residual: number
}

/** A change of one figure's value. */
export interface Repair {
  readonly key: string
  readonly delta: number
  /** The failing sums that it repairs. */
  readonly repairs: readonly Sum[]
  /** How many passing sums it breaks. */
  readonly breaks: number
}

/** The sum of an evaluation that passed or failed. */
export function asSum(evaluation: Evaluation): Sum {
  const { left, right, leftValue, rightValue, answer } = evaluation
  const signs = new Map([
    ...left.map((key) => [key, 1] as const),
    ...right.map((key) => [key, -1] as const),
  ])
  const residual = answer === 'pass' ? 0 : add([leftValue ?? 0, -(rightValue ?? 0)])
  return { evaluation, signs, residual }
}

/** Half the last of the six decimals that are printed at most: a smaller residual is rounding. */
const ROUNDING = 5e-7

/** Whether a sum does not hold. */
export function fails({ residual }: Sum): boolean {
  return Math.abs(residual) > ROUNDING
}

/** The sum as it is after a figure has changed by `delta`. */
export function changed(sum: Sum, key: string, delta: number): Sum {
  const sign = sum.signs.get(key)
  return sign === undefined ? sum : { ...sum, residual: add([sum.residual, sign * delta]) }
}

/** Sums repaired less sums broken. */
export function score({ repairs, breaks }: Repair): number {
  return repairs.length - breaks
}

/**
 * Every change of one operand that repairs one of the failing sums, in the order of the sums and
 * their operands. Counts are never negative, so no change may make one so.
 *
 * @param failing the sums to repair
 * @param all all sums, failing and passing, that a change may touch
 * @param values the numbers that may be changed, by key
 */
export function repairsOf(
  failing: readonly Sum[],
  all: readonly Sum[],
  values: ReadonlyMap<string, number>,
): readonly Repair[] {
  const found = new Map<string, Repair>()
  for (const sum of failing) {
    for (const [key, sign] of sum.signs) {
      const value = values.get(key)
      const delta = -sign * sum.residual
      const name = `${key} ${delta}`
      if (value === undefined || !isPlausible(value, delta) || found.has(name)) continue
      found.set(name, assess(key, delta, failing, all))
    }
  }
  return [...found.values()]
}

function isPlausible(value: number, delta: number): boolean {
  return value < 0 || add([value, delta]) >= 0
}

function assess(key: string, delta: number, failing: readonly Sum[], all: readonly Sum[]): Repair {
  return {
    key,
    delta,
    repairs: failing.filter((sum) => sum.signs.has(key) && !fails(changed(sum, key, delta))),
    breaks: all.filter((sum) => sum.signs.has(key) && !fails(sum)).length,
  }
}
