/** Sums of printed numbers. */

/** A sum without the dust that floating point leaves: whole, or with six decimals as printed. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toFixed(6))
}

/** Whether two sides of a sum that differ by so much are the same. */
export function isZero(difference: number): boolean {
  return tidy(difference) === 0
}
