import {
  breaks,
  conversionOf,
  crosswalk,
  sourcesOf,
  type FormId,
  type Series,
  type Term,
} from '../../../forms/crosswalk.js'
import type { Form } from '../../../forms/form.js'
import { columnById, forms, parseKey, rowById, tableById, unitOf } from '../../../forms/index.js'
import { defineCsv, listed, type Columns } from '../table.js'

const oldestFirst = forms.toReversed()

/** A row for each series: where the forms print it, and what may be compared over their breaks. */
export const seriesCodebook = defineCsv<Series, readonly Series[]>(
  'series-codebook',
  (series) => series,
  {
    series: ({ id }) => id,
    label_zh: ({ label }) => label.zh,
    label_en: ({ label }) => label.en,
    unit: ({ unit }) => unit,
    ...eachForm('form', (series, { id }) => formula(series, id)),
    ...Object.fromEntries(
      breaks.map((id) => [`comparability_${id}`, (series: Series) => series.comparability[id]]),
    ),
    reason_zh: ({ reason }) => reason?.zh,
    reason_en: ({ reason }) => reason?.en,
    ...eachForm('evidence', evidenceOf),
    ...eachForm('conversion', conversionsOf),
  },
)

/** Every series; what the codebook is written from. */
export const everySeries: readonly Series[] = crosswalk

function eachForm(name: string, take: (series: Series, form: Form) => string): Columns<Series> {
  return Object.fromEntries(
    oldestFirst.map((form) => [`${name}_${form.id}`, (series: Series) => take(series, form)]),
  )
}

/** `a + b or c`, as people write it. */
function formula(series: Series, form: FormId): string {
  return sourcesOf(series, form)
    .map((sum) => sum.map(termText).join(' + '))
    .join(' or ')
}

function termText(term: Term): string {
  return typeof term === 'string' ? term : `text.${term.fact}`
}

/** `quoted`, or the figures whose wording is known from memory only; empty without figures. */
function evidenceOf(series: Series, form: Form): string {
  const cells = cellsOf(series, form)
  const remembered = cells.filter(({ row, column }) =>
    [row, column].some(({ evidence }) => evidence === 'memory'),
  )
  if (cells.length === 0) return ''
  return remembered.length === 0 ? 'quoted' : `memory: ${listed(remembered.map(({ key }) => key))}`
}

/** `元→万元 ×1 ÷10000`, where the form's unit measures the same in another size. */
function conversionsOf(series: Series, form: Form): string {
  const units = cellsOf(series, form).map(({ table, row, column }) => unitOf(table, row, column))
  const texts = units.map((unit) => {
    const conversion = unit === null ? null : conversionOf(unit, series.unit)
    if (unit === null || conversion === null || conversion.multiply === conversion.divide)
      return undefined
    return `${unit}→${series.unit} ×${conversion.multiply} ÷${conversion.divide}`
  })
  return listed([...new Set(texts)])
}

function cellsOf(series: Series, form: Form) {
  return sourcesOf(series, form.id).flatMap((sum) =>
    sum.flatMap((term) => (typeof term === 'string' ? cellAt(term, form) : [])),
  )
}

function cellAt(key: string, form: Form) {
  const names = parseKey(key)
  const table = tableById(form, names.table)
  const row = table && rowById(table, names.row)
  const column = table && columnById(table, names.column)
  return row && column ? [{ key, table, row, column }] : []
}
