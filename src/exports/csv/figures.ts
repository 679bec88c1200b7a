import type { FormTable } from '../../forms/form.js'
import { columnById, formById, rowById } from '../../forms/index.js'
import type { Figure, Outcome } from '../../report/schema.js'
import {
  defineCsv,
  numbered,
  placeColumns,
  reportColumns,
  type NumberedReport,
  type Placed,
} from './table.js'

interface FigureRow extends NumberedReport, Placed {
  readonly figure: Figure
  readonly table: FormTable | undefined
}

/** Long: a row for each figure of the form, whatever its status. */
export const figures = defineCsv<FigureRow>('figures', figureRows, {
  ...reportColumns,
  table: ({ figure }) => figure.table,
  row: ({ figure }) => figure.row,
  column: ({ figure }) => figure.column,
  table_label: ({ table }) => table?.title,
  row_label: ({ table, figure }) => table && rowById(table, figure.row)?.label,
  column_label: ({ table, figure }) => table && columnById(table, figure.column)?.label,
  value: ({ figure }) => ('value' in figure ? figure.value : null),
  unit: ({ figure }) => figure.unit,
  status: ({ figure }) => figure.status,
  text: ({ figure }) => ('text' in figure ? figure.text : null),
  ...placeColumns,
})

function figureRows(outcome: Outcome): FigureRow[] {
  return numbered(outcome).flatMap((item) => {
    const tables = formById(item.report.form)?.tables
    return item.report.figures.map((figure) => ({
      ...item,
      figure,
      table: tables?.find(({ id }) => id === figure.table),
      places: 'places' in figure ? figure.places : [],
    }))
  })
}
