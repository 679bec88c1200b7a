import type { Outcome, Report } from '../../report/schema.js'
import {
  defineCsv,
  numbered,
  placeColumns,
  reportColumns,
  type Columns,
  type CsvTable,
  type NumberedReport,
  type Placed,
} from './table.js'

/** A table of what stands somewhere in a report: whose report it is first, where it stands last. */
export function definePlaced<T extends Placed>(
  name: string,
  itemsOf: (report: Report) => readonly T[],
  columns: Columns<T>,
): CsvTable {
  return defineCsv<T & NumberedReport>(name, rowsOf(itemsOf), {
    ...reportColumns,
    ...columns,
    ...placeColumns,
  })
}

const rowsOf =
  <T>(itemsOf: (report: Report) => readonly T[]) =>
  (outcome: Outcome): readonly (T & NumberedReport)[] =>
    numbered(outcome).flatMap((report) =>
      itemsOf(report.report).map((item) => ({ ...item, ...report })),
    )
