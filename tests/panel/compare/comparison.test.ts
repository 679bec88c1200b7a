import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareReports, MOST_REPORTS } from '../../../src/panel/compare/index.js'
import { comparisonSchema } from '../../../src/report/comparison.js'
import type { Verdict } from '../../../src/report/verdicts.js'
import { anyReport } from '../arbitrary.js'
import { reportOn, type Made } from '../made.js'
import { compared, errorOn } from './made.js'

const fresh = 'requests.new.total'
const on = (
  year: number,
  printed: Record<string, number | null | undefined>,
  made: Partial<Made> = {},
) => reportOn({ form: '2021', year, printed, ...made })

describe('a comparison', () => {
  it('is plain data by its schema, the same whatever the order of the reports', () => {
    const reports = fc.array(anyReport, { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(reports, (some) => {
        const comparison = compareReports(some)
        const text = JSON.stringify(comparison)
        comparisonSchema.parse(JSON.parse(text))
        expect(JSON.stringify(compareReports(some.toReversed()))).toBe(text)
      }),
      { numRuns: 20, endOnFailure: true },
    )
  }, 60_000)

  it('is refused for one report, and for more than it is meant for', () => {
    const many = Array.from({ length: MOST_REPORTS + 1 }, () => on(2023, {}))
    for (const reports of [many, many.slice(0, 1)])
      expect(compareReports(reports)).toMatchObject({
        finding: { code: 'comparison-refused', severity: 'error' },
      })
  })

  it('puts the numbers of a series side by side with difference, ratio and comparability', () => {
    const old = reportOn({ form: '2019', year: 2020, printed: { [fresh]: 10 } })
    const { issuers } = compared(on(2022, { [fresh]: null }), old, on(2021, { [fresh]: 25 }))
    const row = issuers[0]?.series.find(({ series }) => series === 'requests_new')
    expect(row?.cells).toMatchObject([
      {
        report: '阳羡市教育局/2020',
        value: 10,
        against: null,
        difference: null,
        comparability: null,
      },
      {
        value: 25,
        against: '阳羡市教育局/2020',
        difference: 15,
        ratio: 2.5,
        comparability: 'exact',
      },
      { status: 'blank', value: null, difference: null, ratio: null },
    ])
    expect(row?.cells[1]?.sources).toMatchObject([
      { key: fresh, status: 'read', text: '25', places: [{ path: fresh }] },
    ])
  })

  it('leaves a difference out where the items are not the same', () => {
    const old = reportOn({ form: '2014', year: 2018, printed: { 'requests.denied.total': 9 } })
    const next = reportOn({ form: '2019', year: 2019 })
    const { issuers } = compared(old, next)
    const row = issuers[0]?.series.find(({ series }) => series === 'requests_denied')
    expect(row?.cells[1]).toMatchObject({ comparability: 'not_comparable', difference: null })
  })

  it('gives figures that no series takes by their key', () => {
    const key = 'requests.granted.business'
    const { issuers } = compared(on(2022, { [key]: 2 }), on(2023, { [key]: 5 }))
    const row = issuers[0]?.figures.find((each) => each.key === key)
    expect(row?.label.zh).toBe('requests「（一）予以公开」×「商业企业」')
    expect(row?.cells).toMatchObject([{ value: 2 }, { value: 5, difference: 3, ratio: 2.5 }])
    expect(issuers[0]?.figures.some((each) => each.key === fresh)).toBe(false)
  })

  it('leaves cells that are zero in both years out of the share, and counts them', () => {
    const before = { [fresh]: 7, 'requests.granted.total': 0, 'requests.partial.total': 3 }
    const after = { ...before, 'requests.partial.total': null }
    const { issuers } = compared(on(2022, before), on(2023, after))
    expect(issuers[0]?.pairs[0]?.tables.overall).toMatchObject({
      equal: 1,
      counted: 1,
      zeroInBoth: 1,
      percent: 100,
    })
  })

  it('sets reports without issuer or year aside', () => {
    const { findings, front } = compared(on(2023, {}), on(2022, {}, { issuer: null }))
    expect(findings.map(({ finding }) => finding.code)).toEqual(['not-in-panel'])
    expect(front.counts.reports).toBe(1)
  })
})

describe('findings', () => {
  const key = 'disputes.review.total'
  const printed = { [key]: 0, 'disputes.review.upheld': 10 }
  const wrong = on(2022, printed, { changes: { findings: [errorOn([key])] } })
  const next = on(2023, printed, { changes: { findings: [errorOn([key])] } })

  it('stand together by figure, each with the printed row it points into', () => {
    const { issuers } = compared(wrong, next)
    const [group] = issuers[0]?.groups ?? []
    expect(group).toMatchObject({
      key,
      label: { zh: 'disputes「行政复议」×「总计」' },
      findings: [{ reports: ['阳羡市教育局/2022'] }, { reports: ['阳羡市教育局/2023'] }],
    })
    const [row, ...others] = group?.findings[0]?.evidence ?? []
    expect(row?.cells).toHaveLength(5)
    expect(row?.cells.find((each) => each.key === key)).toMatchObject({ text: '0' })
    expect(row?.cells[0]).toMatchObject({ key: 'disputes.review.upheld', text: '10' })
    expect(others).toEqual([])
  })

  it('that a person dismissed stay, and do not count', () => {
    const dismissed = { verdict: 'dismissed' as const, who: '甲', when: '2025-01-02', why: '已核' }
    const report = on(2022, printed, {
      changes: { findings: [errorOn([key], { verdict: dismissed })] },
    })
    const { front, issuers, ranking } = compared(report, next)
    expect(front.counts.errors).toBe(1)
    expect(ranking.map(({ errors }) => errors)).toEqual([0, 1])
    expect(issuers[0]?.groups[0]?.findings).toHaveLength(2)
  })

  it('between years take the verdicts they are given', () => {
    const years = [
      on(2022, { 'requests.carried_out.total': 4 }),
      on(2023, { 'requests.carried_in.total': 7 }),
    ]
    const fingerprint = compared(...years).front.failing[0]?.finding.fingerprint ?? ''
    const verdict: Verdict = {
      fingerprint,
      verdict: 'dismissed',
      who: '甲',
      when: '2025-01-02',
      why: '已核',
    }
    const comparison = compareReports(years, { verdicts: new Map([[fingerprint, verdict]]) })
    if ('finding' in comparison) throw new Error('refused')
    expect(comparison.front.failing).toEqual([])
    expect(
      comparison.issuers[0]?.between.find(({ answer }) => answer === 'fail')?.finding,
    ).toMatchObject({
      verdict: { verdict: 'dismissed' },
    })
  })
})

describe('the front page', () => {
  it('says what changed most, one change for a series', () => {
    const years = [
      on(2021, { [fresh]: 0, 'licensing.licences.decisions': 550 }),
      on(2022, { [fresh]: 50, 'licensing.licences.decisions': 600 }),
      on(2023, { [fresh]: 52, 'licensing.licences.decisions': 601 }),
    ]
    const { front } = compared(...years)
    expect(front.changed.map(({ series, before, after }) => [series, before, after])).toEqual([
      ['requests_new', 0, 50],
      ['licence_decisions', 550, 600],
    ])
  })

  it('says what could not be read and what is not printed, without what may be left out', () => {
    const report = reportOn({
      form: '2021',
      year: 2023,
      fill: 0,
      printed: {
        [fresh]: undefined,
        'requests.other.total': 3,
        'requests.other_misc.total': undefined,
      },
    })
    const { front } = compared(report, reportOn({ form: '2021', year: 2022, fill: 0 }))
    expect(front.unread).toMatchObject([{ table: 'requests', status: 'missing', figures: [fresh] }])
  })
})

describe('several issuers', () => {
  const kinds = { 'totals-add-up': { pass: 3, fail: 1, cannotTell: 0 } }
  const checks = { pass: 3, fail: 1, cannotTell: 0, kinds }
  const reports = ['甲县人民政府', '乙县人民政府'].flatMap((issuer) =>
    [2022, 2023].map((year) =>
      on(year, { [fresh]: year - 2000 }, { issuer, path: `${issuer}${year}`, changes: { checks } }),
    ),
  )

  it('are ranked by report, with what the checks came to', () => {
    const { ranking } = compared(...reports)
    expect(ranking).toHaveLength(4)
    expect(ranking[1]).toMatchObject({
      issuer: '乙县人民政府',
      year: 2023,
      requestsNew: 23,
      within: { pass: 3, fail: 1, cannotTell: 0 },
    })
    expect(ranking[1]?.between.pass).toBeGreaterThan(0)
    expect(ranking[0]?.between).toEqual({ pass: 0, fail: 0, cannotTell: 0 })
  })

  it('stand against the checks, named as they are told', () => {
    const label = { zh: '总计相符？', en: 'Do totals add up?' }
    const comparison = compareReports(reports, { questions: new Map([['totals-add-up', label]]) })
    if ('finding' in comparison) throw new Error('refused')
    const { matrix } = comparison
    expect(matrix.checks[0]).toEqual({ id: 'within:totals-add-up', label })
    expect(matrix.checks.map(({ id }) => id)).toContain('between:carry-over')
    expect(matrix.rows.map(({ cells }) => cells[0])).toEqual([
      { pass: 6, fail: 2, cannotTell: 0 },
      { pass: 6, fail: 2, cannotTell: 0 },
    ])
    expect(matrix.rows.every(({ cells }) => cells.length === matrix.checks.length)).toBe(true)
  })
})
