import type { Form, FormTable } from '../../../src/forms/form.js'
import type { Cells, Filling } from './report.js'
import type { Random } from './random.js'

const parts = (key: string): [table: string, row: string, column: string] => {
  const [table = '', row = '', column = ''] = key.split('.')
  return [table, row, column]
}

/** Whether a cell stands in a row or a column of totals: one side of a sum by itself. */
export function isTotal(form: Form, key: string): boolean {
  const [tableId, row, column] = parts(key)
  const table = form.tables.find(({ id }) => id === tableId)
  return (table?.identities ?? []).some(
    ({ over, relation, left, right }) =>
      relation === 'equals' &&
      [left, right].some(
        (side) => side.length === 1 && side[0] === (over === 'rows' ? row : column),
      ),
  )
}

/** Prints nothing where a part cell is zero; `share` is the part of the zeros that is left blank. */
export function blankZeros(form: Form, cells: Cells, share: number, random: Random): Cells {
  const blank = (key: string, value: Filling): boolean =>
    value === 0 && !isTotal(form, key) && random.chance(share)
  return new Map([...cells].map(([key, value]) => [key, blank(key, value) ? null : value]))
}

/** Prints a mark for nothing for zeros, in totals as well; `share` is the part of the zeros it takes. */
export function markZeros(cells: Cells, share: number, random: Random): Cells {
  return new Map(
    [...cells].map(([key, value]) => [key, value === 0 && random.chance(share) ? null : value]),
  )
}

/** One cell wrong by `delta`; its sums no longer hold. */
export function planted(cells: Cells, key: string, delta: number): Cells {
  const value = cells.get(key)
  if (typeof value !== 'number') throw new RangeError(`${key} holds no number`)
  return new Map([...cells, [key, value + delta]])
}

/** Cells that are not printed: a lost column, a row left out. */
export function without(
  cells: Cells,
  lost: (row: string, column: string, table: string) => boolean,
): Cells {
  return new Map(
    [...cells].filter(([key]) => {
      const [table, row, column] = parts(key)
      return !lost(row, column, table)
    }),
  )
}

function collapseGroup(table: FormTable, group: string, cells: Map<string, Filling>): void {
  const children = table.rows.filter(({ parent }) => parent === group)
  for (const { id: column } of table.columns) {
    const keys = children.map(({ id }) => `${table.id}.${id}.${column}`)
    if (!keys.some((key) => cells.has(key))) continue
    const values = keys.map((key) => cells.get(key))
    cells.set(
      `${table.id}.${group}.${column}`,
      values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
    )
    for (const key of keys) cells.delete(key)
  }
}

/** Prints as one row of values every group that some reports print so (（六）其他处理). */
export function singleRows(form: Form, cells: Cells): Cells {
  const changed = new Map(cells)
  for (const table of form.tables)
    for (const { id, standsInForChildren } of table.rows)
      if (standsInForChildren === true) collapseGroup(table, id, changed)
  return changed
}

/** The keys that stand in two sums, or as a total in one: an error in them can be named. */
export function nameable(form: Form, cells: Cells): string[] {
  return [...cells.keys()].filter((key) => {
    const [tableId, row, column] = parts(key)
    const sums = (form.tables.find(({ id }) => id === tableId)?.identities ?? []).filter(
      ({ over, relation, left, right }) =>
        relation === 'equals' && [...left, ...right].includes(over === 'rows' ? row : column),
    )
    return sums.length >= 2 || (sums.length === 1 && isTotal(form, key))
  })
}
