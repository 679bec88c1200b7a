/** Figures whose number the sums leave no choice for. */
import { same } from '../../report/sums.js'
import type { Equation } from './equations.js'
import { implied, openIn, worth, type Known } from './known.js'
import { mayBe } from './misreading.js'
import type { Doubtful, Reading } from './readings.js'

/**
 * The figures in doubt that are alone in doubt in some sum, with the reading that it asks for. A
 * number that the picture does not allow is never taken, whatever the sums ask for.
 */
export function decided(equations: readonly Equation[], known: Known): Map<string, Reading> {
  const asked = new Map<Doubtful, number[]>()
  for (const equation of equations) {
    const [figure, ...others] = openIn(equation, known)
    if (equation.relation !== 'equals' || figure === undefined || others.length > 0) continue
    const value = implied(equation, figure.key, known)
    if (value !== undefined) asked.set(figure, [...(asked.get(figure) ?? []), value])
  }
  const found = new Map<string, Reading>()
  for (const [figure, values] of asked) {
    const reading = choose(figure, values, known)
    if (reading !== null) found.set(figure.key, reading)
  }
  return found
}

/**
 * The likeliest reading where a sum asks for it and none for another that may be right; another
 * where every sum asks for it.
 */
function choose(figure: Doubtful, asked: readonly number[], known: Known): Reading | null {
  const { key, first, others } = figure
  const fits = (reading: Reading, value: number): boolean => {
    const own = worth(reading, key, known)
    return own !== undefined && same(own, value)
  }
  if (blankOrZero(figure) && asked.some((value) => same(value, 0))) return null
  if (first !== null && asked.some((value) => fits(first, value)))
    return asked.some((value) => mayBe(figure, value)) ? null : first
  return others.find((other) => asked.every((value) => fits(other, value))) ?? null
}

/** Whether a cell may hold a zero as well as nothing: no sum tells them apart. */
function blankOrZero({ first, others }: Doubtful): boolean {
  const values = [first?.value, ...others.map(({ value }) => value)]
  return values.includes(null) && values.includes(0)
}
