import { strToU8, zipSync, type Zippable } from 'fflate'
import { flowOf, type Printed } from '../layout/flow.js'
import type { GridCell, PrintedTable } from '../layout/grid.js'
import type { MadeUpReport } from '../model/report.js'
import {
  contentTypes,
  escaped,
  packageRelations,
  sheetPart,
  stringsPart,
  stylesPart,
  workbookPart,
  workbookRelations,
  type SheetPart,
} from './xlsx-parts.js'

export interface XlsxStyle {
  /** Figures are numbers under a format (`0"件"`, `#,##0`), or texts. */
  readonly numbers: boolean
  /** Numbers are results of formulas, stored beside them. */
  readonly formulas: boolean
  /** Texts stand in the table of strings, or in their cells. */
  readonly sharedStrings: boolean
  /** Every table has a sheet of its own, behind that of the text. */
  readonly apart: boolean
  /** Empty rows between the blocks. */
  readonly gaps: boolean
  /** Last year's numbers in a hidden column and a hidden sheet, and a hidden row over all. */
  readonly hidden: boolean
}

export const plainXlsx: XlsxStyle = {
  numbers: true,
  formulas: false,
  sharedStrings: true,
  apart: false,
  gaps: true,
  hidden: false,
}

/** The time stamp of every part: ZIP keeps local time, from 1980. */
const TIME = new Date(1980, 0, 1)

/** A cell on its sheet, with the texts of its lines. */
interface Placed {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly figure: boolean
}

/** Rows that are put one below the other. */
class Rows {
  readonly placed: Placed[] = []
  next = 0

  constructor(
    private readonly width: number,
    private readonly gaps: boolean,
  ) {}

  line(text: string): void {
    const at = { row: this.next++, column: 0, rowSpan: 1, columnSpan: this.width }
    this.placed.push({ ...at, text, figure: false })
  }

  gap(always: boolean): void {
    if ((this.gaps || always) && this.next > 0) this.next += 1
  }

  table({ cells, rowCount }: PrintedTable): void {
    this.placed.push(...cells.map((cell) => placedAt(cell, this.next)))
    this.next += rowCount
  }
}

function placedAt(
  { row, column, rowSpan, columnSpan, text, role }: GridCell,
  from: number,
): Placed {
  return { row: from + row, column, rowSpan, columnSpan, text, figure: role === 'figure' }
}

function put(printed: Printed, rows: Rows): void {
  switch (printed.type) {
    case 'table':
      rows.gap(false)
      rows.table(printed.table)
      return
    case 'heading':
      rows.gap(true)
      rows.line(`${printed.number}、${printed.text}`)
      return
    case 'paragraph':
      rows.line(printed.text)
      return
    case 'title':
    case 'annex':
    case 'signature':
      rows.gap(true)
      for (const line of printed.lines) rows.line(line)
  }
}

/** The flow over one sheet or several: a table apart takes the lines before it that are its own. */
function sheetsOf(flow: readonly Printed[], apart: boolean): Printed[][] {
  if (!apart) return [[...flow]]
  const tables = flow.flatMap((printed, at) => {
    const before = flow[at - 1]
    if (printed.type !== 'table') return []
    return [before?.type === 'annex' ? [before, printed] : [printed]]
  })
  const moved = new Set<Printed>(tables.flat())
  return [flow.filter((printed) => !moved.has(printed)), ...tables]
}

/** What is stored of a text that a number under a format displays; null where it is text. */
function numberOf(text: string): { value: string; format: string | null } | null {
  const plain = text.replaceAll(',', '')
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return { value: text, format: null }
  if (/^-?\d{1,3}(?:,\d{3})+$/u.test(text)) return { value: plain, format: '#,##0' }
  const [, digits, unit] = /^(-?\d+)(\p{Script=Han}+)$/u.exec(text) ?? []
  return digits === undefined ? null : { value: digits, format: `0"${unit ?? ''}"` }
}

/** The letters of a column, from 0. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

const address = (row: number, column: number): string => `${letters(column)}${row + 1}`

/** Writes cells, and remembers the strings and formats that all sheets share. */
class Writer {
  readonly strings: string[] = []
  readonly formats: string[] = []

  constructor(private readonly style: XlsxStyle) {}

