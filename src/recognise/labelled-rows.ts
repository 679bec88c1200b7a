import type { ColumnLiteral, RowLiteral } from '../forms/form.js'
import { childrenOf, valueColumns } from '../forms/index.js'
import type { Figure } from '../report/schema.js'
import type { MatchedRow } from './align.js'
import { missingFigure, openFigure, readFigure, type FigureRead, type FormCell } from './figures.js'
import { isHeaded } from './fits.js'
import { squeeze } from '../document/text.js'
import { headerUnit, printedUnit } from './header-unit.js'
import { splitNumeral } from './label.js'
import { labelFindings } from './label-findings.js'
import { unseen } from './picture-reading.js'
import { assemble, type PrintedCell, type Valued, type Values } from './printed-cell.js'
import { columnsOpen, LEAST_HEADLESS_ROWS, type TableRead } from './table-read.js'
import type { WordedTable } from './vocabulary.js'
import type { HeaderColumns } from './zones.js'

/** Reads a table with one labelled row for each row of the form. */
export function readLabelledRows(
  table: WordedTable,
  matched: readonly MatchedRow[],
  columns: HeaderColumns,
  values: Values,
): TableRead {
  const { own, headless } = ownRows(table, matched, columns)
  const rows = new Map(own.map((match) => [match.row.id, match]))
  const used = new Set<Valued>()
  const read = table.rows.flatMap(({ item: row }) => {
    const match = rows.get(row.id)
    if (row.kind === 'group' && !isRowOfValues(row, match, table, rows, values)) return []
    return valueColumns(table.table).map((column) => {
      const pieces = match === undefined ? [] : piecesOf(match, column, columns, values)
      pieces.forEach((piece) => used.add(piece))
      return readCell({ table, row, column, headless }, match, pieces, columns, values)
    })
  })
  return {
    figures: read.map(({ figure }) => figure),
    findings: [
      ...read.flatMap(({ findings }) => findings),
      ...own.flatMap(labelFindings),
      ...(isUnsure(read, headless) ? [columnsOpen(table)] : []),
    ],
    used,
    parts: own.flatMap(({ printed }) => printed.map(({ part }) => [part, table.table.id] as const)),
  }
}

/** The rows of a table: those under its columns; where there are none such, rows without a header. */
function ownRows(
  table: WordedTable,
  matched: readonly MatchedRow[],
  columns: HeaderColumns,
): { own: readonly MatchedRow[]; headless: boolean } {
  const all = matched.filter((match) => match.table === table)
  const headed = all.filter(({ printed }) => printed.some((row) => isHeaded(row, table, columns)))
  const valued = all.filter(({ printed }) => printed.some(({ hasValues }) => hasValues))
  const headless = headed.length === 0 && valued.length >= LEAST_HEADLESS_ROWS
  return { own: headless ? valued : headed, headless }
}

/** Whether values of the table found no column. */
const isUnsure = (read: readonly FigureRead[], headless: boolean): boolean =>
  read.some(({ figure }) => isOpen(figure) || (headless && figure.status === 'unreadable'))

const isOpen = (figure: Figure): boolean =>
  figure.status === 'unreadable' && figure.text.trim() === ''

/** A group heading gives figures only where it is printed as a row of values. */
function isRowOfValues(
  row: RowLiteral,
  match: MatchedRow | undefined,
  table: WordedTable,
  rows: ReadonlyMap<string, MatchedRow>,
  values: Values,
): boolean {
  if (match === undefined) return false
  const printed = valuesOf(match, values)
  if (printed.some(({ item }) => item.text.trim() !== '')) return true
  const childless = !childrenOf(table.table, row.id).some((child) => rows.has(child.id))
  return row.standsInForChildren === true && childless && printed.length > 0
}

/** All values of the printed rows of a match. */
const valuesOf = ({ printed }: MatchedRow, values: Values): readonly Valued[] =>
  printed.flatMap((row) => values.get(row) ?? [])

