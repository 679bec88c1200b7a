/** A label over (or before) others: a group of columns, a group of rows. */
export interface LabelNode<T> {
  readonly label: string
  readonly children: readonly LabelNode<T>[]
  /** What the lines of a leaf mean; null for a group that has no line of its own. */
  readonly leaf: T | null
}

/** A label with the lines it covers and the levels of labelling it takes. */
export interface Spread {
  readonly label: string
  readonly start: number
  readonly length: number
  readonly level: number
  readonly levels: number
}

/** How many levels of labels stand above each other. */
export function depthOf(nodes: readonly LabelNode<unknown>[]): number {
  return nodes.reduce((depth, { children }) => Math.max(depth, 1 + depthOf(children)), 0)
}

/** The leaves in the order of print. */
export function leavesOf<T>(nodes: readonly LabelNode<T>[]): T[] {
  return nodes.flatMap(({ children, leaf }) => [
    ...leavesOf(children),
    ...(leaf === null ? [] : [leaf]),
  ])
}

/** Where each label stands: a leaf takes all the levels that are left below it. */
export function spread(
  nodes: readonly LabelNode<unknown>[],
  levels: number,
  level = 0,
  from = 0,
): Spread[] {
  let start = from
  return nodes.flatMap((node) => {
    const length = leavesOf([node]).length
    const inner = node.children.length > 0
    const own = { label: node.label, start, length, level, levels: inner ? 1 : levels - level }
    const below = inner ? spread(node.children, levels, level + 1, start) : []
    start += length
    return [own, ...below]
  })
}

interface Named {
  readonly id: string
  readonly label: string
  readonly kind: 'value' | 'group' | 'total'
  readonly parent?: string
}

/**
 * The tree of the rows or columns that are printed: `has` tells which have figures of their own.
 * A group without printed children and without figures falls away.
 */
export function treeOf<T extends Named>(
  items: readonly T[],
  has: (item: T) => boolean,
  parent?: string,
): LabelNode<T>[] {
  return items
    .filter((item) => item.parent === parent)
    .map((item) => ({
      label: item.label,
      children: treeOf(items, has, item.id),
      leaf: has(item) ? item : null,
    }))
    .filter(({ children, leaf }) => children.length > 0 || leaf !== null)
}
