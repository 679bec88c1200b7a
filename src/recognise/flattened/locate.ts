import type { ColumnLiteral, Form, RowLiteral } from '../../forms/form.js'
import { valueColumns } from '../../forms/index.js'
import { printedUnit } from '../header-unit.js'
import { vocabularyOf, type Vocabulary, type WordedTable } from '../vocabulary.js'
import { LEAST_HEADLESS_ROWS } from '../table-read.js'
import { blankRows } from './blank-rows.js'
import { groupsBefore, headerBefore } from './header.js'
import { flatRows, type FlatRow } from './rows.js'
import type { PrintedRun } from './runs.js'
import type { FlatText } from './text.js'

/** A line of figures and the cells of the form that it holds. */
export interface FlatLine {
  /** `requests.new`; the table's name alone where all its rows stand in one line. */
  readonly id: string
  readonly run: PrintedRun
  readonly cells: readonly FlatCell[]
  /** The unit printed before the run, for all its cells, and the one behind it, for the last. */
  readonly unit: string | null
  readonly unitBehind: string | null
}

export interface FlatCell {
  readonly row: RowLiteral
  readonly column: ColumnLiteral
}

/** A table of the form whose cells ran together in the text. */
export interface FlatTable {
  readonly table: WordedTable
  readonly lines: readonly FlatLine[]
  /** The rows that are printed with nothing behind their labels. */
  readonly blank: readonly RowLiteral[]
  /** Whether the printed header tells which columns the cells of a line are. */
  readonly columnsKnown: boolean
  /** The unit that the header gives a lone column of figures. */
  readonly columnUnit: string | null
  /** Where header and rows begin and end in the text. */
  readonly start: number
  readonly end: number
}

/** The tables of a form that ran together in a text with these runs, in the order of the form. */
export function locate(
  flat: FlatText,
  runs: readonly PrintedRun[],
  form: Form,
): readonly FlatTable[] {
  const vocabulary = vocabularyOf(form)
  const rows = flatRows(flat, runs, vocabulary)
  const tables: FlatTable[] = []
  for (const table of vocabulary.tables) {
    const found =
      table.table.layout === 'rows'
        ? labelledTable(table, rows, tables, { flat, runs, vocabulary, form })
        : tableOfGroups(table, { flat, runs, vocabulary, form })
    if (found !== null) tables.push(found)
  }
  return tables
}

interface Located {
  readonly flat: FlatText
  readonly runs: readonly PrintedRun[]
  readonly vocabulary: Vocabulary
  readonly form: Form
}

function labelledTable(
  table: WordedTable,
  all: readonly FlatRow[],
  before: readonly FlatTable[],
  located: Located,
): FlatTable | null {
  const rows = together(
    all.filter((row) => row.table === table),
    located.flat,
  )
  const [first] = rows
  const last = rows.at(-1)
  if (first === undefined || last === undefined) return null
  const from = before.at(-1)?.lines.at(-1)?.run.keyNext ?? 0
  const header = headerBefore(located.flat.key, from, first.labelStart, table, located)
  if (header === null && !isSheet(rows, table, before)) return null
  const start = located.flat.at[header?.start ?? first.labelStart] ?? 0
  const columns = header === null ? prescribedColumns(table, located.form) : header.columns
  const cells = columns === null ? valueColumns(table.table) : withoutGroups(columns)
  const lines = rows.map(({ row, run, unit }) => ({
    id: `${table.table.id}.${row.id}`,
    run,
    cells: cells.map((column) => ({ row, column })),
    unit,
    unitBehind: unitBehind(located.flat.text, run),
  }))
  return {
    table,
    lines,
    blank: blankRows(located.flat.key, rows, table),
    columnsKnown: columns !== null,
    columnUnit: isLone(table) ? printedUnit(located.flat.text.slice(start, first.run.start)) : null,
    start,
    end: last.run.end + (lines.at(-1)?.unitBehind?.length ?? 0),
  }
}

const isLone = (table: WordedTable): boolean => valueColumns(table.table).length === 1

/** The columns of a table whose header is lost: a notice prescribes them, or nothing tells them. */
const prescribedColumns = (
  { columns }: WordedTable,
  { prescribes }: Form,
): readonly ColumnLiteral[] | null => (prescribes.tables ? columns.map(({ item }) => item) : null)

const MONEY_BEHIND = /^\s*(万元|亿元|元)/u

const unitBehind = (text: string, { end }: PrintedRun): string | null =>
  MONEY_BEHIND.exec(text.slice(end, end + 4))?.[1] ?? null

const withoutGroups = (columns: readonly ColumnLiteral[]): readonly ColumnLiteral[] =>
  columns.filter(({ kind }) => kind !== 'group')

/** Rows without a header of their own are a table where they are many, or go on a sheet with the same columns. */
function isSheet(
  rows: readonly FlatRow[],
  { table }: WordedTable,
  before: readonly FlatTable[],
): boolean {
  const above = before.at(-1)?.table.table
  const sameColumns = above?.columns === table.columns
  return sameColumns || rows.length >= LEAST_HEADLESS_ROWS
}

const STOP = /[。；;]/u

/** The rows of one table that no sentence parts: where one does, the longest stretch. */
function together(rows: readonly FlatRow[], flat: FlatText): readonly FlatRow[] {
  const stretches: FlatRow[][] = []
  for (const row of rows) {
    const stretch = stretches.at(-1)
    const above = stretch?.at(-1)
    const between = flat.text.slice(above?.run.end ?? 0, flat.at[row.labelStart])
    if (stretch === undefined || STOP.test(between)) stretches.push([row])
    else stretch.push(row)
  }
  return stretches.reduce<FlatRow[]>((a, b) => (b.length > a.length ? b : a), [])
}

function tableOfGroups(table: WordedTable, { flat, runs, vocabulary }: Located): FlatTable | null {
  for (const [index, run] of runs.entries()) {
    const from = runs[index - 1]?.keyNext ?? 0
    const header = groupsBefore(flat.key, from, run.keyEnd, table, vocabulary)
    if (header === null) continue
    const cells = header.cells ?? table.rows.flatMap(({ item: row }) => cellsOf(row, table))
    return {
      table,
      lines: [{ id: table.table.id, run, cells, unit: null, unitBehind: null }],
      blank: [],
      columnsKnown: header.cells !== null,
      columnUnit: null,
      start: flat.at[header.start] ?? 0,
      end: run.end,
    }
  }
  return null
}

const cellsOf = (row: RowLiteral, table: WordedTable): readonly FlatCell[] =>
  valueColumns(table.table).map((column) => ({ row, column }))
