import { describe, expect, it } from '@jest/globals'
import { checkReport } from '../../src/checks/index.js'
import { bodyOf, figuresOf, formOf } from '../report/figures.js'

const form = formOf('2021')
const check = (...of: Parameters<typeof figuresOf> extends [unknown, ...infer R] ? R : never) =>
  checkReport(bodyOf(form, figuresOf(form, ...of)), form)

describe('the checks of a report', () => {
  it('count every sum of the form: flow and outcomes in 7 columns, applicants in 25 rows, 3 disputes, 2 bounds', () => {
    expect(check({}, 0)).toEqual({ findings: [], checks: { pass: 44, fail: 0, cannotTell: 0 } })
  })

  it('count what fails and what cannot be told', () => {
    const printed = { 'disputes.review.total': 3, 'disputes.suit_direct.total': undefined }
    const { checks, findings } = check(printed, 0)
    expect(checks).toEqual({ pass: 42, fail: 1, cannotTell: 1 })
    expect(findings.map(({ code }) => code)).toEqual(['total-differs'])
  })

  it('find no error in a table that is blank but for zeros in its totals', () => {
    const zeros = ['new', 'carried_in', 'handled_total', 'carried_out'].map((row) => [
      `requests.${row}.total`,
      0,
    ])
    const { checks, findings } = check(Object.fromEntries(zeros) as Record<string, number>, null)
    expect(findings).toEqual([])
    expect(checks.fail).toBe(0)
    expect(checks.cannotTell).toBeGreaterThan(30)
  })

  it('say what is missing before what does not add up', () => {
    const { findings } = check(
      { 'fees.admin_fees.amount': undefined, 'disputes.review.total': 3 },
      0,
    )
    expect(findings.map(({ code }) => code)).toEqual(['table-missing', 'total-differs'])
  })
})
