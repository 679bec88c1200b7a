import { definePlaced } from './placed.js'

/** A row for each number printed in a table that no cell of the form covers. */
export const extras = definePlaced(
  'extras',
  (report) => report.extras.map((extra) => ({ extra, places: extra.places })),
  {
    table: ({ extra }) => extra.table,
    row_text: ({ extra }) => extra.rowText,
    column_text: ({ extra }) => extra.columnText,
    value: ({ extra }) => extra.value,
    text: ({ extra }) => extra.text,
  },
)
