import type { RowLiteral } from '../forms/form.js'
import type { Header } from './headers.js'
import { bestLikeness, labelKey, LEAST_LIKENESS } from './label.js'
import { overlap, type Item } from './rows.js'
import { isPrintedValue } from './value.js'
import type { Vocabulary, WordedTable } from './vocabulary.js'
import type { CutRow } from './zones.js'

/** A row of the form and the printed rows that hold it (several where its cells wrap or break). */
export interface MatchedRow {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly printed: readonly CutRow[]
}

/** The rows of a form, the words of its groups, and what each printed row fits alone. */
interface FormRows {
  readonly rows: readonly FormRow[]
  readonly groups: readonly string[]
  readonly alone: Map<CutRow, readonly Fit[]>
}

interface FormRow {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly keys: readonly string[]
}

/** What a printed row costs that finds no row of the form, with values and without. */
const UNMATCHED_VALUES = 0.3
const UNMATCHED_TEXT = 0.1
/** What two rows gain that follow one another in the form as they do in print. */
const NEIGHBOURS = 0.02
/** Height of a line of text in points, about. */
const LINE = 14
const MOST_DISTANCE = 3
/** What each line between joined rows costs, so that rows are joined only where labels ask for it. */
const JOINED = 0.01
/** What each column costs in which two joined rows both hold a value: two rows of figures are no one row. */
const CLASH = 0.1
/** What a label loses that stands left of the row's own: it is its group's. */
const GROUP_LABEL = 0.3
/** What all labels of a row together lose against its own. */
const JOINED_LABEL = 0.1
/** Words of a group that are shorter may be the words of a row. */
const LEAST_GROUP_KEY = 4
/** Scores that differ by less are the same. */
const SAME = 1e-9
/** The longest label of the forms wraps into so many lines in a narrow column. */
const MOST_LINES = 9
/** A row that breaks at a page's end has at most so many pieces. */
const MOST_PIECES = 2

/**
 * Finds the rows of the form among the printed rows, by the likeness of labels and by their order:
 * the assignment with the greatest sum of likeness in which both orders agree.
 */
export function matchRows(rows: readonly CutRow[], vocabulary: Vocabulary): MatchedRow[] {
  const form = formRowsOf(vocabulary)
  return traceBack(bestPaths(rows, form), rows, form.rows)
}

function formRowsOf(vocabulary: Vocabulary): FormRows {
  const rows = vocabulary.tables.flatMap((table) =>
    table.rows.map(({ item, keys }): FormRow => ({ table, row: item, keys })),
  )
  const groups = rows.filter(({ row }) => row.kind === 'group').flatMap(({ keys }) => keys)
  return { rows, groups: groups.filter((key) => key.length >= LEAST_GROUP_KEY), alone: new Map() }
}

interface Step {
  readonly score: number
  /** Printed rows used so far, before this step. */
  readonly from: number
  /** Index of the form row matched last, before this step; -1 for none. */
  readonly previous: number
  /** Whether this step matched the form row (or left a printed row unmatched). */
  readonly matched: boolean
}

/** steps[i][r + 1]: the best way through the first i printed rows whose last match is form row r. */
type Steps = (Step | undefined)[][]

function bestPaths(rows: readonly CutRow[], form: FormRows): Steps {
  const neighbour = neighbours(form.rows)
  const steps: Steps = [[{ score: 0, from: 0, previous: -1, matched: false }]]
  for (let end = 1; end <= rows.length; end++) {
    const current: (Step | undefined)[] = skip(steps, rows, end)
    for (const candidate of candidates(rows, end, form)) {
      const before = steps[end - candidate.length] ?? []
      const step = extend(before, candidate, end, neighbour)
      if (step.score > (current[candidate.formRow + 1]?.score ?? -Infinity))
        current[candidate.formRow + 1] = step
    }
    steps.push(current)
  }
  return steps
}

function skip(steps: Steps, rows: readonly CutRow[], end: number): (Step | undefined)[] {
  const row = rows[end - 1]
  const empty = row === undefined || (row.labels.length === 0 && !row.hasValues)
  const cost = empty ? 0 : row.hasValues ? UNMATCHED_VALUES : UNMATCHED_TEXT
  return Array.from(
    steps[end - 1] ?? [],
    (step, index) =>
      step && { score: step.score - cost, from: end - 1, previous: index - 1, matched: false },
  )
}

function extend(
  before: readonly (Step | undefined)[],
  candidate: Candidate,
  end: number,
  neighbour: Neighbours,
): Step {
  let best: Step = { score: -Infinity, from: 0, previous: -1, matched: true }
  for (let index = 0; index <= candidate.formRow; index++) {
    const step = before[index]
    if (step === undefined) continue
    const bonus = neighbour[candidate.formRow]?.has(index - 1) === true ? NEIGHBOURS : 0
    const score = step.score + candidate.score + bonus
    if (score > best.score)
      best = { score, from: end - candidate.length, previous: index - 1, matched: true }
  }
  return best
}

/** For each form row the form rows that may stand right before it in print. */
type Neighbours = readonly ReadonlySet<number>[]

/** Right before a row stands the row before it, or the group before it printed without its children. */
function neighbours(formRows: readonly FormRow[]): Neighbours {
  return formRows.map(({ row, table }, index) => {
    const siblings = formRows.flatMap((other, i) =>
      i < index && other.table === table && other.row.parent === row.parent ? [i] : [],
    )
    return new Set([index - 1, ...siblings.slice(-1)])
  })
}

