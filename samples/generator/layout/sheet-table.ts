import type { ColumnLiteral, FormTable, RowLiteral } from '../../../src/forms/form.js'
import type { MadeUpReport, Sheet } from '../model/report.js'
import { figure } from './cells.js'
import { moved, type GridCell, type PrintedTable } from './grid.js'
import { labelText } from './wording.js'

const NUMERALS = Array.from('一二三四五六七八九十')

/** A line of the sheet: a row of the form, or the title of a part. */
interface SheetLine {
  readonly label: string
  readonly level: number
  readonly table: FormTable
  readonly row: RowLiteral | null
}

/** Fills the year and the issuer in. */
export function filledIn(text: string, { year, issuer }: MadeUpReport): string {
  return text.replace('〇〇〇〇', String(year)).replace('□□', issuer)
}

/** All tables of an annex in one sheet: labels, units, and a column or more of figures. */
export function sheetTable(
  report: MadeUpReport,
  tables: readonly FormTable[],
  whole: Sheet,
): PrintedTable {
  const sheet = { ...whole, columns: whole.columns.filter(([id]) => isColumn(report, id)) }
  const lines = tables.flatMap((table, part) => linesOf(report, table, sheet, part))
  const columnCount = 2 + sheet.columns.length
  const header = [sheet.corner, sheet.unit, ...sheet.columns.map(([, label]) => label)]
  return {
    section: null,
    holds: tables.map(({ id }) => id),
    rowCount: 1 + lines.length,
    columnCount,
    labelColumns: 1,
    unitColumns: 1,
    headerRows: 1,
    cells: [
      ...header.map((text, column) => cell('header', column, filledIn(text, report))),
      ...lines.flatMap((line, row) => moved(lineCells(report, line, sheet), 1 + row, 0)),
    ],
  }
}

const isColumn = ({ cells }: MadeUpReport, id: string): boolean =>
  [...cells.keys()].some((key) => key.endsWith(`.${id}`))

function cell(role: GridCell['role'], column: number, text: string, columnSpan = 1): GridCell {
  return { row: 0, column, rowSpan: 1, columnSpan, text, role }
}

/** A part opens with its title, unless its first row is its title (四、行政复议数量). */
function linesOf(
  report: MadeUpReport,
  table: FormTable,
  sheet: Sheet,
  part: number,
): readonly SheetLine[] {
  const rows = rowsOf(report, table, sheet)
  const isPart = report.form.tables.length > 1 && rows[0]?.row?.label.includes(table.title) !== true
  const label = `${NUMERALS[part] ?? ''}、${table.title}`
  return isPart ? [{ label, level: 0, table, row: null }, ...rows] : rows
}

function rowsOf({ cells }: MadeUpReport, table: FormTable, sheet: Sheet): readonly SheetLine[] {
  const isPrinted = ({ id, kind }: RowLiteral): boolean =>
    kind === 'group' || table.columns.some((column) => cells.has(`${table.id}.${id}.${column.id}`))
  if (sheet.rows === null)
    return table.rows
      .filter(isPrinted)
      .map((row) => ({ label: row.label, level: levelOf(row, table), table, row }))
  return sheet.rows.flatMap(([id, label, unit]) => {
    const row = table.rows.find((each) => each.id === id)
    if (row === undefined || !isPrinted(row)) return []
    return [{ label, level: /^[\d其]/u.test(label) ? 1 : 0, table, row: { ...row, unit } }]
  })
}

function levelOf({ parent }: RowLiteral, table: FormTable): number {
  const above = table.rows.find(({ id }) => id === parent)
  return 1 + (above === undefined ? 0 : levelOf(above, table))
}

function lineCells(report: MadeUpReport, line: SheetLine, sheet: Sheet): readonly GridCell[] {
  const { table, row } = line
  const label = report.arrangement.indent.repeat(line.level) + labelText(report, line.label)
  const hasFigures = row !== null && row.kind !== 'group'
  if (!hasFigures) return titleCells(label, sheet, report.arrangement.mergedTitles)
  return [
    cell('label', 0, label),
    cell('unit', 1, row.unit ?? table.unit),
    ...sheet.columns.map(([id], at) => {
      const column: ColumnLiteral = { id, label: '', kind: 'value', evidence: 'quoted' }
      return figure(report, table, { row, column }, 0, 2 + at)
    }),
  ]
}

function titleCells(label: string, { columns }: Sheet, merged: boolean): readonly GridCell[] {
  if (merged) return [cell('label', 0, label, 2 + columns.length)]
  return [
    cell('label', 0, label),
    cell('unit', 1, ''),
    ...columns.map((_, at) => cell('figure', 2 + at, '')),
  ]
}
