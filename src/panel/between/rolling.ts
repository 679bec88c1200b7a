/** Figures that the next year's report must take up again: what is carried over, and stocks. */
import { columnById, figureKey, rowById, tableById, valueColumns } from '../../forms/index.js'
import type { FormTable } from '../../forms/form.js'
import type { FindingCode } from '../../report/catalogue.js'
import type { Answer, Operand } from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import { blameOf, onPair } from './blame.js'
import { figureOperand } from './operand.js'
import type { PlacedPair } from './placed.js'
import { solve } from './sum.js'

/** A term of a rolling sum: a row, or a column, of one of the two reports. */
interface RollingTerm {
  readonly of: 'earlier' | 'later'
  readonly name: string
  readonly sign: 1 | -1
}

/** A row (`along: columns`) or a column (`along: rows`) that rolls on from year to year, as data. */
export interface Rolling {
  readonly check: string
  readonly code: RollingCode
  /** Tables it holds in, where both forms have its rows and columns. */
  readonly tables: readonly string[]
  readonly along: 'rows' | 'columns'
  /** The row, or column, of the later report. */
  readonly printed: string
  readonly terms: readonly RollingTerm[]
}

export type RollingCode = Extract<
  FindingCode,
  'carry-over-differs' | 'in-force-differs' | 'prior-items-differ'
>

/** An answer for each column, or row, that both reports' forms have. */
export function roll(rolling: Rolling, pair: PlacedPair): Answer[] {
  if (pair.gap !== 1) return []
  return rolling.tables.flatMap((id) => {
    const [before, after] = [tableById(pair.earlier.form, id), tableById(pair.later.form, id)]
    if (before === undefined || after === undefined) return []
    if (!named(rolling, before, after)) return []
    return lines(rolling, before, after).map((line) => rollAlong(rolling, pair, id, line))
  })
}

/** Whether the forms have every row, or column, of the sum. */
function named(rolling: Rolling, before: FormTable, after: FormTable): boolean {
  const has = (table: FormTable, name: string) =>
    (rolling.along === 'columns' ? rowById(table, name) : columnById(table, name)) !== undefined
  const terms = rolling.terms.every(({ of, name }) => has(of === 'earlier' ? before : after, name))
  return terms && has(after, rolling.printed)
}

function lines({ along }: Rolling, before: FormTable, after: FormTable): readonly string[] {
  const ids = (table: FormTable) =>
    (along === 'columns' ? valueColumns(table) : table.rows).map(({ id }) => id)
  const earlier = new Set(ids(before))
  return ids(after).filter((id) => earlier.has(id))
}

function rollAlong(rolling: Rolling, pair: PlacedPair, table: string, line: string): Answer {
  const key = (name: string) =>
    rolling.along === 'columns' ? figureKey(table, name, line) : figureKey(table, line, name)
  const terms = rolling.terms.map(({ of, name, sign }) => figureOperand(pair[of], key(name), sign))
  const printed = figureOperand(pair.later, key(rolling.printed))
  const solved = solve({ terms, printed })
  const operands = [...terms, printed]
  const subject = { key: printed.key, label: printed.label }
  const finding =
    solved.answer === 'fail' ? findingOf(rolling.code, pair, operands, solved.sum) : null
  const reports = [pair.earlier.id, pair.later.id]
  return { check: rolling.check, ...solved, subject, reports, operands, finding }
}

function findingOf(code: RollingCode, pair: PlacedPair, operands: readonly Operand[], sum: string) {
  const printed = operands.at(-1)
  const terms = operands.slice(0, -1)
  const { key = '', label = { zh: '', en: '' }, places = [] } = printed ?? {}
  const expected = terms.reduce((total, { sign, value }) => total + sign * (value ?? 0), 0)
  const params = {
    key,
    label: label.zh,
    earlier: pair.earlier.row.year,
    later: pair.later.row.year,
    sum,
  }
  return onPair(
    makeFinding(code, params, {
      figures: [key, ...terms.map((term) => term.key).filter((each) => each !== key)],
      operands: terms.map((term) => term.key),
      expected,
      printed: printed?.value ?? 0,
      places,
      ...blameOf(operands),
    }),
    pair,
  )
}
