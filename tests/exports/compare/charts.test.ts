import { describe, expect, it, jest } from '@jest/globals'
import { chartsOf } from '../../../src/exports/compare/charts/index.js'
import type { IssuerComparison } from '../../../src/report/comparison.js'
import { compared, told } from '../../panel/compare/made.js'

jest.setTimeout(60_000)

const outcomes = (granted: number | null, denied: number) => ({
  'requests.new.total': 30,
  'requests.granted.total': granted,
  'requests.denied_state_secret.total': denied,
  'disputes.review.upheld': 3,
  'disputes.review.corrected': 1,
  'disputes.review.other': 0,
  'disputes.review.pending': 2,
})

function issuerOf(...printed: readonly Record<string, number | null>[]): IssuerComparison {
  const reports = printed.map((each, index) => told(2022 + index, {}, { printed: each, fill: 0 }))
  const [issuer] = compared(...reports).issuers
  if (issuer === undefined) throw new Error('no issuer')
  return issuer
}

describe('the charts of an issuer', () => {
  it('are the same for the same numbers, without a script, a style or an address', async () => {
    const issuer = issuerOf(outcomes(20, 4), outcomes(25, 5))
    const charts = await chartsOf(issuer)
    expect(JSON.stringify(await chartsOf(issuer))).toBe(JSON.stringify(charts))
    expect(charts.map(({ id }) => id)).toEqual(['outcomes', 'grounds', 'review'])
    for (const { drawings } of charts)
      for (const { content, width, height } of [drawings.zh, drawings.en]) {
        expect(content).not.toMatch(/<script|style=|href|url\(/u)
        expect(Math.min(width, height)).toBeGreaterThan(40)
      }
  })

  it('write their numbers into the bars and the share corrected over them', async () => {
    const charts = await chartsOf(issuerOf(outcomes(20, 4), outcomes(25, 5)))
    const drawn = (id: string) => charts.find((chart) => chart.id === id)?.drawings.zh.content ?? ''
    const texts = (id: string) =>
      Array.from(drawn(id).matchAll(/>([^<>]+)<\/text>/gu), ([, t]) => t)
    expect(texts('outcomes')).toEqual(expect.arrayContaining(['2022', '2023', '20', '25']))
    expect(texts('review').filter((text) => text === '25%')).toHaveLength(2)
    expect(texts('grounds')).toEqual(expect.arrayContaining(['4', '5']))
  })

  it('say which years lack a number, and draw nothing for it', async () => {
    const [chart] = await chartsOf(issuerOf(outcomes(20, 4), outcomes(null, 5)))
    expect(chart?.incomplete).toEqual(['2023'])
    expect(chart?.lines.find(({ id }) => id === 'requests_granted')?.cells).toMatchObject([
      { value: 20 },
      { value: null, status: 'blank' },
    ])
  })

  it('are left out where there is nothing to draw', async () => {
    expect(await chartsOf(issuerOf({}, {}))).toEqual([])
  })
})
