import { middleY } from '../../boxes.js'
import { trackOf } from './geometry.js'
import type { Stretch } from './histogram.js'
import type { Row } from './rows.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.column

/** Where a text stands: its page's part of the table, its ends, the middle of its line and its font size. */
interface Label extends Stretch {
  readonly part: number
  readonly y: number
  readonly size: number
  readonly isValue: boolean
}

/**
 * Boundaries within a column between texts that stand beside one another and yet never share a
 * line: values, and wrapped labels.
 */
export function hiddenBoundaries(
  parts: readonly (readonly Row[])[],
  found: readonly number[],
): number[] {
  const edges = [-Infinity, ...found, Infinity]
  const values = edges.slice(1).map((): Label[] => [])
  const texts = values.map((): Label[] => [])
  for (const label of parts.flatMap((rows, part) => rows.flatMap((row) => labelsOf(row, part)))) {
    const column = trackOf(edges, label.left)
    if (label.right > (edges[column + 1] ?? Infinity)) continue
    const kind = label.isValue ? values : texts
    kind[column]?.push(label)
  }
  return values.flatMap((inside, column) => {
    const beside = between(clustersOf(inside).filter(isRepeated))
    if (beside.length > 0) return beside
    return between(clustersOf(texts[column] ?? []).filter(isWrapped))
  })
}

function labelsOf({ chunks, values, line }: Row, part: number): Label[] {
  const { box, size } = line
  const y = middleY(box)
  return chunks.map(({ left, right }, at) => ({
    left,
    right,
    part,
    y,
    size,
    isValue: values[at] === true,
  }))
}

interface Cluster {
  left: number
  right: number
  readonly labels: Label[]
}

/** Groups texts that stand above one another, narrow ones first; one over two groups spans them. */
function clustersOf(labels: readonly Label[]): Cluster[] {
  const clusters: Cluster[] = []
  const byWidth = [...labels].sort((a, b) => a.right - a.left - (b.right - b.left))
  for (const label of byWidth) {
    const { left, right } = label
    const touched = clusters.filter((cluster) => cluster.left < right && left < cluster.right)
    const [only] = touched
    if (only === undefined) clusters.push({ left, right, labels: [label] })
    else if (touched.length === 1) {
      only.left = Math.min(only.left, left)
      only.right = Math.max(only.right, right)
      only.labels.push(label)
    }
  }
  return clusters
}

function isRepeated({ labels }: Cluster): boolean {
  return labels.length >= limits.support
}

/** Whether two labels of a cluster may be lines of one wrapped text: only these need a column apart. */
function isWrapped({ labels }: Cluster): boolean {
  const sorted = [...labels].sort((a, b) => a.part - b.part || a.y - b.y)
  return sorted.slice(1).some(({ part, y, size }, at) => {
    const before = sorted[at]
    return before?.part === part && y - before.y < limits.wrap * size
  })
}

function between(clusters: readonly Cluster[]): number[] {
  const sorted = [...clusters].sort((a, b) => a.left - b.left)
  return sorted.slice(1).flatMap((cluster, at) => {
    const before = sorted[at]
    if (before === undefined || cluster.left <= before.right) return []
    return [(before.right + cluster.left) / 2]
  })
}
