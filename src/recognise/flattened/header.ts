import type { ColumnLiteral, Form, RowLiteral } from '../../forms/form.js'
import { ANY_YEAR, YEAR } from '../columns.js'
import type { Vocabulary, WordedTable } from '../vocabulary.js'
import { NUMERALS, wordsBefore, type Word, type Wording } from './words.js'

/** The columns of a table as its header prints them, in the order of the cells below. */
export interface FlatHeader {
  /** Where the header begins in the key. */
  readonly start: number
  /** The columns of figures in order; null where the header does not tell them all. */
  readonly columns: readonly ColumnLiteral[] | null
}

type Part =
  | { readonly kind: 'column'; readonly column: ColumnLiteral }
  | { readonly kind: 'row'; readonly row: RowLiteral }
  | { readonly kind: 'other' }

const OTHER: Part = { kind: 'other' }

/**
 * The header right before the first row of a table, between two places of the key. Null where no
 * column of the table stands there.
 */
export function headerBefore(
  key: string,
  from: number,
  end: number,
  table: WordedTable,
  { vocabulary, form }: { readonly vocabulary: Vocabulary; readonly form: Form },
): FlatHeader | null {
  const words = headerWords(key, from, end, table, vocabulary)
  const columns = words.flatMap(({ item }) => (item.kind === 'column' ? [item.column] : []))
  const start = words[0]?.start
  if (columns.length === 0 || start === undefined) return null
  const told = form.prescribes.tables || columns.length > 1 || words.some(isFurniture(key, table))
  return { start, columns: told ? inOrderOfCells(columns, table, form) : null }
}

/** A lone （2012年度） under a title heads no column unless 指标名称 or 单位 stands by it. */
const isFurniture =
  (key: string, { titles }: WordedTable) =>
  ({ item, start, end }: Word<Part>): boolean =>
    item.kind === 'other' && end - start > 1 && !titles.includes(key.slice(start, end))

function headerWords(
  key: string,
  from: number,
  end: number,
  table: WordedTable,
  vocabulary: Vocabulary,
): readonly Word<Part>[] {
  const anyYear = key.slice(from, end).replace(YEAR, ANY_YEAR)
  const words = wordsBefore(anyYear, 0, anyYear.length, wordingsOf(table, vocabulary))
  return words.map((word) => ({ ...word, start: word.start + from, end: word.end + from }))
}

const prepared = new WeakMap<WordedTable, readonly Wording<Part>[]>()

/** A table belongs to one vocabulary: one preparation serves every run. */
function wordingsOf(table: WordedTable, vocabulary: Vocabulary): readonly Wording<Part>[] {
  const known = prepared.get(table) ?? prepare(table, vocabulary)
  prepared.set(table, known)
  return known
}

function prepare(table: WordedTable, { furniture }: Vocabulary): readonly Wording<Part>[] {
  return [
    ...table.columns.map(({ item, keys }) => ({
      item: { kind: 'column', column: item } as const,
      keys,
    })),
    ...table.rows.flatMap(({ item, keys }) =>
      table.table.layout === 'groups' ? [{ item: { kind: 'row', row: item } as const, keys }] : [],
    ),
    ...table.rows.map(({ item, keys }) => ({
      item: OTHER,
      keys: item.kind === 'group' ? keys : [],
    })),
    { item: OTHER, keys: [...furniture, ...NUMERALS] },
  ]
}

/** A header of two lines names the groups first, and the columns of each group after them. */
function inOrderOfCells(
  printed: readonly ColumnLiteral[],
  { table }: WordedTable,
  { prescribes }: Form,
): readonly ColumnLiteral[] | null {
  const isOnce = new Set(printed).size === printed.length
  const isWhole = table.columns.every((column) => printed.includes(column))
  if (!isOnce || (prescribes.tables && !isWhole)) return null
  const under = (parent: string | undefined): readonly ColumnLiteral[] =>
    printed
      .filter((column) => column.parent === parent)
      .flatMap((column) => (column.kind === 'group' ? under(column.id) : [column]))
  return under(undefined)
}

/** The cells of a table whose rows stand side by side, in order; null where the header does not tell them all. */
export interface FlatGroups {
  readonly start: number
  readonly cells: readonly { readonly row: RowLiteral; readonly column: ColumnLiteral }[] | null
}

/** The header right before the line of figures of a table of groups; null where there is none. */
export function groupsBefore(
  key: string,
  from: number,
  end: number,
  table: WordedTable,
  vocabulary: Vocabulary,
): FlatGroups | null {
  const words = headerWords(key, from, end, table, vocabulary)
  const columns = words.flatMap(({ item }) => (item.kind === 'column' ? [item.column] : []))
  const rows = words.flatMap(({ item }) => (item.kind === 'row' ? [item.row] : []))
  const start = words[0]?.start
  if (columns.length < table.columns.length || start === undefined) return null
  return { start, cells: cellsOf([...new Set(rows)], columns, table) }
}

function cellsOf(
  rows: readonly RowLiteral[],
  columns: readonly ColumnLiteral[],
  { table }: WordedTable,
): FlatGroups['cells'] {
  const each = table.columns.length
  if (rows.length !== table.rows.length || columns.length !== rows.length * each) return null
  const cells = rows.flatMap((row, index) => {
    const own = columns.slice(index * each, (index + 1) * each)
    return new Set(own).size === each ? own.map((column) => ({ row, column })) : []
  })
  return cells.length === columns.length ? cells : null
}
