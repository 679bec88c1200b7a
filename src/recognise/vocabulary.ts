import type { ColumnLiteral, Form, FormTable, RowLiteral } from '../forms/form.js'
import { labelKey } from './label.js'

/** Words of the printed header that are no column: what stands over or beside the columns. */
const HEADER_FURNITURE = [
  '信息内容',
  '申请人情况',
  '行政诉讼',
  '内容',
  '项目',
  '指标名称',
  '统计指标',
  '计量单位',
]
/** Heads a column of units: what its cells hold is no label and no value. */
const UNIT_COLUMN: readonly string[] = ['单位', '计量单位']
/** Opens the note in the corner of the requests table (国办公开办函〔2021〕30号). */
const CORNER_NOTE = /^(?:本列数据的?)?勾稽关系|^本列数据/u

const CORNER_NOTES = [
  '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和',
  '第一项加第二项之和等于第三项加第四项之和',
  '勾稽关系',
]

/** The wordings of one row or column as keys for comparing. */
export interface Worded<T> {
  readonly item: T
  readonly keys: readonly string[]
}

export interface WordedTable {
  readonly table: FormTable
  readonly titles: readonly string[]
  readonly rows: readonly Worded<RowLiteral>[]
  readonly columns: readonly Worded<ColumnLiteral>[]
}

/** A form with its wordings made ready for comparing. */
export interface Vocabulary {
  readonly tables: readonly WordedTable[]
  readonly rowKeys: ReadonlySet<string>
  readonly rowWords: readonly string[]
  readonly columnKeys: ReadonlySet<string>
  readonly columnWords: readonly string[]
  readonly totalWords: readonly string[]
  readonly headerKeys: readonly string[]
  /** The words that columns, columns of units too, may be printed in pieces of. */
  readonly pieceWords: readonly string[]
  /** The words of headers that are no column and no title of a section, and the rule in the corner. */
  readonly furniture: readonly string[]
}

interface Wordings {
  readonly label: string
  readonly wordings?: readonly string[]
}

const keysOf = ({ label, wordings = [] }: Wordings): string[] => [
  ...new Set([label, ...wordings].map(labelKey)),
]

const worded = <T extends Wordings>(item: T): Worded<T> => ({ item, keys: keysOf(item) })

function wordedTable(table: FormTable): WordedTable {
  const titles = [table.title, ...table.titleWordings].map(labelKey)
  return { table, titles, rows: table.rows.map(worded), columns: table.columns.map(worded) }
}

const allKeys = (items: readonly Worded<unknown>[]): string[] => items.flatMap(({ keys }) => keys)

const prepared = new WeakMap<Form, Vocabulary>()

/** Prepares a form's wordings; one preparation serves every document. */
export function vocabularyOf(form: Form): Vocabulary {
  const known = prepared.get(form) ?? prepare(form)
  prepared.set(form, known)
  return known
}

function prepare(form: Form): Vocabulary {
  const tables = form.tables.map(wordedTable)
  const groups = tables.filter(({ table }) => table.layout === 'groups')
  const labelled = tables.filter(({ table }) => table.layout === 'rows')
  const columnKeys = new Set(tables.flatMap(({ columns }) => allKeys(columns)))
  const rowKeys = new Set(labelled.flatMap(({ rows }) => allKeys(rows)))
  const headings = [
    ...tables.flatMap(({ titles }) => titles),
    ...groups.flatMap(({ rows }) => allKeys(rows)),
  ]
  const headerKeys = [...headings, ...HEADER_FURNITURE.map(labelKey)]
  const columnWords = [...columnKeys]
  const sections = new Set(
    form.sections.flatMap(({ title, wordings }) => [title, ...wordings]).map(labelKey),
  )
  return {
    tables,
    rowKeys,
    rowWords: [...rowKeys],
    columnKeys,
    columnWords,
    totalWords: allKeys(
      tables.flatMap(({ columns }) => columns.filter(({ item }) => item.kind === 'total')),
    ),
    headerKeys,
    pieceWords: [...columnWords, ...UNIT_COLUMN],
    furniture: [...headerKeys.filter((key) => !sections.has(key)), ...UNIT_COLUMN, ...CORNER_NOTES],
  }
}

/** Whether a key heads a column of units. */
export function isUnitColumn(key: string): boolean {
  return UNIT_COLUMN.includes(key)
}

/** Whether a key is a word that stands only in headers: a title, a group of columns, the corner note. */
export function isHeaderWord(vocabulary: Vocabulary, key: string): boolean {
  return vocabulary.headerKeys.includes(key) || CORNER_NOTE.test(key)
}
