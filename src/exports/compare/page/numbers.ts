/** Numbers as the page prints them; a minus is a minus, not a hyphen. */

/** A number as it is. */
export function number(value: number): string {
  return String(value).replace('-', '−')
}

/** A difference with its sign; `0` without one. */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value)
}

/** A ratio with two decimals, as `×1.25`. */
export function ratio(value: number): string {
  return `×${value >= 100 ? value.toFixed(0) : value.toFixed(2)}`
}

/** Percent with at most one decimal. */
export function percent(value: number): string {
  return `${number(value)}%`
}
