import { describe, expect, it } from '@jest/globals'
import { findDate, findPeriod, isoDate } from '../../src/recognise/dates.js'

describe('a date', () => {
  it.each([
    ['2024年1月17日', '2024-01-17'],
    ['２０２４年１月１７日', '2024-01-17'],
    ['2026-03-10 12:56', '2026-03-10'],
    ['2024/1/5', '2024-01-05'],
    ['二〇二四年一月三十一日', '2024-01-31'],
    ['二○一二年二月二十日', '2012-02-20'],
    ['2024 年 12 月 3 日', '2024-12-03'],
  ])('%j is %s', (text, iso) => {
    const date = findDate(text)
    expect(date && isoDate(date)).toBe(iso)
  })

  it('must exist in the calendar', () => {
    expect(findDate('2023年2月29日')).toBeNull()
    expect(findDate('2023年13月1日')).toBeNull()
    expect(findDate('2023年')).toBeNull()
  })
})

describe('the statistics period', () => {
  const shown = (text: string) => {
    const period = findPeriod(text)
    return period && [isoDate(period.start), isoDate(period.end)]
  }

  it.each([
    '本报告所列数据统计期限自2023年1月1日起至2023年12月31日止。',
    '统计期限为2023年1月1日至12月31日。',
    '所列数据的统计周期 为 2023 年 1 月 1 日至 12 月 31 日。',
    '统计时限：2023年1月1日—2023年12月31日',
  ])('is found in %j', (text) => {
    expect(shown(text)).toEqual(['2023-01-01', '2023-12-31'])
  })

  it('is no other span of days', () => {
    expect(shown('培训班于2023年3月1日至3月5日举行')).toBeNull()
  })
})
