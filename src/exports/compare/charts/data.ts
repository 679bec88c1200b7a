/** What charts are drawn from: series of one issuer over its reports. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { IssuerComparison, SideCell } from '../../../report/comparison.js'
import { yearOf } from '../page/names.js'

/** One series as a chart shows it. */
export interface Line {
  readonly id: string
  readonly label: Bilingual
  readonly cells: readonly SideCell[]
}

/** The series of these ids that some report has an item for, in the order of the ids. */
export function linesOf({ series }: IssuerComparison, ids: readonly string[]): Line[] {
  return ids.flatMap((id) => {
    const row = series.find((each) => each.series === id)
    return row === undefined ? [] : [{ id, label: row.label, cells: row.cells }]
  })
}

/** A number for the charts, as vega takes it. */
export interface Datum {
  readonly year: string
  readonly series: string
  readonly value: number
  /** Where it stands in the stack. */
  readonly order: number
}

/** The numbers of lines; what has no value has no datum. */
export function dataOf({ reports }: IssuerComparison, lines: readonly Line[]): Datum[] {
  return lines.flatMap(({ id, cells }, order) =>
    cells.flatMap(({ value }, index) => {
      const report = reports[index]
      return value === null || report === undefined
        ? []
        : [{ year: yearOf(report), series: id, value, order }]
    }),
  )
}

/** The names of the years, in their order. */
export function yearsOf({ reports }: IssuerComparison): string[] {
  return reports.map(yearOf)
}

/** Years at whose beginning the form changed. */
export function breaksOf({ reports }: IssuerComparison): { readonly year: string }[] {
  return reports.flatMap((report, index) => {
    const before = reports[index - 1]
    return before === undefined || before.form === report.form ? [] : [{ year: yearOf(report) }]
  })
}

/** Years of whose stack a part has no number, though the form has the item. */
export function incompleteYears(issuer: IssuerComparison, lines: readonly Line[]): string[] {
  return issuer.reports.flatMap((report, index) => {
    const open = lines.some(({ cells }) => {
      const cell = cells[index]
      return cell?.value === null && cell.status !== 'absent'
    })
    return open ? [yearOf(report)] : []
  })
}
