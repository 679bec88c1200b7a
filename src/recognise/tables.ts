import type { Form } from '../forms/form.js'
import type { Extra, Figure, Finding } from '../report/schema.js'
import { matchRows, type MatchedRow } from './align.js'
import { extrasOf } from './extras.js'
import { isHeaded } from './fits.js'
import { readGroups } from './groups.js'
import { bodyRows } from './headers.js'
import { readLabelledRows } from './labelled-rows.js'
import { valuesUnder } from './printed-cell.js'
import type { PrintedRow } from './rows.js'
import { vocabularyOf, type WordedTable } from './vocabulary.js'
import type { TableRead } from './table-read.js'
import { cutRow, HeaderColumns, underFullestHeaders } from './zones.js'

/** What the tables of a document say by one form. */
export interface TablesRead {
  readonly figures: readonly Figure[]
  readonly extras: readonly Extra[]
  readonly findings: readonly Finding[]
  /** Which tables of the form stand in which table of the document (numbered from 0). */
  readonly parts: ReadonlyMap<number, ReadonlySet<string>>
}

/** Reads the printed rows of a document's tables by a form: headers, rows, columns, cells. */
export function readTables(printed: readonly PrintedRow[], form: Form): TablesRead {
  const vocabulary = vocabularyOf(form)
  const columns = new HeaderColumns(vocabulary)
  const body = underFullestHeaders(bodyRows(printed, vocabulary), columns)
  const rows = body.map((row) => cutRow(row, columns))
  const values = new Map(rows.map((row) => [row, valuesUnder(row)]))
  const matched = matchRows(rows, columns)
  const reads = vocabulary.tables.map((table) =>
    table.table.layout === 'groups' &&
    !matched.some((match) => isUnderColumns(match, table, columns))
      ? readGroups(table, rows, columns, values)
      : readLabelledRows(table, matched, columns, values),
  )
  const used = new Set(reads.flatMap((read) => [...read.used]))
  const { extras, findings } = extrasOf({ rows, matched, columns, values, used })
  return {
    figures: reads.flatMap((read) => read.figures),
    extras,
    findings: [...reads.flatMap((read) => read.findings), ...findings],
    parts: partsOf(reads),
  }
}

const isUnderColumns = (match: MatchedRow, table: WordedTable, columns: HeaderColumns): boolean =>
  match.table === table && match.printed.some((row) => isHeaded(row, table, columns))

function partsOf(reads: readonly TableRead[]): Map<number, Set<string>> {
  const parts = new Map<number, Set<string>>()
  for (const [part, table] of reads.flatMap((read) => read.parts)) {
    parts.set(part, (parts.get(part) ?? new Set()).add(table))
  }
  return parts
}