function piecesOf(
  match: MatchedRow,
  column: ColumnLiteral,
  columns: HeaderColumns,
  values: Values,
): Valued[] {
  return match.printed.flatMap((row) => {
    const own = columns.of(row.header, match.table).filter((matched) => matched.column === column)
    const printed = new Set(own.map((matched) => matched.printed))
    return (values.get(row) ?? []).filter(({ under }) => under !== null && printed.has(under))
  })
}

interface Wanted {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly column: ColumnLiteral
  readonly headless: boolean
}

function readCell(
  { table, row, column, headless }: Wanted,
  match: MatchedRow | undefined,
  pieces: readonly Valued[],
  columns: HeaderColumns,
  values: Values,
): FigureRead {
  const headers = match?.printed.map((printed) => columns.of(printed.header, table)).flat() ?? []
  const over = headers.find((matched) => matched.column === column)
  const cell: FormCell = {
    table: table.table,
    row,
    column,
    headerUnit: labelUnit(match) ?? headerUnit(over?.printed),
  }
  if (headless && match) return readHeadless(cell, match, values)
  const printed = assemble(pieces) ?? (over && emptyCell(match))
  if (printed === undefined) return alone(missingFigure(cell))
  return isDoubtful(printed, match, values)
    ? alone(openFigure(cell, printed))
    : readFigure(cell, printed)
}

/** Without a header a row's values have no columns, but where the table has one column and the row one value. */
function readHeadless(cell: FormCell, match: MatchedRow, values: Values): FigureRead {
  const printed = valuesOf(match, values)
  const [only, ...others] = printed.filter(({ item }) => item.text.trim() !== '')
  const isLone = valueColumns(cell.table).length === 1 && only !== undefined && others.length === 0
  if (!isLone) return alone(openFigure(cell, wholeRow(printed)))
  const { text, place, reading } = only.item
  return readFigure(cell, { text, places: [place], second: null, shared: false, reading })
}

const alone = (figure: Figure): FigureRead => ({ figure, findings: [] })

/** A unit behind the row's own label (行政事业性收费（单位：元）), or in the row's cell of a column of units. */
function labelUnit(match: MatchedRow | undefined): string | null {
  const labels = match?.printed.flatMap(({ labels: own }) => own) ?? []
  const units = match?.printed.flatMap(({ units: own }) => own) ?? []
  const [unit = ''] = units.map(({ text }) => squeeze(text))
  return printedUnit(labels.map(({ text }) => text).join('')) ?? (isUnitWord(unit) ? unit : null)
}

/** 条, 万元, 人次; whatever else stands there is no unit. */
const isUnitWord = (text: string): boolean => /^\p{Script=Han}{1,3}$/u.test(text)

/** All values of a row, where it cannot be told which is whose. */
function wholeRow(printed: readonly Valued[]): PrintedCell {
  return {
    text: printed.map(({ item }) => item.text).join(' '),
    places: printed.map(({ item }) => item.place),
    second: null,
    shared: false,
    reading: null,
  }
}

/** A number behind a label in the label's own cell: 行政处罚 7. */
const ENDS_IN_NUMBER = /\d\s*(?:件|条|项|万元|元)?\s*$/u

/** A cell that holds nothing is not known to be blank while a number of its row has found no column. */
function isDoubtful(printed: PrintedCell, match: MatchedRow | undefined, values: Values): boolean {
  if (printed.text.trim() !== '') return false
  const row = match === undefined ? [] : valuesOf(match, values)
  const labels = match?.printed.flatMap((printedRow) => printedRow.labels) ?? []
  return (
    row.some(({ item, under }) => under === null && /\d/u.test(item.text)) ||
    labels.some(({ text }) => ENDS_IN_NUMBER.test(splitNumeral(text).rest))
  )
}

/**
 * Where a row has no rulings of its own, a cell that holds nothing leaves no trace: it is there as
 * its column is, and blank. In a ruled table a cell that is not there is missing.
 */
function emptyCell(match: MatchedRow | undefined): PrintedCell | undefined {
  const row = match?.printed[0]
  const first = row?.items.find(({ startsHere }) => startsHere)
  if (row === undefined || first === undefined || row.layout === 'ruled') return undefined
  const reading = unseen(row.items)
  return { text: '', places: [first.place], second: null, shared: false, reading }
}
