import type { RowLiteral } from '../../forms/form.js'
import type { WordedTable } from '../vocabulary.js'
import type { FlatRow } from './rows.js'
import { NUMERALS, wordsBefore } from './words.js'

/** The rows between two others whose labels are printed with nothing behind them. */
export function blankRows(
  key: string,
  rows: readonly FlatRow[],
  { rows: all }: WordedTable,
): readonly RowLiteral[] {
  const order = (row: RowLiteral): number => all.findIndex(({ item }) => item === row)
  return rows.slice(1).flatMap((below, index) => {
    const above = rows[index]
    if (above === undefined) return []
    const between = all.slice(order(above.row) + 1, order(below.row))
    const wordings = [
      ...between.map(({ item, keys }) => ({ item, keys })),
      { item: null, keys: NUMERALS },
    ]
    const words = wordsBefore(key, above.run.keyNext, below.labelStart, wordings)
    return words.flatMap(({ item }) => (item === null || item.kind === 'group' ? [] : [item]))
  })
}
