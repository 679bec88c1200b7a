import { describe, expect, it } from '@jest/globals'
import { answersBetween, placedPanel, tallyOf } from '../../../src/panel/between/index.js'
import type { Answer } from '../../../src/report/comparison.js'
import type { Figure, Report } from '../../../src/report/schema.js'
import { reportOn, type Made } from '../made.js'

const year = (
  number: number,
  printed: Record<string, number | null | undefined> = {},
  form: Made['form'] = '2021',
) => reportOn({ form, year: number, printed })

function asked(check: string, ...reports: readonly Report[]): Answer[] {
  const { issuers } = placedPanel(reports)
  return issuers.flatMap(answersBetween).filter((answer) => answer.check === check)
}

const stock = (inForce: number | null, made?: number, repealed?: number) => ({
  'documents.normative.in_force': inForce,
  'documents.normative.made': made,
  'documents.normative.repealed': repealed,
})

const normative = (answers: readonly Answer[]) =>
  answers.find(({ subject }) => subject.key === 'documents.normative.in_force')

const out = 'requests.carried_out.total'
const carriedIn = 'requests.carried_in.total'

describe('documents in force', () => {
  it('roll forward: 5 + 3 − 0 = 8 passes, with every operand', () => {
    const answer = normative(asked('in-force', year(2023, stock(5)), year(2024, stock(8, 3, 0))))
    expect(answer).toMatchObject({ answer: 'pass', sum: '5 + 3 − 0 = 8', finding: null })
    expect(answer?.operands).toMatchObject([
      { year: 2023, key: 'documents.normative.in_force', sign: 1, status: 'read', value: 5 },
      { year: 2024, key: 'documents.normative.made', sign: 1, text: '3' },
      { year: 2024, key: 'documents.normative.repealed', sign: -1, value: 0 },
      { year: 2024, places: [{ path: 'documents.normative.in_force' }], value: 8 },
    ])
    expect(answer?.operands.every(({ sha256 }) => sha256.length === 64)).toBe(true)
  })

  it('break: 698 + 77 − 132 = 643 is not the 470 that is printed', () => {
    const reports = [year(2022, stock(698)), year(2023, stock(470, 77, 132))]
    const answer = normative(asked('in-force', ...reports))
    expect(answer).toMatchObject({
      answer: 'fail',
      sum: '698 + 77 − 132 = 643 ≠ 470',
      expected: 643,
      printed: 470,
      finding: { code: 'in-force-differs', severity: 'warning', blame: 'source', expected: 643 },
    })
  })

  it('cannot be told where a cell is open, and say which', () => {
    const answer = normative(asked('in-force', year(2022, stock(698)), year(2023, stock(470, 77))))
    expect(answer).toMatchObject({ answer: 'cannot-tell', sum: '698 + 77 − ? = 470' })
    expect(answer?.reason?.en).toBe('documents.normative.repealed of 2023 is not printed')
  })
})

describe('what is carried over', () => {
  it('is asked for every column and the total', () => {
    const answers = asked('carry-over', year(2022, { [out]: 4 }), year(2023, { [carriedIn]: 7 }))
    expect(answers).toHaveLength(7)
    expect(tallyOf(answers)).toEqual({ pass: 0, fail: 1, cannotTell: 6 })
    expect(answers.at(-1)).toMatchObject({ sum: '4 ≠ 7', finding: { severity: 'error' } })
  })

  it('goes on over the break of 2021', () => {
    const reports = [year(2020, { [out]: 2 }, '2019'), year(2021, { [carriedIn]: 2 })]
    expect(asked('carry-over', ...reports).at(-1)).toMatchObject({ answer: 'pass', sum: '2 = 2' })
  })

  it('is not asked over a year that is missing', () => {
    const reports = [year(2020, { [out]: 2 }, '2019'), year(2022, { [carriedIn]: 7 })]
    expect(asked('carry-over', ...reports)).toEqual([])
  })

  it('is a doubt of the reading where a figure was decoded', () => {
    const decoded = year(2022, { [out]: 4 })
    const figures = decoded.figures.map((figure): Figure =>
      figure.status === 'read' ? { ...figure, status: 'decoded' } : figure,
    )
    const [finding] = asked(
      'carry-over',
      { ...decoded, figures },
      year(2023, { [carriedIn]: 7 }),
    ).flatMap((answer) => answer.finding ?? [])
    expect(finding).toMatchObject({ severity: 'warning', blame: 'reading' })
  })

  it('takes a blank for zero only where the table prints no zero or a sum proves it', () => {
    const column = 'requests.carried_out.business'
    const next = year(2023, { 'requests.carried_in.business': 0 })
    const blank = asked('carry-over', year(2022, { [column]: null }), next)[1]
    expect(blank).toMatchObject({ answer: 'pass', sum: '0 = 0' })
    const zeros = year(2022, { [column]: null, 'requests.new.total': 0 })
    expect(asked('carry-over', zeros, next)[1]).toMatchObject({ answer: 'cannot-tell' })
  })

  it('is a doubt where the year before has two reports, those of one scope aside', () => {
    const report = (number: number, path: string, scope: 'own' | 'region', made: number) => {
      const printed = { [number === 2022 ? out : carriedIn]: made }
      const base = reportOn({ form: '2021', year: number, path, printed })
      return { ...base, issuer: base.issuer && { ...base.issuer, scope } }
    }
    const [own, region] = [report(2022, 'a', 'own', 1), report(2022, 'b', 'region', 9)]
    const next = report(2023, 'c', 'region', 9)
    expect(asked('carry-over', own, region, next).at(-1)).toMatchObject({ answer: 'pass' })
    const other = report(2022, 'd', 'region', 8)
    const [answer] = asked('carry-over', region, other, report(2023, 'c', 'region', 5)).slice(-1)
    expect(answer?.finding).toMatchObject({ severity: 'warning', blame: 'unknown' })
  })
})

describe("the prior year's items", () => {
  it('are those of last year and their change', () => {
    const key = 'licensing.licences'
    const before = year(2019, { [`${key}.items_prior`]: 120, [`${key}.items_change`]: -5 }, '2019')
    const printed = (items: number) => year(2020, { [`${key}.items_prior`]: items }, '2019')
    expect(asked('prior-items', before, printed(115))[0]).toMatchObject({
      answer: 'pass',
      sum: '120 − 5 = 115',
    })
    expect(asked('prior-items', before, printed(140))[0]).toMatchObject({
      answer: 'fail',
      finding: { code: 'prior-items-differ', severity: 'error' },
    })
  })
})
