import type { Form, FormTable, RowLiteral } from '../../forms/form.js'
import { figureKey, valueColumns } from '../../forms/index.js'
import type { Outcome, Report } from '../../report/schema.js'
import { defineCsv, numbered, reportColumns, type CsvTable, type NumberedReport } from './table.js'

interface WideRow extends NumberedReport {
  readonly values: ReadonlyMap<string, number>
}

/**
 * A row for each report on one form and a column for each cell of the form, `table.row.column`.
 * Cells hold values only: whatever has none is empty, and `figures.csv` says why.
 */
export function wide(form: Form): CsvTable {
  const { sha256, report, path, issuer, year } = reportColumns
  const cells = form.tables.flatMap(keysOf).map((key) => [key, valueAt(key)] as const)
  return defineCsv<WideRow>(`wide-${form.id}`, (outcome) => wideRows(form, outcome), {
    ...{ sha256, report, path, issuer, year },
    ...Object.fromEntries(cells),
  })
}

const valueAt = (key: string) => (row: WideRow) => row.values.get(key)

function wideRows(form: Form, outcome: Outcome): WideRow[] {
  return numbered(outcome)
    .filter((item) => item.report.form === form.id)
    .map((item) => ({ ...item, values: valuesOf(item.report) }))
}

function keysOf(table: FormTable): string[] {
  return table.rows
    .filter(holdsValues)
    .flatMap((row) => valueColumns(table).map((column) => figureKey(table.id, row.id, column.id)))
}

/** Group headings hold none, save a group that some reports print as a row of values. */
function holdsValues(row: RowLiteral): boolean {
  return row.kind !== 'group' || row.standsInForChildren === true
}

function valuesOf({ figures }: Report): Map<string, number> {
  const values = new Map<string, number>()
  for (const figure of figures)
    if ('value' in figure)
      values.set(figureKey(figure.table, figure.row, figure.column), figure.value)
  return values
}