  sheet(placed: readonly Placed[]): string {
    const rows = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b)
    const merged = placed.filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    const areas = merged.map(
      ({ row, column, rowSpan, columnSpan }) =>
        `<mergeCell ref="${address(row, column)}:${address(row + rowSpan - 1, column + columnSpan - 1)}"/>`,
    )
    const data = rows.map((row) => this.row(placed, row))
    const merges = areas.length === 0 ? '' : `<mergeCells>${areas.join('')}</mergeCells>`
    return `<sheetData>${data.join('')}</sheetData>${merges}`
  }

  private row(placed: readonly Placed[], row: number): string {
    const cells = placed
      .filter((cell) => cell.row === row && cell.text !== '')
      .sort((a, b) => a.column - b.column)
    return `<row r="${row + 1}">${cells.map((cell) => this.cell(cell)).join('')}</row>`
  }

  private cell({ row, column, text, figure }: Placed): string {
    const number = figure && this.style.numbers ? numberOf(text) : null
    const at = address(row, column)
    if (number === null) return this.text(at, text)
    const style = number.format === null ? '' : ` s="${1 + indexIn(this.formats, number.format)}"`
    const formula = this.style.formulas ? `<f>${number.value}+0</f>` : ''
    return `<c r="${at}"${style}>${formula}<v>${number.value}</v></c>`
  }

  private text(at: string, text: string): string {
    if (this.style.sharedStrings)
      return `<c r="${at}" t="s"><v>${indexIn(this.strings, text)}</v></c>`
    return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`
  }
}

/** Where a value stands in a list, at whose end it is put where it is new. */
function indexIn(list: string[], value: string): number {
  const at = list.indexOf(value)
  return at === -1 ? list.push(value) - 1 : at
}

/** Columns of a decoy that nobody sees: the numbers of another year before all others. */
function withHidden(placed: readonly Placed[]): { columns: string; placed: Placed[] } {
  const moved = placed.map((cell) => ({ ...cell, row: cell.row + 1, column: cell.column + 1 }))
  const decoy = { rowSpan: 1, columnSpan: 1, text: '987', figure: true }
  const rows = new Set(moved.filter(({ figure }) => figure).map(({ row }) => row))
  const beside = [...rows].map((row) => ({ ...decoy, row, column: 0 }))
  return {
    columns: '<cols><col min="1" max="1" width="9" hidden="1"/></cols>',
    placed: [...beside, { ...decoy, row: 0, column: 1, text: '2009年' }, ...moved],
  }
}

const hideFirstRow = (sheet: string): string =>
  sheet.replace('<row r="1">', '<row r="1" hidden="1">')

function sheetFor(flow: readonly Printed[], style: XlsxStyle, writer: Writer): string {
  const widths = flow.map((printed) => (printed.type === 'table' ? printed.table.columnCount : 6))
  const rows = new Rows(Math.max(...widths), style.gaps)
  for (const printed of flow) put(printed, rows)
  if (!style.hidden) return writer.sheet(rows.placed)
  const { columns, placed } = withHidden(rows.placed)
  return columns + hideFirstRow(writer.sheet(placed))
}

/**
 * A made-up report as a workbook; parts have a fixed time, so that its bytes are fixed.
 * @param flow what of the report is printed; all of it where it is not given
 */
export function renderXlsx(
  report: MadeUpReport,
  style: XlsxStyle,
  flow: readonly Printed[] = flowOf(report),
): Uint8Array {
  const writer = new Writer(style)
  const flows = sheetsOf(flow, style.apart)
  const shown = flows.map((flow, at): SheetPart => {
    const name = at === 0 ? '报告' : `统计表${at}`
    return { name, hidden: false, inside: sheetFor(flow, style, writer) }
  })
  const tables = flows.flat().filter(({ type }) => type === 'table')
  const sheets = style.hidden
    ? [...shown, { name: '备份', hidden: true, inside: sheetFor(tables, style, writer) }]
    : shown
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': packageRelations,
    'xl/workbook.xml': workbookPart(sheets),
    'xl/_rels/workbook.xml.rels': workbookRelations(sheets),
    'xl/styles.xml': stylesPart(writer.formats),
    'xl/sharedStrings.xml': stringsPart(writer.strings),
  }
  sheets.forEach(({ inside }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetPart(inside)
  })
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: TIME }]
  return zipSync(files, { level: 9 })
}
