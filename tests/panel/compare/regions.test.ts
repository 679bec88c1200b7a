import { describe, expect, it } from '@jest/globals'
import { regionsOf } from '../../../src/panel/compare/regions.js'
import { reportOn } from '../made.js'

const fresh = 'requests.new.total'
const of = (issuer: string, value: number | null | undefined, year = 2023) =>
  reportOn({ form: '2021', year, issuer, path: `${issuer}${year}`, printed: { [fresh]: value } })

const answerTo = (sources: Parameters<typeof regionsOf>[0]) => {
  const [region] = regionsOf(sources)
  return { region, answer: region?.answers.find(({ series }) => series === 'requests_new') }
}

describe('a region against its parts', () => {
  it('passes where the parts make its number, and fails where they do not', () => {
    const parts = [of('甲局', 12), of('乙局', 30)]
    expect(answerTo({ region: [of('全市', 42)], parts }).answer).toMatchObject({
      answer: 'pass',
      sum: '30 + 12 = 42',
    })
    expect(answerTo({ region: [of('全市', 95)], parts }).answer).toMatchObject({
      answer: 'fail',
      sum: '30 + 12 = 42 ≠ 95',
      finding: { code: 'region-differs', severity: 'warning', blame: 'unknown' },
    })
  })

  it('cannot be told where a part is absent, which is named', () => {
    const parts = [of('甲局', 12), of('乙局', 30, 2022)]
    const { region, answer } = answerTo({ region: [of('全市', 42)], parts, expected: ['丙局'] })
    expect(region?.absent).toEqual(['乙局', '丙局'])
    expect(answer).toMatchObject({ answer: 'cannot-tell', sum: '12 + ? = 42', finding: null })
    expect(answer?.reason?.zh).toBe('缺少：乙局、丙局')
  })

  it('cannot be told where a part gives no number, unless the others are more already', () => {
    const parts = [of('甲局', 12), of('乙局', null)]
    const open = answerTo({ region: [of('全市', 42)], parts }).answer
    expect(open).toMatchObject({
      answer: 'cannot-tell',
      absent: [{ issuer: '乙局', reason: 'blank' }],
    })
    expect(answerTo({ region: [of('全市', 5)], parts }).answer?.answer).toBe('fail')
  })
})
