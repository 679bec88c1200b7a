import type { ColumnLiteral, RowLiteral } from '../forms/form.js'
import { valueColumns } from '../forms/index.js'
import type { MatchedColumn } from './columns.js'
import { missingFigure, openFigure, readFigure, type FigureRead, type FormCell } from './figures.js'
import type { Header } from './headers.js'
import { headerUnit } from './header-unit.js'
import { unseen } from './picture-reading.js'
import { assemble, type PrintedCell, type Valued, type Values } from './printed-cell.js'
import { columnsOpen, type TableRead } from './table-read.js'
import type { WordedTable } from './vocabulary.js'
import type { CutRow, HeaderColumns } from './zones.js'

/** Reads a table whose rows are printed side by side, as groups of columns over one line of figures. */
export function readGroups(
  table: WordedTable,
  rows: readonly CutRow[],
  columns: HeaderColumns,
  values: Values,
): TableRead {
  const line = lineOfFigures(table, rows, columns)
  const matched = columns.of(line[0]?.header ?? null, table)
  const open = isOpen(line, matched, table)
  const used = new Set<Valued>()
  const read = table.rows.flatMap(({ item: row }) =>
    valueColumns(table.table).map((column) => {
      const over = matched.find((leaf) => leaf.row === row && leaf.column === column)
      const pieces = over === undefined ? [] : piecesUnder(over, line, values)
      pieces.forEach((piece) => used.add(piece))
      return readCell({ table, row, column, over, open, pieces })
    }),
  )
  return {
    figures: read.map(({ figure }) => figure),
    findings: [...read.flatMap(({ findings }) => findings), ...(open ? [columnsOpen(table)] : [])],
    used,
    parts: line.map(({ part }) => [part, table.table.id] as const),
  }
}

/**
 * The printed rows that make up the one line of figures: of an unruled table all its lines, of a
 * ruled one its first row that holds values, with what of it stands on the next page.
 */
function lineOfFigures(
  table: WordedTable,
  rows: readonly CutRow[],
  columns: HeaderColumns,
): readonly CutRow[] {
  const isUnder = (row: CutRow): boolean => groupsOf(columns, row.header, table) >= LEAST_LEAVES
  const under = rows.filter(isUnder)
  const first = under.find(hasDigits) ?? under.find(({ hasValues }) => hasValues) ?? under[0]
  if (first === undefined) return []
  const own = under.filter(({ header }) => header === first.header)
  if (first.layout === 'lines') return own
  const next = own[own.indexOf(first) + 1]
  const breaks = next !== undefined && next.part !== first.part && first.lastOfPart
  return breaks ? [first, next] : [first]
}

const hasDigits = ({ values }: CutRow): boolean => values.some(({ text }) => /\d/u.test(text))

/** A header with fewer leaves under known groups is no header of such a table. */
const LEAST_LEAVES = 3

function groupsOf(columns: HeaderColumns, header: Header | null, table: WordedTable): number {
  return columns.of(header, table).filter(({ row }) => row !== null).length
}

/**
 * In lines of fields a cell is known by its number along the line. Where a group has lost its
 * total, the fields may have moved, and no number of the line can be placed.
 */
function isOpen(
  line: readonly CutRow[],
  matched: readonly MatchedColumn[],
  table: WordedTable,
): boolean {
  if (line[0]?.layout !== 'fields') return false
  const totals = table.columns.filter(({ item }) => item.kind === 'total')
  const printed = new Set(matched.map(({ row }) => row))
  return [...printed].some((row) =>
    totals.some(({ item }) => !matched.some((leaf) => leaf.row === row && leaf.column === item)),
  )
}

function piecesUnder(over: MatchedColumn, line: readonly CutRow[], values: Values): Valued[] {
  return line.flatMap((row) =>
    (values.get(row) ?? []).filter(({ under }) => under === over.printed),
  )
}

interface Wanted {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly column: ColumnLiteral
  readonly over: MatchedColumn | undefined
  readonly open: boolean
  readonly pieces: readonly Valued[]
}

function readCell({ table, row, column, over, open, pieces }: Wanted): FigureRead {
  const cell: FormCell = { table: table.table, row, column, headerUnit: headerUnit(over?.printed) }
  const printed = assemble(pieces) ?? (over && emptyUnder(over))
  if (printed === undefined) return { figure: missingFigure(cell), findings: [] }
  return open ? { figure: openFigure(cell, printed), findings: [] } : readFigure(cell, printed)
}

/** A column without anything under it: the cell is there as the column is. */
function emptyUnder({ printed }: MatchedColumn): PrintedCell {
  const { stack } = printed
  const places = stack.slice(-1).map(({ place }) => place)
  return { text: '', places, second: null, shared: false, reading: unseen(stack) }
}
