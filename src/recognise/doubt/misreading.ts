/** Which texts a picture may have been mistaken for. */
import type { Doubtful } from './readings.js'

/** Whether a number is one of the readings of a figure. */
export function isReading({ first, others }: Doubtful, value: number): boolean {
  return first?.value === value || others.some((other) => other.value === value)
}

/**
 * Whether a figure in doubt may really be another number: one of its other readings, or its likeliest
 * with one digit wrong, lost, or too many.
 */
export function mayBe(figure: Doubtful, value: number): boolean {
  if (value < 0 || figure.first?.value === value) return false
  return isReading(figure, value) || isOneDigitOff(digits(figure.first?.value), digits(value))
}

const digits = (value: number | null | undefined): string => String(value ?? '')

function isOneDigitOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  const rest = long.slice(from + 1)
  return short.slice(long.length === short.length ? from + 1 : from) === rest
}

/**
 * Whether two figures hold the same digit at the same place: a picture that turns one into another
 * digit is likely to turn both, and their sum holds as before.
 */
export function shareDigit(a: Doubtful, b: Doubtful): boolean {
  const [one, other] = [a, b].map(({ first }) => Array.from(digits(first?.value)).reverse())
  return one?.some((digit, place) => other?.[place] === digit) ?? false
}
