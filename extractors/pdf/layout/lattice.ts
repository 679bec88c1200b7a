import { rootOf } from '../../connected.js'
import type { Rulings, Segment } from './rulings.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.ruling

/** Rulings that cross one another: those of one table, most of the time. */
export interface Component {
  readonly horizontal: Segment[]
  readonly vertical: Segment[]
}

/** Groups rulings that touch; a ruling that touches none stands alone. */
export function componentsOf({ horizontal, vertical }: Rulings): Component[] {
  const upright = [...vertical].sort((a, b) => a.at - b.at)
  const parents = Array.from({ length: horizontal.length + upright.length }, (_, at) => at)
  horizontal.forEach((flat, at) => {
    for (const other of crossings(flat, upright)) {
      parents[rootOf(parents, horizontal.length + other)] = rootOf(parents, at)
    }
  })
  const components = new Map<number, Component>()
  const componentAt = (at: number): Component => {
    const root = rootOf(parents, at)
    const component = components.get(root) ?? { horizontal: [], vertical: [] }
    components.set(root, component)
    return component
  }
  horizontal.forEach((segment, at) => componentAt(at).horizontal.push(segment))
  upright.forEach((segment, at) => componentAt(horizontal.length + at).vertical.push(segment))
  return [...components.values()]
}

/** The indices of the sorted verticals that a horizontal touches. */
function crossings(flat: Segment, upright: readonly Segment[]): number[] {
  const found: number[] = []
  for (let at = lowerBound(upright, flat.start - limits.snap); at < upright.length; at++) {
    const other = upright[at]
    if (other === undefined || other.at > flat.end + limits.snap) break
    if (flat.at >= other.start - limits.snap && flat.at <= other.end + limits.snap) found.push(at)
  }
  return found
}

function lowerBound(sorted: readonly Segment[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const half = (low + high) >> 1
    if ((sorted[half]?.at ?? Infinity) < value) low = half + 1
    else high = half
  }
  return low
}

/** Where the tracks of a component begin and end: at its rulings, and where it is left open. */
export function edgesOf(along: readonly Segment[], across: readonly Segment[]): number[] {
  const edges = [...new Set(along.map((segment) => segment.at))].sort((a, b) => a - b)
  const start = Math.min(...across.map((segment) => segment.start))
  const end = Math.max(...across.map((segment) => segment.end))
  if (start < (edges[0] ?? Infinity) - limits.open) edges.unshift(start)
  if (end > (edges.at(-1) ?? -Infinity) + limits.open) edges.push(end)
  return edges
}
