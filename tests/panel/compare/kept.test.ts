import { describe, expect, it } from '@jest/globals'
import type { Fact } from '../../../src/report/schema.js'
import { compared, told } from './made.js'

const keptIn = (before: string, after: string, years: readonly [number, number] = [2022, 2023]) =>
  compared(
    told(years[0], { overview: before }),
    told(years[1], { overview: after }),
  ).issuers.flatMap(({ pairs }) => pairs.flatMap(({ kept }) => kept))

describe("last year's year", () => {
  it('is one in a sentence that stood in last year’s report', () => {
    const said = '2022年，开展业务培训三次。'
    expect(keptIn(said, said)).toMatchObject([
      { kind: 'year', text: '2022年', after: said, finding: { code: 'kept-year' } },
    ])
    expect(keptIn(said, '2023年，开展业务培训三次。')).toEqual([])
    expect(keptIn('2021年，开展业务培训三次。', said)).toEqual([])
  })

  it('is found in a sentence whose other words changed a little', () => {
    const kept = keptIn(
      '2022年，全局上下共组织开展了业务培训三次。',
      '2022 年，全局上下共组织开展过业务培训五次。',
    )
    expect(kept.map(({ text }) => text)).toEqual(['2022年'])
  })

  it('is the period of the statistics', () => {
    const said = '数据自2022年1月1日起至2022年12月31日止。'
    expect(keptIn(said, said)).toHaveLength(1)
  })

  it('is none where it is the year of a document, a comparison or a beginning', () => {
    for (const said of [
      '认真落实《2022年政务公开工作要点》要求。',
      '该办法由县政府2022年印发并实施至今。',
      '自2022年起推行网上办理。',
    ])
      expect(keptIn(said, said)).toEqual([])
  })

  it('moves on where both years move on', () => {
    expect(keptIn('2022年比2021年增加。', '2023年比2022年增加。')).toEqual([])
  })

  it('is not looked for over a gap of years', () => {
    const said = '2020年，开展业务培训三次。'
    expect(keptIn(said, said, [2020, 2023])).toEqual([])
  })
})

describe("last year's number", () => {
  const fresh = 'requests.new.total'
  const sentence = (year: number, number: number) => `${year}年新收申请${number}件。`
  const fact = (year: number, value: number): Partial<Fact> => {
    const said = { quantity: 'requests_new', value, text: String(value), unit: '件' }
    return { ...said, sentence: sentence(year, value), section: 'overview' }
  }
  const report = (year: number, text: number, table: number) =>
    told(
      year,
      { overview: sentence(year, text) },
      { printed: { [fresh]: table }, facts: [fact(year, text)] },
    )
  const kept = (...reports: readonly ReturnType<typeof report>[]) =>
    compared(...reports).issuers.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.kept))

  it('is one that the table has left behind', () => {
    expect(kept(report(2022, 17, 17), report(2023, 17, 95))).toMatchObject([
      { kind: 'number', text: '17', finding: { code: 'kept-number', figures: [fresh] } },
    ])
  })

  it('is none where the table still says so, or did not move', () => {
    expect(kept(report(2022, 17, 17), report(2023, 17, 17))).toEqual([])
    expect(kept(report(2022, 17, 95), report(2023, 17, 95))).toEqual([])
    expect(kept(report(2022, 17, 17), report(2023, 18, 95))).toEqual([])
  })
})
