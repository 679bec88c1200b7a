import type { Decoded, DecodedRun } from '../../../../src/recognise/flattened/decode/index.js'
import type { Printed } from './made.js'

/** How well a report was decoded. */
export interface Score {
  /** Rows of the form by their table: how many there are, and in how many every cell is decoded. */
  readonly rows: ReadonlyMap<string, { readonly rows: number; readonly decoded: number }>
  /** Figures that differ from the print: in their number, or in that nothing is printed. */
  readonly wrong: readonly string[]
  /** Those of them whose run is in no conflict. */
  readonly silent: readonly string[]
  readonly conflicts: number
}

/** Compares what was decoded with what was printed; `lost` cells were not. */
export function score(
  { runs, conflicts }: Decoded,
  printed: Printed,
  zero: string,
  lost: ReadonlySet<string> = new Set(),
): Score {
  const named = new Set(conflicts.flatMap((conflict) => conflict.runs))
  const expected = (key: string): number | null | undefined => {
    const value = lost.has(key) ? undefined : printed.get(key)
    return value === 0 && zero !== '0' ? null : value
  }
  const wrongIn = ({ cells }: DecodedRun): string[] =>
    cells.flatMap((cell) =>
      cell.status === 'open' || cell.value === expected(cell.key) ? [] : [cell.key],
    )
  return {
    rows: rowsOf(runs),
    wrong: runs.flatMap(wrongIn),
    silent: runs.filter(({ id }) => !named.has(id)).flatMap(wrongIn),
    conflicts: conflicts.length,
  }
}

function rowsOf(runs: readonly DecodedRun[]): Score['rows'] {
  const open = new Map<string, boolean>()
  for (const { key, status } of runs.flatMap(({ cells }) => cells)) {
    const row = key.slice(0, key.lastIndexOf('.'))
    open.set(row, open.get(row) === true || status === 'open')
  }
  const counts = new Map<string, { rows: number; decoded: number }>()
  for (const [row, isOpen] of open) {
    const table = row.slice(0, row.indexOf('.'))
    const { rows, decoded } = counts.get(table) ?? { rows: 0, decoded: 0 }
    counts.set(table, { rows: rows + 1, decoded: decoded + (isOpen ? 0 : 1) })
  }
  return counts
}

/** The scores of many reports. */
export interface Shares {
  reports: number
  readonly tables: Map<string, { rows: number; decoded: number }>
  wrong: number
  silent: number
  /** Reports with a conflict. */
  conflicts: number
}

export const noShares = (): Shares => ({
  reports: 0,
  tables: new Map(),
  wrong: 0,
  silent: 0,
  conflicts: 0,
})

/** Adds the score of one report to those of many. */
export function tally(shares: Shares, { rows, wrong, silent, conflicts }: Score): void {
  shares.reports++
  for (const [table, count] of rows) {
    const sum = shares.tables.get(table) ?? { rows: 0, decoded: 0 }
    shares.tables.set(table, {
      rows: sum.rows + count.rows,
      decoded: sum.decoded + count.decoded,
    })
  }
  shares.wrong += wrong.length
  shares.silent += silent.length
  if (conflicts > 0) shares.conflicts++
}
