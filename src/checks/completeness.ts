/** What the form has and the report does not print, told from the report alone. */
import { childrenOf, figureKey, valueColumns, valueRows } from '../forms/cells.js'
import type { Form, FormTable, RowLiteral } from '../forms/form.js'
import { makeFinding } from '../report/finding.js'
import type { Figures } from '../report/sums.js'
import { answered, failed, passed, type Answered, type Subject } from './check.js'

/** A table of the form that is not printed. */
export function checkTables({ form, figures }: Subject): readonly Answered[] {
  if (form.tables.every((table) => isMissing(table, figures)))
    return [failed(makeFinding(form.annex.length > 0 ? 'annex-missing' : 'no-table', {}))]
  if (!form.prescribes.tables) return []
  return form.tables.map((table) =>
    isMissing(table, figures)
      ? failed(makeFinding('table-missing', { table: table.id, label: table.title }))
      : passed,
  )
}

/** Every printed table: its rows that are not printed; one row for a whole group is mere information. */
export function checkRows({ form, figures }: Subject): readonly Answered[] {
  return printedTables(form, figures).map((table) => {
    const missing = missingRows(table, figures).map(({ id, label }) =>
      makeFinding('row-missing', { table: table.id, row: id, label }),
    )
    const single = singleGroups(table, figures).map(({ id, label }) =>
      makeFinding('other-in-one-row', { table: table.id, row: id, label }),
    )
    const findings = [...single, ...missing]
    return { answer: missing.length === 0 ? 'pass' : 'fail', findings }
  })
}

function missingRows(table: FormTable, figures: Figures): readonly RowLiteral[] {
  const excused = new Set(singleGroups(table, figures).flatMap(({ id }) => childrenOf(table, id)))
  return valueRows(table).filter(
    (row) => row.optional !== true && !excused.has(row) && rowIsMissing(table, row.id, figures),
  )
}

/** The groups that are printed as one row of figures, without their children. */
function singleGroups(table: FormTable, figures: Figures): readonly RowLiteral[] {
  return table.rows.filter(
    (row) =>
      row.standsInForChildren === true &&
      !rowIsMissing(table, row.id, figures) &&
      childrenOf(table, row.id).every(({ id }) => rowIsMissing(table, id, figures)),
  )
}

/** Every printed table: its columns that are not printed. */
export function checkColumns({ form, figures }: Subject): readonly Answered[] {
  return printedTables(form, figures).map((table) =>
    answered(
      ...valueColumns(table)
        .filter(({ id }) => columnIsMissing(table, id, figures))
        .map(({ id, label }) =>
          makeFinding('column-missing', { table: table.id, column: id, label }),
        ),
    ),
  )
}

/**
 * A section whose title is not printed is missing; where its tables are printed all the same, only
 * its title is.
 */
export function checkSections({ body, form, figures }: Subject): readonly Answered[] {
  const printed = new Set(body.sections.map(({ id }) => id))
  return form.sections.map(({ id, title }) => {
    if (printed.has(id)) return passed
    const tables = form.tables.filter(({ section }) => section === id)
    const code = tables.every((table) => isMissing(table, figures))
      ? 'section-missing'
      : 'section-untitled'
    const severity = form.prescribes.sections ? {} : ({ severity: 'info' } as const)
    return failed(makeFinding(code, { section: id, label: title }, severity))
  })
}

/** The tables whose rows and columns are prescribed and of which something is printed. */
function printedTables(form: Form, figures: Figures): readonly FormTable[] {
  return form.prescribes.tables ? form.tables.filter((table) => !isMissing(table, figures)) : []
}

/** Whether nothing of a table is printed. */
export function isMissing(table: FormTable, figures: Figures): boolean {
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
