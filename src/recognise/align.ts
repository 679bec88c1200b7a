import type { RowLiteral } from '../forms/form.js'
import { alone, fits, formRowsOf, isHeaded, SAME, type FormRow, type FormRows } from './fits.js'
import { isOneRow, joinCost } from './joins.js'
import type { WordedTable } from './vocabulary.js'
import type { CutRow, HeaderColumns } from './zones.js'

/** A row of the form and the printed rows that hold it (several where its cells wrap or break). */
export interface MatchedRow {
  readonly table: WordedTable
  readonly row: RowLiteral
  readonly printed: readonly CutRow[]
}

/** What a printed row costs that finds no row of the form, with values and without. */
const UNMATCHED_VALUES = 0.3
const UNMATCHED_TEXT = 0.1
/** What two rows gain that follow one another in the form as they do in print. */
const NEIGHBOURS = 0.02
/** The longest label of the forms wraps into so many lines in a narrow column. */
const MOST_LINES = 12
/**
 * Finds the rows of the form among the printed rows, by the likeness of labels and by their order:
 * the assignment with the greatest sum of likeness in which both orders agree.
 */
export function matchRows(rows: readonly CutRow[], columns: HeaderColumns): MatchedRow[] {
  const form = formRowsOf(rows, columns)
  return traceBack(bestPaths(rows, form), rows, form.rows)
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
    const found = fits(printed, form)
    if (found.length === 0) continue
    const cost = joinCost(printed)
    for (const { formRow, score } of found) {
      if (!mayBeOf(printed, form.rows[formRow], form)) continue
      if (length > 1 && !completes(printed, formRow, score, form)) continue
      yield {
        formRow,
        length,
        score: score - cost,
      }
    }
  }
}

/**
 * Whether printed rows stand under columns of a form row's table. Where no row of the document does,
 * its header is lost and any row may be its own; else 行政许可 in a table of another kind is not.
 */
function mayBeOf(printed: readonly CutRow[], row: FormRow | undefined, form: FormRows): boolean {
  if (row === undefined) return false
  return (
    !form.headed.has(row.table) || printed.some((own) => isHeaded(own, row.table, form.columns))
  )
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
