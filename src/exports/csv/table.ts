import { stringify } from 'csv-stringify/sync'
import type { Finding, Outcome, Report } from '../../report/schema.js'
import { guardFormula } from './guard.js'

/** What a cell holds; null and undefined are an empty cell. */
export type CellValue = string | number | null | undefined

/** One CSV file: its name and what it says of an outcome. Every row has a value for each column. */
export interface CsvTable<From = Outcome> {
  readonly name: string
  readonly columns: readonly string[]
  rows(from: From): readonly (readonly CellValue[])[]
}

/** A column's name and what it takes from an item. */
export type Columns<T> = Readonly<Record<string, (item: T) => CellValue>>

/** A table with one row for each item that `itemsOf` finds in an outcome. */
export function defineCsv<T, From = Outcome>(
  name: string,
  itemsOf: (from: From) => readonly T[],
  columns: Columns<T>,
): CsvTable<From> {
  const values = valuesIn(columns)
  return {
    name,
    columns: Object.keys(columns),
    rows: (from) => itemsOf(from).map(values),
  }
}

/** What columns take from an item, in their order. */
export function valuesIn<T>(columns: Columns<T>): (item: T) => CellValue[] {
  const takes = Object.values(columns)
  return (item) => takes.map((take) => take(item))
}

/** A report and which one of its file it is, from 1. */
export interface NumberedReport {
  readonly report: Report
  readonly number: number
}

/** The reports of a file with their numbers. */
export function numbered(outcome: Outcome): readonly NumberedReport[] {
  return outcome.reports.map((report, index) => ({
    report,
    number: report.part?.number ?? index + 1,
  }))
}

/** The columns that say of which report a row is; sha256 and report together are the key. */
export const reportColumns = {
  sha256: ({ report }) => report.source.sha256,
  report: ({ number }) => number,
  path: ({ report }) => report.source.path ?? report.source.name,
  issuer: ({ report }) => report.issuer?.name,
  year: ({ report }) => report.year,
  form: ({ report }) => report.form,
} satisfies Columns<NumberedReport>

/** What a person made of a finding. */
export const verdictColumns = {
  verdict: ({ finding }) => finding.verdict?.verdict,
  verdict_who: ({ finding }) => finding.verdict?.who,
  verdict_when: ({ finding }) => finding.verdict?.when,
  verdict_why: ({ finding }) => finding.verdict?.why,
} satisfies Columns<{ readonly finding: Finding }>

/** An item that stands somewhere. */
export interface Placed {
  readonly places: NonNullable<Finding['places']>
}

/** Where an item stands. Several places are parted by `; `, the numbers of a box by a space. */
export const placeColumns = {
  page: ({ places }) => listed(places.map(({ page }) => page)),
  box: ({ places }) => listed(places.map(({ box }) => box?.join(' '))),
  place: ({ places }) => listed(places.map(({ path }) => path)),
  file: ({ places }) => listed(places.map(({ file }) => file)),
} satisfies Columns<Placed>

/** A list in one cell. */
export function listed(values: readonly (string | number | undefined)[]): string {
  return values.filter((value) => value !== undefined).join('; ')
}

/** UTF-8 with a byte-order mark, which spreadsheets need to read Chinese. */
export function csvHead(table: Pick<CsvTable, 'columns'>): string {
  return `\uFEFF${csvText([table.columns])}`
}

/** csv-stringify itself quotes a cell only for the whole record delimiter, not for a lone line feed. */
const LINE_BREAK = /[\r\n]/u

/** Rows as CSV with CRLF (RFC 4180), texts guarded against formulas. */
export function csvText(rows: readonly (readonly CellValue[])[]): string {
  return stringify(
    rows.map((row) =>
      row.map((value) => (typeof value === 'string' ? guardFormula(value) : value)),
    ),
    { record_delimiter: '\r\n', quoted_match: LINE_BREAK },
  )
}
