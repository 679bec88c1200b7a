/** Which figures a form prints, and what they are called. */
import type { ColumnLiteral, Form, FormTable, RowLiteral, Unit } from './form.js'

/** The key of a figure, `table.row.column`. */
export function figureKey(table: string, row: string, column: string): string {
  return `${table}.${row}.${column}`
}

/** The names in the key of a figure. */
export function parseKey(key: string): { table: string; row: string; column: string } {
  const [table = '', row = '', column = ''] = key.split('.')
  return { table, row, column }
}

/** The rows that hold figures: all but group headings. */
export function valueRows(table: FormTable): readonly RowLiteral[] {
  return table.rows.filter(({ kind }) => kind !== 'group')
}

/** The columns that hold figures: all but group headings. */
export function valueColumns(table: FormTable): readonly ColumnLiteral[] {
  return table.columns.filter(({ kind }) => kind !== 'group')
}

/** The keys of every figure that a report of this form gives, in the order of the form. */
export function figureKeys(form: Form): readonly string[] {
  return form.tables.flatMap((table) =>
    valueRows(table).flatMap((row) =>
      valueColumns(table).map((column) => figureKey(table.id, row.id, column.id)),
    ),
  )
}

/** The rows directly under a group row, in the order of the form. */
export function childrenOf(table: FormTable, row: string): readonly RowLiteral[] {
  return table.rows.filter(({ parent }) => parent === row)
}

/** A table of a form by its id. */
export function tableById(form: Form, id: string): FormTable | undefined {
  return form.tables.find((table) => table.id === id)
}

/** A row of a table by its id. */
export function rowById(table: FormTable, id: string): RowLiteral | undefined {
  return table.rows.find((row) => row.id === id)
}

/** A column of a table by its id. */
export function columnById(table: FormTable, id: string): ColumnLiteral | undefined {
  return table.columns.find((column) => column.id === id)
}

/** The unit that the form gives a figure; null where it fixes none. */
export function unitOf(table: FormTable, row: RowLiteral, column: ColumnLiteral): Unit | null {
  return column.unit === undefined ? (row.unit ?? table.unit) : column.unit
}

/** A figure's name for people: `requests「（七）总计」×「自然人」`. */
export function figureLabel(table: FormTable, row: string, column: string): string {
  const rowLabel = rowById(table, row)?.label ?? row
  const columnLabel = columnById(table, column)?.label ?? column
  return `${table.id}「${rowLabel}」×「${columnLabel}」`
}
