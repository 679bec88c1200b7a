import type { ColumnLiteral, RowLiteral } from '../forms/form.js'
import type { Header, HeaderColumn } from './headers.js'
import { likeness } from './label.js'
import { overlap, type Extent } from './rows.js'
import type { Worded, WordedTable } from './vocabulary.js'

/** A printed column and the column of the form that it is; in a table of groups also the row. */
export interface MatchedColumn {
  readonly printed: HeaderColumn
  readonly column: ColumnLiteral
  readonly row: RowLiteral | null
}

/** Columns of four and more characters may have one character in four wrong. */
const LEAST_TAIL_LIKENESS = 0.75
const LEAST_TAIL_LENGTH = 4
/** A unit printed behind a column's words: 总计（件）. */
const TRAILING_UNIT = /(?:单位)?(?:人民币)?(?:万元|亿元|千元|元|件|条|项|次|个)(?:人民币)?$/u
/** The digits of a year in a column's words. */
export const YEAR = /(?:19|20)\d\d(?=年)/gu
/** Stands for the digits of any year in the wordings of a form. */
export const ANY_YEAR = '〇〇〇〇'
/** Words that make another column of a known one: 上年总计, 累计制发件数. */
const OTHER_SENSE = ['上年', '上一年', '去年', '累计', '历年', '小计']

/** The columns of a form's table that a printed header holds, from left to right. */
export function matchColumns(header: Header, table: WordedTable): MatchedColumn[] {
  const matched = header.columns.flatMap((printed) => {
    const column = bestColumn(printed, table)
    return column === null ? [] : [{ printed, column, row: null }]
  })
  return table.table.layout === 'groups' ? withGroups(matched, header, table) : matched
}

function bestColumn(printed: HeaderColumn, table: WordedTable): ColumnLiteral | null {
  const { path } = printed
  const leaf = printed.stack.at(-1)?.key ?? ''
  let best: { column: ColumnLiteral; key: string; score: number } | null = null
  for (const { item, keys } of valueColumns(table)) {
    for (const key of keys) {
      const score = isOtherWord(leaf, key) ? 0 : pathScore(path, key)
      if (score > (best?.score ?? 0)) best = { column: item, key, score }
    }
  }
  if (best === null) return null
  const { column, key } = best
  return isTwoColumns(path.slice(0, -key.length), column, table) ? null : column
}

/** Whether a cell's own words hold those of a column and mean another: 民营企业 is not 企业. */
function isOtherWord(leaf: string, key: string): boolean {
  if (OTHER_SENSE.some((word) => leaf.includes(word) && !key.includes(word))) return true
  const own = leaf.replace(TRAILING_UNIT, '')
  return key.length < LEAST_TAIL_LENGTH && own !== key && leaf !== key && own.endsWith(key)
}

const valueColumns = ({ columns }: WordedTable): readonly Worded<ColumnLiteral>[] =>
  columns.filter(({ item }) => item.kind !== 'group')

/** Whether the words before a column's own are those of another: 总计 and 其他 printed too near to part. */
function isTwoColumns(before: string, column: ColumnLiteral, table: WordedTable): boolean {
  return valueColumns(table).some(
    ({ item, keys }) => item !== column && keys.some((key) => before.endsWith(key)),
  )
}

/** Whether a header path ends in a column's words, a unit behind them aside. */
export function endsIn(path: string, key: string): boolean {
  return path.endsWith(key) || path.replace(TRAILING_UNIT, '').endsWith(key)
}

/** How well a header path ends in a column's words: longer words win over shorter ones. */
function pathScore(printed: string, key: string): number {
  const path = printed.replace(YEAR, ANY_YEAR)
  if (endsIn(path, key)) return 1 + key.length
  if (key.length < LEAST_TAIL_LENGTH) return 0
  const tails = [key.length - 1, key.length, key.length + 1].map((n) =>
    likeness(path.slice(-n), key),
  )
  const best = Math.max(...tails)
  return best >= LEAST_TAIL_LIKENESS ? best : 0
}

/**
 * Gives every leaf of a table of groups its group. A group's words may be printed over the middle of
 * its columns only, so that a run of leaves (each leaf once) shares the group that stands over most
 * of it.
 */
function withGroups(
  matched: readonly MatchedColumn[],
  header: Header,
  table: WordedTable,
): MatchedColumn[] {
  const groups = groupItems(header, table)
  const runs = runsOfLeaves(matched, table)
  const rows = byOrder(
    runs.map((run) => groupOver(run, groups)),
    table.rows.map(({ item }) => item),
  )
  return runs.flatMap((run, index) => {
    const row = rows[index]
    return row ? run.map((leaf) => ({ ...leaf, row })) : []
  })
}

/**
 * A run whose group stands elsewhere (on the page before) is told by order: where there are as many
 * runs as groups, and those that are told stand in the form's order, so do the others.
 */
function byOrder(
  told: readonly (RowLiteral | null)[],
  groups: readonly RowLiteral[],
): readonly (RowLiteral | null)[] {
  const complete = told.length === groups.length && told.some((row) => row !== null)
  const ordered = told.every((row, index) => row === null || row === groups[index])
  return complete && ordered ? groups : told
}

interface GroupItem extends Extent {
  readonly row: RowLiteral
}

function groupItems(header: Header, table: WordedTable): GroupItem[] {
  const items = new Set(header.columns.flatMap(({ stack }) => stack))
  return [...items].flatMap((item) => {
    const row = rowOf(item.key, table.rows)
    return row === null ? [] : [{ left: item.left, right: item.right, row }]
  })
}

function rowOf(key: string, rows: readonly Worded<RowLiteral>[]): RowLiteral | null {
  const scored = rows.map(({ item, keys }) => ({
    item,
    score: Math.max(...keys.map((wording) => likeness(key, wording))),
  }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a))
  return best.score >= LEAST_TAIL_LIKENESS ? best.item : null
}

/** A run ends where a leaf comes again, or where the leaves begin anew in the order of the form. */
function runsOfLeaves(matched: readonly MatchedColumn[], table: WordedTable): MatchedColumn[][] {
  const order = table.columns.map(({ item }) => item)
  const runs: MatchedColumn[][] = []
  for (const leaf of matched) {
    const run = runs.at(-1)
    if (run === undefined || run.some((other) => !mayPrecede(other, leaf, order))) runs.push([leaf])
    else run.push(leaf)
  }
  return runs
}

/** In a group each leaf stands once, and in the form's order, but for its total, which may come first. */
function mayPrecede(a: MatchedColumn, b: MatchedColumn, order: readonly ColumnLiteral[]): boolean {
  if (a.column === b.column) return false
  const isTotal = a.column.kind === 'total' || b.column.kind === 'total'
  return isTotal || order.indexOf(a.column) < order.indexOf(b.column)
}

function groupOver(run: readonly MatchedColumn[], groups: readonly GroupItem[]): RowLiteral | null {
  const whole = {
    left: Math.min(...run.map(({ printed }) => printed.left)),
    right: Math.max(...run.map(({ printed }) => printed.right)),
  }
  const over = groups.map((group) => ({ group, share: overlap(group, whole) }))
  const best = over.reduce<(typeof over)[number] | null>(
    (a, b) => (b.share > (a?.share ?? 0) ? b : a),
    null,
  )
  return best?.group.row ?? null
}
