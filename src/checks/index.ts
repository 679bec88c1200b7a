import type { Form } from '../forms/form.js'
import type { ReportBody } from '../report/body.js'
import type { Finding, Report } from '../report/schema.js'
import { byKey } from '../report/sums.js'
import type { Answered } from './check.js'
import { checks } from './checks.js'
import { checkSums } from './sums.js'

export type { Check } from './check.js'
export { checks } from './checks.js'

/** What the checks of one report come to. */
export interface Checked {
  /** In the order of the checks, and within each in the order of the form or the text. */
  readonly findings: readonly Finding[]
  /** How many answers there are of each kind, all together and by the check. */
  readonly checks: Report['checks']
}

/** Asks every check of one report. */
export function checkReport(body: ReportBody, form: Form): Checked {
  const figures = byKey(body.figures)
  const sums = form.tables.map((table) => checkSums(table, figures))
  const answers = checks.map(({ id, run }) => [id, run({ body, form, figures, sums })] as const)
  const all = answers.flatMap(([, answered]) => answered)
  return {
    findings: all.flatMap(({ findings }) => findings),
    checks: {
      ...count(all),
      kinds: Object.fromEntries(answers.map(([id, answered]) => [id, count(answered)])),
    },
  }
}

function count(
  answers: readonly Answered[],
): Pick<Report['checks'], 'pass' | 'fail' | 'cannotTell'> {
  const of = (wanted: Answered['answer']) =>
    answers.filter(({ answer }) => answer === wanted).length
  return { pass: of('pass'), fail: of('fail'), cannotTell: of('cannot-tell') }
}
