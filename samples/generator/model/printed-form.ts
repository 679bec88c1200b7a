import type { Form, FormTable } from '../../../src/forms/form.js'
import type { Sheet } from './report.js'

/** The part of a form that a sheet prints: its rows and columns, and the sums between them. */
export function printedForm(form: Form, sheet: Sheet | null): Pick<Form, 'tables'> {
  return sheet === null ? form : { tables: form.tables.map((table) => printedTable(table, sheet)) }
}

function printedTable(table: FormTable, sheet: Sheet): FormTable {
  const rowIds = sheet.rows?.map(([id]) => id)
  const columnIds = sheet.columns.map(([id]) => id)
  const rows = table.rows.filter(({ id, optional }) => rowIds?.includes(id) ?? optional !== true)
  const columns = table.columns.filter(({ id }) => columnIds.includes(id))
  const isPrinted = ({ left, right, over }: FormTable['identities'][number]): boolean => {
    const names = (over === 'rows' ? rows : columns).map(({ id }) => id)
    return [...left, ...right].every((name) => names.includes(name))
  }
  return { ...table, rows, columns, identities: table.identities.filter(isPrinted) }
}
