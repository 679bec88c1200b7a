import type { Glyph } from '../page.js'

/** Whether a character stands upright, or on its head, and not on its side. */
export function isAcross({ direction }: Glyph): boolean {
  return direction % 180 === 0
}

/** The index of the track between two of the ascending `edges` that holds `at`, clamped to the outer ones. */
export function trackOf(edges: readonly number[], at: number): number {
  let low = 0
  let high = edges.length - 2
  while (low < high) {
    const half = (low + high + 1) >> 1
    if ((edges[half] ?? Infinity) <= at) low = half
    else high = half - 1
  }
  return Math.max(low, 0)
}

/** The value most often seen, weighted; undefined where there is none. */
export function modeOf<N extends number>(counts: ReadonlyMap<N, number>): N | undefined {
  let best: N | undefined
  let most = 0
  for (const [value, count] of counts) {
    if (count > most) [best, most] = [value, count]
  }
  return best
}

/** The middle one of the sorted values; 0 where there is none. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}
