import { numberEdges, type Interval } from '../../word/edges.js'
import { childrenOf, find, hasText, isElement, type Element, type Node } from '../xml/element.js'

/** What of a cell is known here: how many columns it takes, and what stands in it. */
interface Spanned {
  readonly span: number
  readonly content: readonly Node[]
}

/**
 * The rows without the columns that only come of edges a few points apart, from row to row; as they
 * are where the table does not say how wide its columns are, or text stands in one so narrow.
 */
export function joinNarrowColumns<C extends Spanned>(
  table: Element,
  rows: readonly (readonly C[])[],
): readonly (readonly C[])[] {
  const edges = edgesOf(table)
  const placed = rows.map((row) => placedIn(edges, row))
  if (!placed.every((row) => row !== null)) return rows
  const columnAt = numberEdges(placed.flat())
  const joined = placed.map((row) => joinRow(row, columnAt))
  return joined.every((row) => row !== null) ? joined : rows
}

/** Where the declared columns begin and end, in twips; nothing where not all are declared. */
function edgesOf(table: Element): number[] {
  const grid = find(table, 'w:tblGrid')
  const widths = (grid === undefined ? [] : childrenOf(grid, 'w:gridCol')).map(({ attributes }) =>
    Number(attributes['w:w'] ?? NaN),
  )
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  return edges.every((edge) => Number.isFinite(edge)) ? edges : []
}

/** The cells of a row with their edges; null where one stands outside of the declared columns. */
function placedIn<C extends Spanned>(
  edges: readonly number[],
  row: readonly C[],
): (C & Interval)[] | null {
  const placed: (C & Interval)[] = []
  let start = 0
  for (const cell of row) {
    const [left, right] = [edges[start], edges[start + cell.span]]
    if (left === undefined || right === undefined) return null
    placed.push({ ...cell, left, right })
    start += cell.span
  }
  return placed
}

/** Null where a cell with text is left without a column. */
function joinRow<C extends Spanned & Interval>(
  row: readonly C[],
  columnAt: (edge: number) => number,
): C[] | null {
  const spanned = row.map((cell) => ({ ...cell, span: columnAt(cell.right) - columnAt(cell.left) }))
  const isLost = ({ span, content }: Spanned): boolean =>
    span < 1 && content.some((node) => isElement(node) && hasText(node))
  return spanned.some(isLost) ? null : spanned.filter(({ span }) => span > 0)
}
