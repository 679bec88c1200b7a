import { matchColumns, type MatchedColumn } from './columns.js'
import type { BodyRow, Header, HeaderColumn } from './headers.js'
import { bestLikeness } from './label.js'
import type { Extent, Item } from './rows.js'
import { isPrintedValue } from './value.js'
import { isUnitColumn, type Vocabulary, type WordedTable } from './vocabulary.js'

interface BestTable {
  readonly table: WordedTable | undefined
  readonly count: number
  readonly alone: boolean
}

/** Which columns of which table of the form each printed header holds; worked out once a header. */
export class HeaderColumns {
  readonly #matched = new Map<Header, ReadonlyMap<WordedTable, readonly MatchedColumn[]>>()

  constructor(readonly vocabulary: Vocabulary) {}

  of(header: Header | null, table: WordedTable): readonly MatchedColumn[] {
    return header === null ? [] : (this.all(header).get(table) ?? [])
  }

  all(header: Header): ReadonlyMap<WordedTable, readonly MatchedColumn[]> {
    const known = this.#matched.get(header)
    if (known !== undefined) return known
    const matched = new Map(
      this.vocabulary.tables.map((table) => [table, matchColumns(header, table)] as const),
    )
    this.#matched.set(header, matched)
    return matched
  }

  /** The table of the form whose columns a header holds most; `alone` where no other has as many. */
  best(header: Header): BestTable {
    let best: BestTable = { table: undefined, count: 0, alone: true }
    for (const [table, found] of this.all(header)) {
      const count = new Set(found.map(({ column, row }) => `${row?.id ?? ''}.${column.id}`)).size
      if (count === best.count) best = { ...best, alone: false }
      if (count > best.count) best = { table, count, alone: true }
    }
    return best
  }

  /** Where the labels end and the values begin under a header; null where it holds no known column. */
  valuesBegin(header: Header | null): number | null {
    if (header === null) return null
    const lefts = [...this.all(header).values()].flat().map(({ printed }) => printed.left)
    const units = header.columns.filter(isOfUnits).map(({ right }) => right)
    return lefts.length === 0 ? null : Math.min(...lefts, ...units)
  }
}

/**
 * Where no rulings part the columns, a header repeated at a page's foot may be read worse than the one
 * before it: rows stand under the fullest header that their table has had.
 */
export function underFullestHeaders(rows: readonly BodyRow[], columns: HeaderColumns): BodyRow[] {
  const fullest = new Map<WordedTable, Header>()
  return rows.map((row) => {
    if (row.header?.layout !== 'lines') return row
    const { table, count, alone } = columns.best(row.header)
    if (table === undefined || !alone) return row
    const earlier = fullest.get(table)
    if (earlier !== undefined && columns.best(earlier).count > count)
      return { ...row, header: earlier }
    fullest.set(table, row.header)
    return row
  })
}

/** A row of the body cut into its labels and its values, in the coordinates of its header. */
export interface CutRow extends BodyRow {
  readonly labels: readonly Item[]
  readonly values: readonly Item[]
  /** What stands in a column of units. */
  readonly units: readonly Item[]
}

/** Points by which a table may be wider or stand elsewhere on its next page without being moved. */
const SAME_PLACE = 3
/** Columns of a grid that differ by less are the same. */
const SAME_COLUMN = 0.5

/** Cuts a row where the first column of its header begins; without a known header, at its first value. */
export function cutRow(row: BodyRow, columns: HeaderColumns): CutRow {
  const all = row.items.filter(({ startsHere }) => startsHere).map((item) => inHeader(item, row))
  const units = all.filter((item) => isUnit(item, row))
  const items = all.filter((item) => !units.includes(item))
  const known = columns.valuesBegin(row.header)
  const moved =
    row.layout === 'fields' && known !== null ? movedFields(items, known, columns.vocabulary) : 0
  const begin = known ?? items.find(({ text }) => isPrintedValue(text))?.left ?? Infinity
  const near = row.paged ? SAME_PLACE : SAME_COLUMN
  const isValue = (item: Item): boolean =>
    (isWords(item) ? item.left + near : (item.left + item.right) / 2) - moved > begin
  return {
    ...row,
    labels: items.filter((item) => !isValue(item) && item.text.trim() !== ''),
    values: items.filter(isValue).map((item) => (moved === 0 ? item : shifted(item, moved))),
    units,
  }
}

/** Whether the middle of an item stands in a column of units. */
function isUnit({ left, right }: Item, { header }: BodyRow): boolean {
  const middle = (left + right) / 2
  return (header?.columns ?? []).some(
    (column) => isOfUnits(column) && column.left < middle && middle < column.right,
  )
}

const isOfUnits = ({ path, stack }: HeaderColumn): boolean =>
  isUnitColumn(path) || isUnitColumn(stack.at(-1)?.key ?? '')

/** Words that begin left of the values are a label, however far they reach. */
const isWords = ({ text }: Item): boolean => text.trim() !== '' && !isPrintedValue(text)

/** A line of fields whose label stands among the values is moved by so many fields. */
function movedFields(items: readonly Item[], begin: number, { rowWords }: Vocabulary): number {
  const firstValue = items.findIndex(({ text }) => isPrintedValue(text))
  const before = firstValue === -1 ? items : items.slice(0, firstValue)
  const label = before.findLast(({ text }) => text.trim() !== '')
  if (label === undefined || bestLikeness(label.key, rowWords) === 0) return 0
  return Math.max(0, label.right - begin)
}

const shifted = (item: Item, by: number): Item => ({
  ...item,
  left: item.left - by,
  right: item.right - by,
})

/**
 * A table goes on under a header of an earlier page: brings its columns to the header's place, by the
 * outer borders of both parts. Lines have no borders, and stand where they stood.
 */
function inHeader<T extends Extent>(item: T, row: BodyRow): T {
  const { header } = row
  if (header === null || header.part === row.part || row.layout === 'lines') return item
  const from = row.whole
  const to = header.whole
  if (Math.abs(from.left - to.left) < SAME_PLACE && Math.abs(from.right - to.right) < SAME_PLACE)
    return item
  if (row.layout === 'fields') return item
  const scale = (to.right - to.left) / (from.right - from.left)
  const move = (x: number): number => to.left + (x - from.left) * scale
  return { ...item, left: move(item.left), right: move(item.right) }
}