interface Candidate {
  readonly formRow: number
  /** How many printed rows it takes. */
  readonly length: number
  readonly score: number
}

function* candidates(rows: readonly CutRow[], end: number, form: FormRows): Generator<Candidate> {
  for (let length = 1; length <= MOST_LINES && length <= end; length++) {
    const printed = rows.slice(end - length, end)
    if (!isOneRow(printed)) break
    const cost = distances(printed) * JOINED + clashes(printed) * CLASH
    for (const { formRow, score } of fits(printed, form)) {
      if (length > 1 && !completes(printed, formRow, score, form)) continue
      yield { formRow, length, score: score - cost }
    }
  }
}

/** Rows are joined only where none of them fits better alone: 小计 is no piece of the row above it. */
function completes(
  printed: readonly CutRow[],
  formRow: number,
  score: number,
  form: FormRows,
): boolean {
  return printed.every((row) =>
    alone(row, form).every((fit) => fit.formRow !== formRow || fit.score <= score + SAME),
  )
}

function alone(row: CutRow, form: FormRows): readonly Fit[] {
  const known = form.alone.get(row) ?? fits([row], form)
  form.alone.set(row, known)
  return known
}

/**
 * Whether printed rows may be one row: lines of an unruled table, or the two pieces of a row that
 * breaks at a page's end.
 */
function isOneRow(printed: readonly CutRow[]): boolean {
  const pairs = printed.slice(1).map((next, index) => [printed[index], next] as const)
  const lines = printed.every(({ layout }) => layout === 'lines')
  if (!lines && printed.length > MOST_PIECES) return false
  return pairs.every(
    ([row, next]) =>
      row !== undefined && (breaksInto(row, next) || (lines && row.header === next.header)),
  )
}

/** How far apart joined rows stand, in lines of text; one line where the page does not tell. */
function distances(printed: readonly CutRow[]): number {
  return printed.slice(1).reduce((sum, { part, top }, index) => {
    const above = printed[index]
    const known = above?.part === part && above.top !== null && top !== null
    return sum + (known ? Math.min(MOST_DISTANCE, (top - above.top) / LINE) : 1)
  }, 0)
}

/** In how many columns more than one of the rows holds a value. */
function clashes([first, ...others]: readonly CutRow[]): number {
  const filled = (row: CutRow): Item[] => row.values.filter(({ text }) => isPrintedValue(text))
  const seen = first === undefined ? [] : filled(first)
  let count = 0
  for (const item of others.flatMap(filled)) {
    if (seen.some((other) => overlap(other, item) > 0.5)) count++
    else seen.push(item)
  }
  return count
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

interface Fit {
  readonly formRow: number
  readonly score: number
}

/** The form rows that a printed label fits best, all of them where several fit alike (其他). */
function fits(printed: readonly CutRow[], form: FormRows): Fit[] {
  const [own = '', ...others] = labelTexts(printed)
  const joined = others.length > 0 ? [...others, own].join('') : ''
  return [
    ...bestFits(own, 0, form),
    ...others.flatMap((text) => bestFits(text, GROUP_LABEL, form)),
    ...bestFits(joined, JOINED_LABEL, form),
  ]
}

function bestFits(text: string, lost: number, form: FormRows): Fit[] {
  const keys = withoutGroup(labelKey(text), form)
  const scored = form.rows.map((row, formRow) => ({
    formRow,
    score: Math.max(...keys.map((key) => bestLikeness(key, row.keys))) - lost,
  }))
  const best = Math.max(LEAST_LIKENESS, ...scored.map(({ score }) => score))
  return scored.filter(({ score }) => score >= best - SAME)
}

/** A label printed in one cell with its group's (（六）其他处理 2.申请人逾期…) is tried without it too. */
function withoutGroup(key: string, { groups }: FormRows): string[] {
  const rest = groups
    .filter((group) => key.startsWith(group) && key.length > group.length)
    .map((group) => key.slice(group.length).replace(/^\d+/u, ''))
  return [key, ...rest]
}

/**
 * The words of each label column of a row, the row's own label (the rightmost) first. Words of one
 * label column stand under one another.
 */
function labelTexts(printed: readonly CutRow[]): string[] {
  const columns: Item[][] = []
  for (const item of printed.flatMap(({ labels }) => labels)) {
    const column = columns.find(([first]) => first !== undefined && overlap(first, item) > 0.5)
    if (column === undefined) columns.push([item])
    else column.push(item)
  }
  return columns
    .sort((a, b) => (b[0]?.left ?? 0) - (a[0]?.left ?? 0))
    .map((column) => column.map(({ text }) => text).join(''))
}

function traceBack(
  steps: Steps,
  rows: readonly CutRow[],
  formRows: readonly FormRow[],
): MatchedRow[] {
  const last = steps.at(-1) ?? []
  let index = last.reduce<number>(
    (best, step, i) => ((step?.score ?? -Infinity) > (last[best]?.score ?? -Infinity) ? i : best),
    0,
  )
  const matched: MatchedRow[] = []
  for (let end = steps.length - 1; end > 0;) {
    const step = steps[end]?.[index]
    if (step === undefined) break
    const formRow = formRows[index - 1]
    if (step.matched && formRow) {
      matched.push({ table: formRow.table, row: formRow.row, printed: rows.slice(step.from, end) })
    }
    index = step.previous + 1
    end = step.from
  }
  return matched.reverse()
}
