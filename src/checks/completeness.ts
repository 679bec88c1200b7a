/** What the form has and the report does not print, told from the report alone. */
import { childrenOf, figureKey, valueColumns, valueRows } from '../forms/cells.js'
import type { Form, FormTable, RowLiteral } from '../forms/form.js'
import type { ReportBody } from '../report/body.js'
import { makeFinding } from '../report/finding.js'
import type { Finding } from '../report/schema.js'
import { byKey, type Figures } from '../report/sums.js'

/** A finding for every table, row, column and section of the form that is not printed. */
export function checkCompleteness(body: ReportBody, form: Form): readonly Finding[] {
  return [...missingTables(form, byKey(body.figures)), ...missingSections(body, form)]
}

function missingTables(form: Form, figures: Figures): readonly Finding[] {
  const isEmpty = form.tables.every((table) => isMissing(table, figures))
  if (isEmpty) return [makeFinding(form.annex.length > 0 ? 'annex-missing' : 'no-table', {})]
  if (!form.prescribes.tables) return []
  return form.tables.flatMap((table) =>
    isMissing(table, figures)
      ? [makeFinding('table-missing', { table: table.id, label: table.title })]
      : [...missingRows(table, figures), ...missingColumns(table, figures)],
  )
}

function missingRows(table: FormTable, figures: Figures): readonly Finding[] {
  const groups = table.rows.filter((row) => standsIn(table, row, figures))
  const excused = new Set(groups.flatMap(({ id }) => childrenOf(table, id)))
  const missing = valueRows(table).filter(
    (row) => row.optional !== true && !excused.has(row) && rowIsMissing(table, row.id, figures),
  )
  return [
    ...groups.map(({ id, label }) =>
      makeFinding('other-in-one-row', { table: table.id, row: id, label }),
    ),
    ...missing.map(({ id, label }) =>
      makeFinding('row-missing', { table: table.id, row: id, label }),
    ),
  ]
}

/** Whether a group is printed as one row of figures, without its children. */
function standsIn(table: FormTable, row: RowLiteral, figures: Figures): boolean {
  return (
    row.standsInForChildren === true &&
    !rowIsMissing(table, row.id, figures) &&
    childrenOf(table, row.id).every(({ id }) => rowIsMissing(table, id, figures))
  )
}

function missingColumns(table: FormTable, figures: Figures): readonly Finding[] {
  return valueColumns(table)
    .filter(({ id }) => columnIsMissing(table, id, figures))
    .map(({ id, label }) => makeFinding('column-missing', { table: table.id, column: id, label }))
}

/**
 * A section whose title is not printed is missing; where its tables are printed all the same, only
 * its title is.
 */
function missingSections(body: ReportBody, form: Form): readonly Finding[] {
  const printed = new Set(body.sections.map(({ id }) => id))
  const figures = byKey(body.figures)
  return form.sections
    .filter(({ id }) => !printed.has(id))
    .map(({ id, title }) => {
      const tables = form.tables.filter(({ section }) => section === id)
      const code = tables.every((table) => isMissing(table, figures))
        ? 'section-missing'
        : 'section-untitled'
      const severity = form.prescribes.sections ? {} : ({ severity: 'info' } as const)
      return makeFinding(code, { section: id, label: title }, severity)
    })
}

function isMissing(table: FormTable, figures: Figures): boolean {
  return table.rows.every(({ id }) => rowIsMissing(table, id, figures))
}

function rowIsMissing(table: FormTable, row: string, figures: Figures): boolean {
  return valueColumns(table).every(({ id }) => cellIsMissing(table, row, id, figures))
}

function columnIsMissing(table: FormTable, column: string, figures: Figures): boolean {
  return table.rows.every(({ id }) => cellIsMissing(table, id, column, figures))
}

function cellIsMissing(table: FormTable, row: string, column: string, figures: Figures): boolean {
  return (figures.get(figureKey(table.id, row, column))?.status ?? 'missing') === 'missing'
}
