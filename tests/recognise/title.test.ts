import { describe, expect, it } from '@jest/globals'
import { findTitle, metadataTitle, parseTitle } from '../../src/recognise/title.js'
import { document, paragraph } from './build.js'

describe('a title', () => {
  it.each([
    ['云溪区教育局2024年政府信息公开工作年度报告', '云溪区教育局', 2024],
    ['2023年度云溪区教育局政府信息公开工作年度报告', '云溪区教育局', 2023],
    ['云溪区教育局关于2024年度政府信息公开工作年度报告', '云溪区教育局', 2024],
    ['云溪区教育局关于2022年度政府信息公开工作的报告', '云溪区教育局', 2022],
    ['云溪区教育局二〇二三年政府信息公开工作年度报告', '云溪区教育局', 2023],
    ['云溪区教育局２０２３年政府信息公开年报', '云溪区教育局', 2023],
    ['云溪区人民政府政府信息公开工作年度报告（2021年）', '云溪区人民政府', 2021],
    ['云溪（临江）管理委员会2022年政府信息公开年度报告', '云溪（临江）管理委员会', 2022],
    ['2022年政府信息公开工作年度报告', null, 2022],
    ['云溪区教育局政府信息公开2023年度报告', '云溪区教育局', 2023],
    ['《云溪区教育局2024年政府信息公开工作年度报告》', '云溪区教育局', 2024],
    ['附件1：云溪区教育局2024年政府信息公开工作年度报告', '云溪区教育局', 2024],
    ['云溪区第2010中学2024年政府信息公开工作年度报告', '云溪区第2010中学', 2024],
  ])('%j names %j and %j', (line, issuer, year) => {
    expect(parseTitle(line)).toEqual({ issuer, year })
  })

  it('is not any sentence that names such a report', () => {
    expect(parseTitle('本报告根据条例编制。云溪区2022年政府信息公开工作年度报告')).toBeNull()
    expect(parseTitle('云溪区教育局2022年工作总结')).toBeNull()
  })
})

describe('the lines of a title', () => {
  const titleOf = (...lines: string[]) => findTitle(lines.map(paragraph))

  it('may part the issuer from the year', () => {
    expect(titleOf('云溪区教育局', '2024 年政府信息公开工作年度报告')).toMatchObject({
      issuer: '云溪区教育局',
    })
    expect(titleOf('2022年度', '云溪区教育局', '政府信息公开工作年度报告')).toMatchObject({
      issuer: '云溪区教育局',
      year: 2022,
    })
  })

  it('may part the issuer itself', () => {
    const title = titleOf('云溪市住房和城乡', '建设局', '2022年政府信息公开工作年度报告')
    expect(title).toMatchObject({ issuer: '云溪市住房和城乡建设局', year: 2022 })
  })

  it('may part the issuer right before its organ', () => {
    const title = titleOf('云溪市住房和城乡', '建设局2024年政府信息公开工作年度报告')
    expect(title).toMatchObject({ issuer: '云溪市住房和城乡建设局', year: 2024 })
  })

  it('take no line of the site above them for the issuer', () => {
    expect(titleOf('法定主动公开内容', '2024年政府信息公开工作年度报告')).toMatchObject({
      issuer: null,
    })
  })

  it('are told from what a site prints above them', () => {
    const title = titleOf(
      '首页',
      '政府信息公开年报',
      '云溪区教育局2024年政府信息公开工作年度报告',
      '来源：云溪区',
    )
    expect(title).toMatchObject({ issuer: '云溪区教育局', year: 2024 })
  })

  it('are absent where none reads as a title', () => {
    expect(titleOf('云溪区教育局', '关于放假的通知')).toBeNull()
  })
})

describe('the title of the file itself', () => {
  it('ends where the name of the site begins', () => {
    const title = '云溪区教育局2024年政府信息公开工作年度报告_政府信息公开年报_云溪区'
    expect(metadataTitle({ ...document([]), title })).toEqual({
      issuer: '云溪区教育局',
      year: 2024,
    })
    expect(metadataTitle(document([]))).toBeNull()
  })
})
