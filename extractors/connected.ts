/**
 * The root of the set that an item is of, where each item has a parent in its set and a root is its
 * own. The way there is halved, so that it is short the next time.
 */
export function rootOf(parents: number[] | Int32Array, at: number): number {
  let root = at
  for (;;) {
    const parent = parents[root] ?? root
    if (parent === root) return root
    parents[root] = parents[parent] ?? parent
    root = parent
  }
}
