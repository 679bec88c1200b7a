import { describe, expect, it } from '@jest/globals'
import { annexTitle } from '../../src/recognise/annex-title.js'
import type { Block } from '../../src/document/document.js'
import { table } from './build.js'

const lines = (...texts: readonly string[]): Block[] =>
  texts.map((text) => ({ type: 'paragraph', text, place: {} }))

describe('the title of a sheet that stands alone', () => {
  it.each([
    [
      ['附件', '政府信息公开情况统计表', '（2015年度）', '填报单位：霜栖县财政局'],
      '霜栖县财政局',
      2015,
    ],
    [['霜栖县政府信息公开情况统计表', '（2012年度）'], '霜栖县', 2012],
    [['八、霜栖县人民政府政府信息公开情况统计表'], '霜栖县人民政府', null],
    [['附件1：', '霜栖县2011年政府信息公开情况统计表'], '霜栖县', 2011],
    [['政府信息公开统计表（2014年）', '填报单位（盖章）：霜栖县人民政府'], '霜栖县人民政府', 2014],
    [['政府信息公开工作情况统计表', '二〇一五年度'], null, 2015],
  ])('%j tells its issuer and its year', (texts, issuer, year) => {
    expect(annexTitle(lines(...texts))).toEqual({ issuer, year })
  })

  it('may stand in the first rows of its table', () => {
    const sheet = table([
      [{ text: '霜栖县教育局政府信息公开情况统计表', across: 2 }],
      [{ text: '（2016年度）', across: 2 }],
      ['指标', '数量'],
    ])
    expect(annexTitle([sheet])).toEqual({ issuer: '霜栖县教育局', year: 2016 })
  })

  it('is no sentence about the sheet, and not there where none is printed', () => {
    expect(annexTitle(lines('详见2015年政府信息公开情况统计表。'))).toBeNull()
    expect(annexTitle(lines('霜栖县2015年政府信息公开工作年度报告'))).toBeNull()
  })
})
