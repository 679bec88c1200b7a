import { describe, expect, it } from '@jest/globals'
import { answersBetween, betweenChecks, placedPanel } from '../../../src/panel/between/index.js'
import type { Answer } from '../../../src/report/comparison.js'
import type { Report } from '../../../src/report/schema.js'
import { isFindingCode } from '../../../src/report/finding.js'
import { reportOn, type Made } from '../made.js'

const fresh = 'requests.new.total'
const on = (
  year: number,
  printed: Record<string, number | null | undefined>,
  facts: NonNullable<Made['facts']> = [],
) => reportOn({ form: '2021', year, printed, facts })

function asked(check: string, subject: string, ...reports: readonly Report[]): Answer[] {
  const { issuers } = placedPanel(reports)
  return issuers
    .flatMap(answersBetween)
    .filter((answer) => answer.check === check && answer.subject.key === subject)
}

describe('a jump', () => {
  const jump = (before: number | null, after: number) =>
    asked(
      'jump',
      'series.requests_new',
      on(2022, { [fresh]: before }),
      on(2023, { [fresh]: after }),
    )

  it('is beyond a factor of five with at least twenty', () => {
    expect(jump(4, 20)[0]?.answer).toBe('pass')
    expect(jump(3, 20)[0]).toMatchObject({ answer: 'fail', sum: '3 → 20 (×6.67)' })
    expect(jump(1, 19)[0]?.answer).toBe('pass')
    expect(jump(0, 20)[0]?.answer).toBe('fail')
    expect(jump(101, 20)[0]?.answer).toBe('fail')
  })

  it('is information, and a warning where it is another magnitude', () => {
    expect(jump(17, 95)[0]?.finding?.severity).toBe('info')
    expect(jump(17, 950)[0]?.finding?.severity).toBe('warning')
  })

  it('cannot be told without both numbers', () => {
    expect(jump(null, 95)[0]).toMatchObject({ answer: 'cannot-tell', finding: null })
  })

  it('is not asked of series that may not be compared', () => {
    const old = reportOn({ form: '2014', year: 2018, printed: { 'requests.denied.total': 3 } })
    const next = reportOn({ form: '2019', year: 2019 })
    expect(asked('jump', 'series.requests_denied', old, next)).toEqual([])
  })
})

describe('a series that stops', () => {
  const stops = (...values: readonly (number | null | undefined)[]) =>
    asked(
      'stop',
      'series.requests_new',
      ...values.map((value, index) => on(2021 + index, { [fresh]: value })),
    )

  it('had numbers for two years and has no cell in the third', () => {
    expect(stops(3, 5, undefined)[0]).toMatchObject({ answer: 'fail', sum: '3 → 5 → ?' })
    expect(stops(3, 5, 0)[0]?.answer).toBe('pass')
    expect(stops(3, 5, null)[0]?.answer).toBe('cannot-tell')
    expect(stops(0, 0, undefined)).toEqual([])
    expect(stops(3, undefined, undefined)).toEqual([])
  })

  it('is none where one row 其他处理 stands for its three parts', () => {
    const part = (value: number | undefined) => ({ 'requests.other_misc.total': value })
    const years = [on(2021, part(2)), on(2022, part(3))]
    const lone = on(2023, { 'requests.other.total': 4 })
    expect(asked('stop', 'series.other_misc', ...years, lone)).toEqual([])
    expect(asked('stop', 'series.other_misc', ...years, on(2023, {}))[0]?.answer).toBe('fail')
  })
})

describe('a change that the text states', () => {
  const stated = (
    quantity: string,
    text: string,
    sentence: string,
    printed: Record<string, number | null | undefined>,
  ) =>
    on(2023, printed, [
      { quantity, text, value: Number(text), unit: '件', sentence, section: 'overview' },
    ])
  const before = on(2022, { [fresh]: 50, 'requests.carried_in.total': 2 })
  const ask = (
    text: string,
    sentence: string,
    printed: Record<string, number | null | undefined>,
    quantity = 'requests_new',
  ) => asked('stated-change', `text.${quantity}`, before, stated(quantity, text, sentence, printed))

  it('is that of the tables, in cases or in percent', () => {
    const printed = { [fresh]: 95 }
    expect(ask('95', '新收申请95件，比上年增加45件。', printed)[0]?.answer).toBe('pass')
    expect(ask('95', '新收申请95件，同比增长90%。', printed)[0]?.answer).toBe('pass')
    expect(ask('95', '新收申请95件，比2022年增加54件。', printed)[0]).toMatchObject({
      answer: 'fail',
      sum: '95 − 50 = 45 ≠ 54',
    })
    expect(ask('95', '新收申请95件，同比下降90%。', printed)[0]).toMatchObject({
      answer: 'fail',
      sum: '(95 − 50) ÷ 50 = 90% ≠ −90%',
      finding: { code: 'change-misstated', severity: 'warning' },
    })
  })

  it('may be of what came in and was carried in together', () => {
    const printed = { [fresh]: 95, 'requests.carried_in.total': 3 }
    const received = ask('98', '收到申请98件，比上年增加46件。', printed, 'requests_received')
    expect(received[0]?.answer).toBe('pass')
  })

  it('is not asked where the number is not that of the tables, or the year is another', () => {
    expect(ask('17', '新收申请17件，比上年增加5件。', { [fresh]: 95 })).toEqual([])
    expect(ask('95', '新收申请95件，比2019年增加5件。', { [fresh]: 95 })).toEqual([])
  })
})

describe("last year's number in the text", () => {
  const text = (sentence: string): Report => {
    const report = on(2023, { [fresh]: 95 })
    const [section] = report.sections
    return { ...report, sections: section ? [{ ...section, text: sentence }] : [] }
  }
  const ask = (sentence: string) =>
    asked(
      'restated',
      'text.requests_received',
      on(2022, { [fresh]: 50, 'requests.carried_in.total': 2 }),
      text(sentence),
    )

  it('is new, or new and carried in, of that year', () => {
    expect(ask('2022年收到政府信息公开申请50件。')[0]?.answer).toBe('pass')
    expect(ask('去年共受理政府信息公开申请52件。')[0]?.answer).toBe('pass')
    expect(ask('上年收到政府信息公开申请59件。')[0]).toMatchObject({
      answer: 'fail',
      finding: { code: 'figure-restated', printed: 59 },
    })
    expect(ask('2021年收到政府信息公开申请59件。')).toEqual([])
  })
})

describe('the registry', () => {
  it('names each check once, with codes of the catalogue and both languages', () => {
    const ids = betweenChecks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { codes, question, rule } of betweenChecks) {
      expect(codes.every(isFindingCode)).toBe(true)
      for (const text of [question, rule])
        expect([text.zh, text.en].every((each) => each.length > 5)).toBe(true)
    }
  })
})
