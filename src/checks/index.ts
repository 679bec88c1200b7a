import type { Form } from '../forms/form.js'
import type { ReportBody } from '../report/body.js'
import type { Finding, Report } from '../report/schema.js'
import { byKey, type Evaluation } from '../report/sums.js'
import { checkCompleteness } from './completeness.js'
import { checkSums } from './sums.js'

/** What the checks of one report come to. */
export interface Checked {
  /** What is not printed, then the sums that do not hold, both in the order of the form. */
  readonly findings: readonly Finding[]
  /** How many sums hold, fail, and could not be told. */
  readonly checks: Report['checks']
}

/** Every identity of the form in every column and row, and what the form has and the report does not print. */
export function checkReport(body: ReportBody, form: Form): Checked {
  const figures = byKey(body.figures)
  const sums = form.tables.map((table) => checkSums(table, figures))
  return {
    findings: [...checkCompleteness(body, form), ...sums.flatMap(({ findings }) => findings)],
    checks: count(sums.flatMap(({ evaluations }) => evaluations)),
  }
}

function count(evaluations: readonly Evaluation[]): Report['checks'] {
  const of = (wanted: Evaluation['answer']) =>
    evaluations.filter(({ answer }) => answer === wanted).length
  return { pass: of('pass'), fail: of('fail'), cannotTell: of('cannot-tell') }
}
