/** An error rate, and what it may be in truth. Shares from 0 to 1. */
export interface ErrorRate {
  readonly checked: number
  readonly wrong: number
  readonly rate: number
  readonly lower: number
  readonly upper: number
}

/** How sure the interval is to hold the true rate, at least. */
export const CONFIDENCE = 0.95

/**
 * The share of wrong items in a sample with its exact interval (Clopper and Pearson 1934): the rates
 * under which neither so few nor so many would be found once in forty times. Null where nothing was
 * checked.
 */
export function errorRate(wrong: number, checked: number): ErrorRate | null {
  if (checked === 0) return null
  const tail = (1 - CONFIDENCE) / 2
  return {
    checked,
    wrong,
    rate: wrong / checked,
    lower: wrong === 0 ? 0 : solved((rate) => 1 - atMost(wrong - 1, checked, rate), tail),
    upper: wrong === checked ? 1 : solved((rate) => 1 - atMost(wrong, checked, rate), 1 - tail),
  }
}

/** Where a function that rises from 0 to 1 reaches a value. */
function solved(rising: (rate: number) => number, value: number): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2
    if (rising(middle) < value) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** Halvings after which a number has no more digits. */
const STEPS = 60

/** The chance that at most so many of `all` are wrong. */
function atMost(wrong: number, all: number, rate: number): number {
  let [logarithm, sum] = [all * Math.log1p(-rate), 0]
  for (let count = 0; count <= wrong; count += 1) {
    sum += Math.exp(logarithm)
    logarithm += Math.log(((all - count) / (count + 1)) * (rate / (1 - rate)))
  }
  return Math.min(sum, 1)
}
