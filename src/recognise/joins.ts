import type { Header } from './headers.js'
import { overlap, type Item } from './rows.js'
import { isBrokenNumber, isPrintedValue, parseValue } from './value.js'
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
/** The same where no label stands beside either: halves of a number around the middle of their row. */
const AROUND = 0.03
/** The upper half of a number without the rest of it. */
const UNFINISHED = 0.3
/** Numbers on one side of their label only. */
const LOPSIDED = 0.06
/** Numbers break over a page's end in a few columns of a row, not in all of them. */
const MOST_BROKEN = 3
/** A row that breaks at a page's end has at most so many pieces. */
const MOST_PIECES = 2

/** What it costs to take printed rows for one row of the form. */
export function joinCost(printed: readonly CutRow[]): number {
  return distances(printed) * JOINED + clashes(printed) + (isLopsided(printed) ? LOPSIDED : 0)
}

/**
 * Whether a label of one line has numbers above it or below it, and none beside it: lines of a
 * wrapped number stand around the middle of its row, or begin or end beside the label.
 */
function isLopsided(printed: readonly CutRow[]): boolean {
  const labelled = printed.filter(({ labels }) => labels.length > 0)
  const [label] = labelled
  if (labelled.length !== 1 || label === undefined || label.hasValues) return false
  const at = printed.indexOf(label)
  const above = printed.slice(0, at).some(({ hasValues }) => hasValues)
  return above !== printed.slice(at + 1).some(({ hasValues }) => hasValues)
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
  let open = first === undefined ? [] : valuesOf(first)
  let cost = 0
  let broken = 0
  for (const value of others.flatMap(valuesOf)) {
    const above = open.find((other) => overlap(other.item, value.item) > 0.5)
    open = [...open.filter((other) => other !== above), value]
    if (above === undefined || above.unfinished) continue
    if (above.mark || value.mark) cost += MARK_CLASH
    else if (above.part !== value.part && !above.zero) broken++
    else cost += above.apart && value.apart ? AROUND : CLASH
  }
  const unfinished = open.filter((value) => value.unfinished).length
  return cost + unfinished * UNFINISHED + Math.max(0, broken - MOST_BROKEN) * CLASH
}

interface Value {
  readonly item: Item
  readonly part: number
  readonly mark: boolean
  /** Whether no label stands beside it. */
  readonly apart: boolean
  /** Nothing goes on after a zero. */
  readonly zero: boolean
  /** The upper half of a number: the lower one must follow. */
  readonly unfinished: boolean
}

const valued = new WeakMap<CutRow, readonly Value[]>()

/** The values of a row; worked out once a row, since rows are tried with many others. */
function valuesOf(row: CutRow): readonly Value[] {
  const known =
    valued.get(row) ??
    row.values.flatMap((item) => (isPrintedValue(item.text) ? [valueOf(item, row)] : []))
  valued.set(row, known)
  return known
}

function valueOf(item: Item, { part, labels }: CutRow): Value {
  const parsed = parseValue(item.text)
  return {
    item,
    part,
    mark: parsed.kind === 'blank',
    apart: labels.length === 0,
    zero: parsed.kind === 'number' && parsed.value === 0,
    unfinished: isBrokenNumber(item.text),
  }
}

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
