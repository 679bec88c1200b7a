import type { Extra, Outcome } from '../../report/schema.js'
import {
  defineCsv,
  numbered,
  placeColumns,
  reportColumns,
  type NumberedReport,
  type Placed,
} from './table.js'

interface ExtraRow extends NumberedReport, Placed {
  readonly extra: Extra
}

/** A row for each number printed in a table that no cell of the form covers. */
export const extras = defineCsv<ExtraRow>('extras', extraRows, {
  ...reportColumns,
  table: ({ extra }) => extra.table,
  row_text: ({ extra }) => extra.rowText,
  column_text: ({ extra }) => extra.columnText,
  value: ({ extra }) => extra.value,
  text: ({ extra }) => extra.text,
  ...placeColumns,
})

function extraRows(outcome: Outcome): ExtraRow[] {
  return numbered(outcome).flatMap((item) =>
    item.report.extras.map((extra) => ({ ...item, extra, places: extra.places })),
  )
}
