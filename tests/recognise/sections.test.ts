import { describe, expect, it } from '@jest/globals'
import { formById } from '../../src/forms/index.js'
import { recognise } from '../../src/recognise/index.js'
import { document, paragraph, REQUEST_HEADER, seven, table } from './build.js'
import { whole } from './read.js'

const requests = table([...REQUEST_HEADER, whole('一、本年新收政府信息公开申请数量', seven(3))])
const documents = table([
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
])
const disputes = table([
  [
    { text: '行政复议', across: 5 },
    { text: '未经复议直接起诉', across: 5 },
    { text: '复议后起诉', across: 5 },
  ],
  [1, 2, 3].flatMap(() => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']),
  Array<string>(15).fill('0'),
])

function sectionsOf(...blocks: Parameters<typeof document>[0][number][]) {
  const [report] = recognise(document(['云溪区教育局2024年政府信息公开工作年度报告', ...blocks]))
  return Object.fromEntries(report?.sections.map(({ id, text }) => [id, text]) ?? [])
}

describe('the sections of a report', () => {
  it('are the paragraphs between their headings, without the tables', () => {
    const sections = sectionsOf(
      '根据条例编制。',
      '一、总体情况',
      '第一段。',
      '第二段。',
      '二、主动公开政府信息情况',
      documents,
      '三、收到和处理政府信息公开申请情况',
      requests,
      '注：含上年结转。',
      '四、政府信息公开行政复议、行政诉讼情况',
      disputes,
      '五、存在的主要问题及整改措施',
      '不足。',
      '六、其他需要报告的事项',
      '无。',
    )
    expect(sections).toEqual({
      overview: '第一段。\n第二段。',
      proactive: '',
      requests: '注：含上年结转。',
      disputes: '',
      problems: '不足。',
      other: '无。',
    })
  })

  it('are found whatever numerals stand before their titles', () => {
    const sections = sectionsOf(
      '总体情况',
      '甲。',
      '一、存在的主要问题及改进情况',
      '乙。',
      'l六、其他需要报告的事项',
      '丙。',
    )
    expect(sections).toEqual({ overview: '甲。', problems: '乙。', other: '丙。' })
  })

  it('are not begun by a table of contents', () => {
    const sections = sectionsOf(
      '目录',
      '一、总体情况……………1',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
      '一、总体情况',
      '甲。',
      '五、存在的主要问题及改进情况',
      '乙。',
      '六、其他需要报告的事项',
      '丙。',
    )
    expect(sections).toEqual({ overview: '甲。', problems: '乙。', other: '丙。' })
  })

  it('are not begun by a sub-head of the overview that reads like one', () => {
    const sections = sectionsOf(
      '一、总体情况',
      '（一）主动公开政府信息情况',
      '甲。',
      '（二）依申请公开情况',
      '乙。',
      '二、主动公开政府信息情况',
      documents,
      '三、收到和处理政府信息公开申请情况',
      requests,
      '六、其他需要报告的事项',
      '丙。',
    )
    expect(sections).toMatchObject({
      overview: '（一）主动公开政府信息情况\n甲。\n（二）依申请公开情况\n乙。',
      proactive: '',
      other: '丙。',
    })
  })

  it('may have their body behind the title in one paragraph', () => {
    const sections = sectionsOf(
      '一、总体情况',
      '甲。',
      '五、存在问题及改进情况',
      '乙。',
      '六、其他需要报告的事项：无。',
    )
    expect(sections).toMatchObject({ other: '无。' })
  })

  it('keep a heading that the form does not know in the section it stands in', () => {
    const sections = sectionsOf(
      '一、总体情况',
      '甲。',
      '二、工作机制保障',
      '乙。',
      '二、主动公开政府信息情况',
      documents,
      '三、收到和处理政府信息公开申请情况',
      requests,
    )
    expect(sections).toMatchObject({ overview: '甲。\n二、工作机制保障\n乙。' })
  })

  it('have their numbered parts with title and text', () => {
    const [report] = recognise(
      document([
        '云溪区教育局2024年政府信息公开工作年度报告',
        '一、总体情况',
        '引言。',
        '（一）主动公开。全年公开20条。',
        '（二）依申请公开情况',
        '收到3件。',
        '均已答复。',
        '二、主动公开政府信息情况',
        documents,
      ]),
    )
    expect(report?.sections[0]?.parts).toEqual([
      { number: '（一）', title: '主动公开', text: '全年公开20条。' },
      { number: '（二）', title: '依申请公开情况', text: '收到3件。\n均已答复。' },
    ])
  })

  it('end before the signature', () => {
    const blocks = [
      '一、总体情况',
      '甲。',
      documents,
      '六、其他需要报告的事项',
      '丙。',
      '云溪区教育局',
      '2025年1月17日',
    ]
    const [report] = recognise(document(['云溪区教育局2024年政府信息公开工作年度报告', ...blocks]))
    expect(report?.sections.at(-1)?.text).toBe('丙。')
    expect(report?.signature).toEqual({ issuer: '云溪区教育局', date: '2025-01-17' })
  })

  it('keep every paragraph of the body exactly once', () => {
    const form = formById('2021')
    const headings = form?.sections.map(({ number, title }) => `${number}、${title}`) ?? []
    const bodies = headings.map((_, index) => `正文第${index}段，内容完整。`)
    const blocks = headings.flatMap((heading, index) => [heading, bodies[index] ?? ''])
    const sections = sectionsOf(...blocks.map(paragraph))
    expect(Object.values(sections)).toEqual(bodies)
  })
})
