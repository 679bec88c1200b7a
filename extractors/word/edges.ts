/** From where to where a cell reaches, in twips (twentieths of a point). */
export interface Interval {
  readonly left: number
  readonly right: number
}

/** Nothing narrower holds a number: what is, only comes of rows that do not quite line up. */
const SLIVER = 100
/** Edges are one that are nearer to one another than this share of the narrowest cell. */
const NEAR = 0.4
/** Edges farther apart than this are never one. */
const FAR = 400

/**
 * Numbers the edges of the cells of a table from left to right, those that are one as one: rows are
 * drawn by hand and stand a few points apart.
 */
export function numberEdges(cells: readonly Interval[]): (edge: number) => number {
  const apart = Math.min(Math.max(NEAR * narrowest(cells), SLIVER), FAR)
  const edges = new Set(cells.flatMap(({ left, right }) => [left, right]))
  const columns = new Map<number, number>()
  let [first, column] = [-Infinity, -1]
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge - first > apart) [first, column] = [edge, column + 1]
    columns.set(edge, column)
  }
  return (edge) => columns.get(edge) ?? 0
}

function narrowest(cells: readonly Interval[]): number {
  const widths = cells.map(({ left, right }) => right - left).filter((width) => width > SLIVER)
  return widths.reduce((a, b) => Math.min(a, b), Infinity)
}
