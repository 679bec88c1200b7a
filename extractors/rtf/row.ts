import { ExtractError } from '../extract-error.js'
import type { CellDefinition, Merge, RowDefinition } from '../word/paragraph.js'

/** Word makes no row of more. */
const MOST_CELLS = 63

interface Merges {
  readonly horizontal: Merge | null
  readonly vertical: Merge | null
}

const NOT_MERGED: Merges = { horizontal: null, vertical: null }

const mergeWords: ReadonlyMap<string, Partial<Merges>> = new Map<string, Partial<Merges>>([
  ['clmgf', { horizontal: 'start' }],
  ['clmrg', { horizontal: 'continue' }],
  ['clvmgf', { vertical: 'start' }],
  ['clvmrg', { vertical: 'continue' }],
])

/** A row as far as its definition was read; what follows adds to it. */
export interface OpenRow {
  readonly left: number
  readonly cells: readonly CellDefinition[]
  /** Of the cell whose right edge comes next. */
  readonly merges: Merges
}

export const EMPTY_ROW: OpenRow = { left: 0, cells: [], merges: NOT_MERGED }

/**
 * The row after a control word that defines rows; undefined for any other word.
 * @throws ExtractError `E_LIMIT` for more cells than any row has.
 */
export function defineRow(row: OpenRow, name: string, value: number): OpenRow | undefined {
  if (name === 'trowd') return EMPTY_ROW
  if (name === 'trleft') return { ...row, left: value }
  if (name === 'cellx') return withCell(row, value)
  const merge = mergeWords.get(name)
  return merge && { ...row, merges: { ...row.merges, ...merge } }
}

function withCell(
  { left, cells, merges: { horizontal, vertical } }: OpenRow,
  right: number,
): OpenRow {
  if (cells.length >= MOST_CELLS) throw new ExtractError('E_LIMIT', `row of ${MOST_CELLS} cells`)
  const cell = { left: cells.at(-1)?.right ?? left, right, horizontal, vertical }
  return { left, cells: [...cells, cell], merges: NOT_MERGED }
}

/** The definition, null where no cell was defined. */
export function definitionOf({ cells }: OpenRow): RowDefinition | null {
  return cells.length === 0 ? null : { cells }
}
