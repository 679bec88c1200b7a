import type { Header } from './headers.js'
import { overlap, type Item } from './rows.js'
import { isPrintedValue, parseValue } from './value.js'
import type { CutRow } from './zones.js'

/** Height of a line of text in points, about. */
const LINE = 14
const MOST_DISTANCE = 3
/** So many lines are pieces apart whose distance the page does not tell. */
const PAGE_BREAK = 1
/** What each line between joined rows costs, so that rows are joined only where labels ask for it. */
const JOINED = 0.01
/** What each column costs in which two joined rows both hold a value: two rows of figures are no one row. */
const CLASH = 0.1
/** The same where one of the two is a mark for nothing. */
const MARK_CLASH = 0.3
/** Numbers break over a page's end in a few columns of a row, not in all of them. */
const MOST_BROKEN = 3
/** A row that breaks at a page's end has at most so many pieces. */
const MOST_PIECES = 2

/** What it costs to take printed rows for one row of the form. */
export function joinCost(printed: readonly CutRow[]): number {
  return distances(printed) * JOINED + clashes(printed)
}

/**
 * Whether printed rows may be one row: lines of an unruled table, or the two pieces of a row that
 * breaks at a page's end.
 */
export function isOneRow(printed: readonly CutRow[]): boolean {
  const pairs = printed.slice(1).map((next, index) => [printed[index], next] as const)
  const lines = printed.every(({ layout }) => layout === 'lines')
  if (!lines && printed.length > MOST_PIECES) return false
  return pairs.every(
    ([row, next]) =>
      row !== undefined && (breaksInto(row, next) || (lines && row.header === next.header)),
  )
}

/** How far apart joined rows stand, in lines of text. */
function distances(printed: readonly CutRow[]): number {
  return printed.slice(1).reduce((sum, { part, top }, index) => {
    const above = printed[index]
    const known = above?.part === part && above.top !== null && top !== null
    return sum + (known ? Math.min(MOST_DISTANCE, (top - above.top) / LINE) : PAGE_BREAK)
  }, 0)
}

/** What the columns cost in which more than one of the rows holds a value. */
function clashes([first, ...others]: readonly CutRow[]): number {
  const seen = first === undefined ? [] : [...valuesOf(first)]
  let cost = 0
  let broken = 0
  for (const value of others.flatMap(valuesOf)) {
    const above = seen.find((other) => overlap(other.item, value.item) > 0.5)
    if (above === undefined) seen.push(value)
    else if (above.mark || value.mark) cost += MARK_CLASH
    else if (above.part !== value.part) broken++
    else cost += CLASH
  }
  return cost + Math.max(0, broken - MOST_BROKEN) * CLASH
}

interface Value {
  readonly item: Item
  readonly part: number
  readonly mark: boolean
}

const valued = new WeakMap<CutRow, readonly Value[]>()

/** The values of a row; worked out once a row, since rows are tried with many others. */
function valuesOf(row: CutRow): readonly Value[] {
  const known =
    valued.get(row) ??
    row.values.flatMap((item) =>
      isPrintedValue(item.text) ? [{ item, part: row.part, mark: isMark(item) }] : [],
    )
  valued.set(row, known)
  return known
}

/** A mark for nothing is no piece of a number. */
const isMark = ({ text }: Item): boolean => parseValue(text).kind === 'blank'

/** Whether a row may go on in another at the head of the next page, under the same header or its repetition. */
function breaksInto(row: CutRow, next: CutRow): boolean {
  if (row.part === next.part || !row.lastOfPart) return false
  return row.header === next.header || isRepetition(row.header, next.header)
}

function isRepetition(header: Header | null, later: Header | null): boolean {
  const paths = new Set(header?.columns.map(({ path }) => path))
  const repeated = later?.columns.filter(({ path }) => paths.has(path)).length ?? 0
  return repeated * 2 > paths.size
}
