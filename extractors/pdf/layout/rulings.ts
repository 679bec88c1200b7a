import type { Ruling } from '../page.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.ruling

/** A straight line at `at` across the other axis, from `start` to `end`, in points. */
export interface Segment {
  readonly at: number
  readonly start: number
  readonly end: number
}

export interface Rulings {
  readonly horizontal: readonly Segment[]
  readonly vertical: readonly Segment[]
}

/** Snaps rulings that nearly lie on one line together, joins their pieces and drops mere specks. */
export function mergeRulings(rulings: readonly Ruling[]): Rulings {
  const flat = rulings.filter((ruling) => ruling.top === ruling.bottom)
  const upright = rulings.filter((ruling) => ruling.top !== ruling.bottom)
  return {
    horizontal: merge(flat.map((r) => ({ at: r.top, start: r.left, end: r.right }))),
    vertical: merge(upright.map((r) => ({ at: r.left, start: r.top, end: r.bottom }))),
  }
}

function merge(segments: readonly Segment[]): Segment[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at)
  return groupsOf(sorted)
    .flatMap(join)
    .filter((s) => s.end - s.start >= limits.length)
}

/** Sorted segments in groups whose neighbours are near each other. */
function groupsOf(sorted: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = []
  let first = -Infinity
  let last = -Infinity
  for (const segment of sorted) {
    if (segment.at - last > limits.snap || segment.at - first > 2 * limits.snap) {
      groups.push([])
      first = segment.at
    }
    groups.at(-1)?.push(segment)
    last = segment.at
  }
  return groups
}

function join(group: readonly Segment[]): Segment[] {
  const at = meanOf(group)
  const joined: Segment[] = []
  let current: Segment | undefined
  for (const { start, end } of [...group].sort((a, b) => a.start - b.start)) {
    if (current !== undefined && start <= current.end + limits.gap) {
      current = { at, start: current.start, end: Math.max(current.end, end) }
      joined[joined.length - 1] = current
    } else joined.push((current = { at, start, end }))
  }
  return joined
}

/** The place of a group, longer pieces weighing more. */
function meanOf(group: readonly Segment[]): number {
  let sum = 0
  let weight = 0
  for (const { at, start, end } of group) {
    const length = Math.max(end - start, Number.EPSILON)
    sum += at * length
    weight += length
  }
  return sum / weight
}
