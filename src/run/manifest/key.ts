import { hash } from 'node:crypto'

/** Hexadecimal digits that a number holds exactly. */
const DIGITS = 13

/** A number that stands for a text, below 2⁵²: two of a million texts share one once in 10⁴ cases. */
export function keyOf(text: string): number {
  return parseInt(hash('sha1', text).slice(0, DIGITS), 16)
}
