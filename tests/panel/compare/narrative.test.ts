import { describe, expect, it } from '@jest/globals'
import { narrativeOf } from '../../../src/panel/compare/narrative.js'
import { boilerplate, boilerplateOf } from '../../../src/panel/compare/text/boilerplate.js'
import { maskedOf } from '../../../src/panel/compare/text/sentences.js'
import type { SectionId } from '../../../src/report/schema.js'
import { told } from './made.js'

const pair = (
  before: Partial<Record<SectionId, string>>,
  after: Partial<Record<SectionId, string>>,
) => narrativeOf(told(2022, before), told(2023, after))

describe('the share copied from last year', () => {
  it('counts characters of sentences that are the same, numbers and years aside', () => {
    const [section] = pair(
      { overview: '2022年发布信息100条。全新的做法甚多。' },
      { overview: '2023年发布信息230条。改变了旧的格局。' },
    )
    expect(section?.share).toEqual({ copied: 6, counted: 13, leftOut: 0, percent: 46.2 })
  })

  it('counts sentences that are nearly the same', () => {
    const [section] = pair(
      { problems: '部分单位更新不够及时，政策解读形式单一。' },
      { problems: '部分单位更新不够及时，政策解读形式单调。' },
    )
    expect(section?.share.percent).toBe(100)
    expect(section?.sentences).toMatchObject([{ kind: 'changed', copied: true }])
  })

  it('leaves boilerplate out, and tells which', () => {
    const same = '（一）主动公开情况。\n无其他需要报告的事项。'
    const [section] = pair({ other: same }, { other: `${same}\n另有一事相告。` })
    expect(section?.share).toEqual({ copied: 0, counted: 6, leftOut: 17, percent: 0 })
    expect(section?.sentences.map((sentence) => sentence.boilerplate)).toEqual([
      'title',
      'nothing-else',
      null,
    ])
  })

  it('finds sentences that were moved within the report', () => {
    const moved = '请第三方走访了十二个窗口并逐条反馈。'
    const [overview, problems] = pair(
      { overview: moved, problems: '旧的问题已经解决。' },
      { overview: '本年另有安排。', problems: moved },
    )
    expect(problems?.sentences.find(({ after }) => after === moved)).toMatchObject({
      copied: true,
      movedFrom: 'overview',
    })
    expect(overview?.share.copied).toBe(0)
  })

  it('is null where nothing counts', () => {
    expect(pair({ other: '甲。' }, { other: '' })[0]?.share.percent).toBeNull()
  })
})

describe('sections side by side', () => {
  it('show what is there in one of the reports only', () => {
    const sections = pair({ problems: '甲乙丙。' }, { other: '丁戊己。' })
    expect(sections.map(({ section, titles }) => [section, titles])).toEqual([
      ['other', { before: null, after: 'other' }],
      ['problems', { before: 'problems', after: null }],
    ])
    expect(sections.map(({ sentences }) => sentences.map(({ kind }) => kind))).toEqual([
      ['added'],
      ['removed'],
    ])
  })
})

describe('boilerplate', () => {
  const kind = (text: string) => boilerplateOf(maskedOf(text))

  it('is what every report says', () => {
    expect(kind('根据《中华人民共和国政府信息公开条例》规定，编制本年度报告。')).toBe('preamble')
    expect(kind('本报告中所列数据的统计期限自2023年1月1日起至2023年12月31日止。')).toBe('preamble')
    expect(kind('本报告电子版可在县政府门户网站下载。')).toBe('contact')
    expect(kind('如对本报告有疑问，请与办公室联系。')).toBe('contact')
    expect(kind('本年度没有需要报告的其他事项')).toBe('nothing-else')
    expect(kind('2023年，无收取信息处理费情况。')).toBe('fee')
    expect(kind('按照《政府信息公开信息处理费管理办法》，本年收取0元。')).toBe('fee')
    expect(kind('（五）监督保障')).toBe('title')
    expect(kind('（二）依申请公开情况。')).toBe('title')
  })

  it('is not what a report has to tell', () => {
    expect(kind('2023年新收政府信息公开申请12件，均已答复。')).toBeNull()
    expect(kind('主动公开政府信息400条。')).toBeNull()
    expect(kind('政策解读形式较为单一，没有形成特色。')).toBeNull()
  })

  it('has each kind once, in both languages', () => {
    const ids = boilerplate.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(boilerplate.every(({ label }) => label.zh !== '' && label.en !== '')).toBe(true)
  })
})
