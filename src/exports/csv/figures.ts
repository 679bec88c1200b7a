import { columnById, formById, rowById } from '../../forms/index.js'
import type { Figure, Report } from '../../report/schema.js'
import { definePlaced } from './placed.js'

/** Long: a row for each figure of the form, whatever its status. */
export const figures = definePlaced('figures', figuresIn, {
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
  printed_value: ({ figure }) => ('printedValue' in figure ? figure.printedValue : null),
  corrected_by: ({ figure }) => correctionOf(figure)?.who,
  corrected_when: ({ figure }) => correctionOf(figure)?.when,
  corrected_why: ({ figure }) => correctionOf(figure)?.why,
  confidence: ({ figure }) => ('confidence' in figure ? figure.confidence : null),
  candidates: ({ figure }) => ('candidates' in figure ? figure.candidates?.join('|') : null),
})

function correctionOf(figure: Figure) {
  return 'correction' in figure ? figure.correction : undefined
}

function figuresIn({ form, figures: own }: Report) {
  const tables = formById(form)?.tables
  return own.map((figure) => ({
    figure,
    table: tables?.find(({ id }) => id === figure.table),
    places: 'places' in figure ? figure.places : [],
  }))
}
