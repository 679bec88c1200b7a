/** Figures whose likeliest reading a sum confirms. */
import { same } from '../../report/sums.js'
import type { Equation } from './equations.js'
import { implied, openIn, residual, worth, type Known } from './known.js'
import { mayBe, shareDigit } from './misreading.js'
import type { Doubtful, Reading } from './readings.js'
import { LEAST_ALONE } from './thresholds.js'

/**
 * The figures in doubt that stand in a sum which holds, and which no other readings of its figures
 * would make hold; not those that could be misread such that a failing sum would hold.
 */
export function confirmed(equations: readonly Equation[], known: Known): Map<string, Reading> {
  const sums = equations.map((equation) => ({ equation, rest: residual(equation, known) }))
  const failing = sums.filter(({ equation, rest }) => fails(equation, rest))
  const found = new Map<string, Reading>()
  for (const { equation, rest } of sums) {
    if (equation.relation !== 'equals' || rest === undefined || !same(rest, 0)) continue
    const open = openIn(equation, known)
    for (const { key, first } of open.filter((figure) => isTold(figure, open, equation, known)))
      if (first !== null) found.set(key, first)
  }
  for (const { equation } of failing)
    for (const figure of openIn(equation, known))
      if (isSuspect(figure, equation, known)) found.delete(figure.key)
  return found
}

/** Whether an equation is known not to hold; `rest` is what its left side has too much. */
export function fails({ relation }: Equation, rest: number | undefined): boolean {
  return rest !== undefined && !same(rest, 0) && !(relation === 'at-most' && rest < 0)
}

function isSuspect(figure: Doubtful, equation: Equation, known: Known): boolean {
  const value = implied(equation, figure.key, known)
  return value !== undefined && mayBe(figure, value)
}

/** Whether no other reading of a figure, alone or with another figure's, leaves the sum as it is. */
function isTold(
  figure: Doubtful,
  open: readonly Doubtful[],
  { signs }: Equation,
  known: Known,
): boolean {
  const changes = (each: Doubtful): readonly number[] =>
    each.others.map((other) => (signs.get(each.key) ?? 1) * change(each, other, known))
  const own = changes(figure)
  if (own.some((delta) => same(delta, 0))) return false
  return open.every((other) => {
    if (other === figure) return true
    const opposite = signs.get(other.key) !== signs.get(figure.key)
    if (opposite && isWeak(figure) && isWeak(other) && shareDigit(figure, other)) return false
    return !changes(other).some((delta) => own.some((mine) => same(mine, -delta)))
  })
}

/** A blank may be a zero as far as sums can tell. */
function change({ key, first }: Doubtful, other: Reading, known: Known): number {
  const number = (reading: Reading): number => worth(reading, key, known) ?? 0
  return number(other) - (first === null ? 0 : number(first))
}

const isWeak = ({ confidence }: Doubtful): boolean => confidence < LEAST_ALONE
