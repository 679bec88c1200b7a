import { numberEdges } from './edges.js'
import type { CellDefinition } from './paragraph.js'
import type { WordBlock, WordRow, WordTable } from './tree.js'

/** A cell on the grid of its table: columns `from` to `to` (not included), and how many rows. */
export interface GridCell {
  readonly from: number
  readonly to: number
  readonly rowSpan: number
  readonly content: readonly WordBlock[]
}

/**
 * The rows of a table on one grid of columns; null where a row does not say where its cells are, or
 * names other cells than it has.
 */
export function gridOfTable({ rows }: WordTable): GridCell[][] | null {
  const defined = rows.map(definedCells)
  if (!defined.every((row) => row !== null)) return null
  const columnAt = numberEdges(defined.flat())
  const placed = defined.map((row) => {
    const merged = mergeAcross(row)
    return merged.map((cell): PlacedCell => ({
      from: columnAt(cell.left),
      to: Math.max(columnAt(cell.right), columnAt(cell.left) + 1),
      goesOn: cell.vertical === 'continue',
      content: cell.content,
    }))
  })
  return fillGaps(mergeDown(placed))
}

interface FilledCell extends CellDefinition {
  readonly content: readonly WordBlock[]
}

function definedCells({ cells, definition }: WordRow): FilledCell[] | null {
  if (definition?.cells.length !== cells.length) return null
  return definition.cells.map((cell, index) => ({ ...cell, content: cells[index] ?? [] }))
}

/** What stands in a cell that goes on the one beside it is not printed. */
function mergeAcross(row: readonly FilledCell[]): FilledCell[] {
  const merged: FilledCell[] = []
  for (const cell of row) {
    const before = merged.at(-1)
    if (cell.horizontal === 'continue' && before?.horizontal != null) {
      merged[merged.length - 1] = { ...before, right: cell.right }
    } else merged.push(cell)
  }
  return merged
}

interface PlacedCell extends Omit<GridCell, 'rowSpan'> {
  readonly goesOn: boolean
}

/** A cell that goes on the one above it is part of that; where none is above, it is one of its own. */
function mergeDown(rows: readonly (readonly PlacedCell[])[]): GridCell[][] {
  const spans = new Map<PlacedCell, number>()
  let above = new Map<string, PlacedCell>()
  for (const row of rows) {
    const current = new Map<string, PlacedCell>()
    for (const cell of row) {
      const key = `${cell.from} ${cell.to}`
      const owner = cell.goesOn ? above.get(key) : undefined
      if (owner !== undefined) spans.set(owner, (spans.get(owner) ?? 1) + 1)
      else spans.set(cell, 1)
      current.set(key, owner ?? cell)
    }
    above = current
  }
  return rows.map((row) =>
    row.flatMap((cell) => {
      const { from, to, content } = cell
      const rowSpan = spans.get(cell)
      return rowSpan === undefined ? [] : [{ from, to, rowSpan, content }]
    }),
  )
}

/** Every column before a row's last cell that no cell stands in or reaches into gets an empty one. */
function fillGaps(rows: readonly (readonly GridCell[])[]): GridCell[][] {
  const freeFrom: number[] = []
  return rows.map((row, index) => {
    const filled: GridCell[] = []
    let column = 0
    for (const cell of row) {
      for (; column < cell.from; column += 1) {
        if ((freeFrom[column] ?? 0) <= index) filled.push(emptyAt(column))
      }
      filled.push(cell)
      for (; column < cell.to; column += 1) freeFrom[column] = index + cell.rowSpan
    }
    return filled
  })
}

const emptyAt = (from: number): GridCell => ({ from, to: from + 1, rowSpan: 1, content: [] })
