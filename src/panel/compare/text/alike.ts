/** How alike two sentences are. */
import { diffArrays } from 'diff'

/** The share of characters that two sentences must have in common to be nearly the same. */
export const NEARLY = 0.9

/**
 * Whether two texts have `NEARLY` of their characters in common, in order: twice the common ones by
 * all of both. The search stops where they have not.
 */
export function nearlySame(left: string, right: string): boolean {
  if (left === right) return true
  const length = left.length + right.length
  const maxEditLength = Math.floor((1 - NEARLY) * length + 1e-9)
  return diffArrays(Array.from(left), Array.from(right), { maxEditLength }) !== undefined
}

/** The pairs of neighbouring characters of a text, with how often each stands in it. */
export interface Bigrams {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** The pairs of neighbouring characters of a text; of a single character, itself. */
export function bigramsOf(text: string): Bigrams {
  const counts = new Map<string, number>()
  const size = Math.max(1, text.length - 1)
  for (let at = 0; at < size; at += 1) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size }
}

/** Twice the pairs in common by all pairs (Dice), from 0 to 1. */
export function likeness(left: Bigrams, right: Bigrams): number {
  let common = 0
  for (const [pair, count] of left.counts) common += Math.min(count, right.counts.get(pair) ?? 0)
  return (2 * common) / (left.size + right.size)
}
