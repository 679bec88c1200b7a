/** A sum while a run is cut cell by cell. */
import { isZero } from './numbers.js'
import type { Sum } from './types.js'

/** What the sides differ by, and how many cells each still lacks. */
export interface Tally {
  difference: number
  left: number
  right: number
  /** Whether a cell of it may be below zero: then no partial sum tells that it cannot hold. */
  readonly signed: boolean
}

/** A sum of which no cell is cut yet; `signed` are the cells that may be below zero. */
export function tallyOf({ left, right }: Sum, signed: ReadonlySet<string> = new Set()): Tally {
  const below = [...left, ...right].some((key) => signed.has(key))
  return { difference: 0, left: left.length, right: right.length, signed: below }
}

/** Counts a cell in (`lacking` -1), or out again. */
export function add(tally: Tally, side: 'left' | 'right', value: number, lacking: 1 | -1): void {
  tally[side] += lacking
  tally.difference += side === 'left' ? value : -value
}

/** Whether the cells that are cut leave the sum a chance. */
export function canHold({ difference, left, right, signed }: Tally): boolean {
  if (left === 0 && right === 0) return isZero(difference)
  if (signed) return true
  if (left === 0) return difference >= 0 || isZero(difference)
  return right > 0 || difference <= 0 || isZero(difference)
}

/**
 * Whether the cells that are left, so many numbers of so many characters together, can add up to what
 * a sum still lacks.
 */
export function canSpan(tally: Tally, characters: number, cells: number): boolean {
  if (tally.signed || (tally.left > 0 && tally.right > 0)) return true
  const lacking = Math.abs(tally.difference)
  return leastSum(characters, cells) <= lacking && lacking <= mostSum(characters, cells)
}

/** The least sum of so many numbers of so many digits: none begins with 0 but 0 itself. */
function leastSum(digits: number, numbers: number): number {
  const each = Math.floor(digits / numbers)
  const longer = digits % numbers
  return longer * 10 ** each + (each > 1 ? (numbers - longer) * 10 ** (each - 1) : 0)
}

function mostSum(digits: number, numbers: number): number {
  return 10 ** (digits - numbers + 1) + 9 * (numbers - 1)
}
