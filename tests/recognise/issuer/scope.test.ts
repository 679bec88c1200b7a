import { describe, expect, it } from '@jest/globals'
import type { Block } from '../../../src/document/document.js'
import { openingOf } from '../../../src/recognise/issuer/opening.js'
import { scopeOf } from '../../../src/recognise/issuer/scope.js'

describe('the scope of a report', () => {
  it.each([
    ['汇总兰圃综合实验区各有关单位政府信息公开工作情况编制而成', 'region'],
    ['本报告根据各乡镇（街道）和县政府各部门的年度报告汇总编制', 'region'],
    ['汇总全区政府信息公开工作情况，编制本年度报告', 'region'],
    ['本报告数据由各县（市、区）、市直各部门数据汇总而成', 'region'],
    ['本报告由市政府各部门的年度报告汇总编制', 'level'],
    ['本报告所列数据为市本级数据', 'level'],
    ['本报告由区政府办公室编制', null],
    ['要求各单位及时汇总统计表', null],
    ['按照全市政务公开工作要点，编制本报告', null],
    ['', null],
  ])('%s: %s', (opening, scope) => {
    expect(scopeOf('兰圃市人民政府', null, `根据条例的要求。${opening}。请联系办公室。`)).toBe(
      scope,
    )
  })

  it('is that of the office which the title names', () => {
    expect(scopeOf('兰圃市人民政府办公室', '人民政府办公室', '')).toBe('own')
    expect(scopeOf('兰圃实验区管委会办公室', null, '')).toBe('own')
    expect(scopeOf('兰圃市教育局（本级）', '教育局', '')).toBe('own')
    expect(scopeOf('兰圃市教育局', '教育局', '')).toBeNull()
  })

  it('is told by the text rather than by the name', () => {
    const opening = '本报告汇总了全市各级行政机关的数据'
    expect(scopeOf('兰圃市人民政府办公室', '人民政府办公室', opening)).toBe('region')
  })
})

describe('the opening', () => {
  const blocks = (...texts: string[]) =>
    texts.map((text): Block => ({ type: 'paragraph', text, place: { path: 'paragraph 1' } }))

  it('ends where the first section begins, in run-together text too', () => {
    expect(openingOf(blocks('本报告 由区', '政府编制。一、总体情况 全区汇总'))).toBe(
      '本报告由区政府编制。',
    )
    expect(openingOf(blocks('本报告包括总体情况等。'))).toBe('本报告包括总体情况等。')
  })

  it('has an end', () => {
    expect(openingOf(blocks('长'.repeat(100_000)))).toHaveLength(1500)
  })
})
