import { describe, expect, it } from '@jest/globals'
import { checkReport } from '../../src/checks/index.js'
import { formOf } from '../report/figures.js'
import { madeBody, type Making } from './made.js'

const check = (making: Making) => checkReport(madeBody(making), formOf('2021'))

describe('the checks of a report', () => {
  it('ask every sum of the form: applicants in 25 rows, outcomes and flow in 7 columns, 3 disputes, 2 bounds', () => {
    const { findings, checks } = check({})
    expect(findings).toEqual([])
    expect(checks.kinds).toMatchObject({
      'totals-add-up': { pass: 35, fail: 0, cannotTell: 0 },
      'flow-holds': { pass: 7, fail: 0, cannotTell: 0 },
      'parts-within-whole': { pass: 2, fail: 0, cannotTell: 0 },
    })
  })

  it('count what fails and what cannot be told', () => {
    const printed = { 'disputes.review.total': 3, 'disputes.suit_direct.total': undefined }
    const { checks, findings } = check({ printed })
    expect(checks.kinds?.['totals-add-up']).toEqual({ pass: 33, fail: 1, cannotTell: 1 })
    expect(findings.map(({ code }) => code)).toEqual(['total-differs'])
  })

  it('find no error in a table that is blank but for zeros in its totals', () => {
    const zeros = ['new', 'carried_in', 'handled_total', 'carried_out'].map((row) => [
      `requests.${row}.total`,
      0,
    ])
    const printed = Object.fromEntries(zeros) as Record<string, number>
    const { checks, findings } = check({ printed, fill: null })
    expect(findings).toEqual([])
    expect(checks.fail).toBe(0)
    expect(checks.kinds?.['totals-add-up']?.cannotTell).toBeGreaterThan(30)
  })

  it('say what is missing before what does not add up', () => {
    const printed = { 'fees.admin_fees.amount': undefined, 'disputes.review.total': 3 }
    const { findings } = check({ printed })
    expect(findings.map(({ code }) => code)).toEqual(['table-missing', 'total-differs'])
  })
})
