import type { Form, FormSection, FormTable } from '../../../src/forms/form.js'
import type { MadeUpReport } from '../model/report.js'
import type { PrintedTable } from './grid.js'
import { groupsTable } from './groups-table.js'
import { joinedTable } from './joined-table.js'
import { rowsTable } from './rows-table.js'
import { filledIn, sheetTable } from './sheet-table.js'

/** What stands one below the other in a report, whatever the format. */
export type Printed =
  | { readonly type: 'title'; readonly lines: readonly string[] }
  | { readonly type: 'heading'; readonly number: string; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'table'; readonly table: PrintedTable }
  | { readonly type: 'annex'; readonly lines: readonly string[] }
  | { readonly type: 'signature'; readonly lines: readonly string[] }

/** The opening sentences, which name the Regulation and the statistics period. */
export function opening({ issuer, year }: MadeUpReport): string {
  return (
    `根据《中华人民共和国政府信息公开条例》的规定，${issuer}编制本报告。` +
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  )
}

function tablesOf(report: MadeUpReport, tables: readonly FormTable[]): Printed[] {
  if (tables.length > 1 && report.arrangement.joined)
    return [{ type: 'table', table: joinedTable(report, tables) }]
  return tables.map((table) => {
    if (table.layout === 'groups') return { type: 'table', table: groupsTable(report, table) }
    return {
      type: 'table',
      table: tables.length > 1 ? joinedTable(report, [table]) : rowsTable(report, table),
    }
  })
}

const isPrinted = ({ cells }: MadeUpReport, { id }: FormTable): boolean =>
  [...cells.keys()].some((key) => key.startsWith(`${id}.`))

function sectionFlow(report: MadeUpReport, form: Form, section: FormSection): Printed[] {
  const tables = form.tables.filter(
    (table) => table.section === section.id && isPrinted(report, table),
  )
  const paragraphs = report.narrative.get(section.id) ?? []
  if (tables.length === 0 && paragraphs.length === 0) return []
  return [
    { type: 'heading', number: section.number, text: section.title },
    ...paragraphs.map((text): Printed => ({ type: 'paragraph', text })),
    ...tablesOf(report, tables),
  ]
}

/** The sheet after the sections, with the lines over it. */
export function annexFlow(report: MadeUpReport): Printed[] {
  const { sheet, form } = report
  if (sheet === null) return []
  const tables = form.tables.filter((table) => isPrinted(report, table))
  return [
    { type: 'annex', lines: sheet.heading.map((line) => filledIn(line, report)) },
    { type: 'table', table: sheetTable(report, tables, sheet) },
  ]
}

/** The whole report in the order of reading. */
export function flowOf(report: MadeUpReport): Printed[] {
  const { form, issuer, year, signed } = report
  return [
    { type: 'title', lines: [issuer, `${year}年政府信息公开工作年度报告`] },
    { type: 'paragraph', text: opening(report) },
    ...form.sections.flatMap((section) => sectionFlow(report, form, section)),
    ...(signed === null ? [] : [{ type: 'signature', lines: [issuer, signed] } satisfies Printed]),
    ...annexFlow(report),
  ]
}
