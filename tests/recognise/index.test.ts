import { describe, expect, it } from '@jest/globals'
import { recognise } from '../../src/recognise/index.js'
import { document, REQUEST_HEADER, seven, table } from './build.js'

const requests = table([
  ...REQUEST_HEADER,
  [{ text: '一、本年新收政府信息公开申请数量', across: 3 }, ...seven(3)],
])
const documents2019 = table([
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
  ['规章', '0', '0', '0'],
])
const documents2021 = table([
  ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
  ['规章', '0', '0', '0'],
])
const PERIOD = '本报告数据统计期限自2024年1月1日起至2024年12月31日止。'

type Blocks = Parameters<typeof document>[0]
const read = (blocks: Blocks, name?: string) => recognise(document(blocks, name))[0]
const codes = (blocks: Blocks, name?: string) =>
  read(blocks, name)?.findings.map(({ code }) => code) ?? []

describe('a document', () => {
  it('that holds no table of a form and no title is no report', () => {
    expect(recognise(document(['关于放假的通知', '各单位：', '放假三天。']))).toEqual([])
    expect(recognise(document([table([['页面不存在', '404']])]))).toEqual([])
    expect(recognise(document([]))).toEqual([])
  })

  it('is read by the form whose own columns it prints, whatever the year', () => {
    expect(read(['云溪区教育局2024年政府信息公开工作年度报告', documents2019])?.form).toBe('2019')
    expect(read(['云溪区教育局2020年政府信息公开工作年度报告', documents2021])?.form).toBe('2021')
  })

  it('is read by the form of its year where the tables do not tell', () => {
    expect(read(['云溪区教育局2020年政府信息公开工作年度报告', requests])?.form).toBe('2019')
    expect(read(['云溪区教育局2023年政府信息公开工作年度报告', requests])?.form).toBe('2021')
  })

  it('whose tables are of another era than its year says so', () => {
    expect(codes(['云溪区教育局2024年政府信息公开工作年度报告', documents2019])).toContain(
      'form-differs',
    )
  })
})

describe('the identity of a report', () => {
  const title = '云溪区教育局2024年政府信息公开工作年度报告'

  it('comes from title and opening', () => {
    const report = read([title, PERIOD, requests])
    expect(report).toMatchObject({
      issuer: { name: '云溪区教育局' },
      year: 2024,
      period: { start: '2024-01-01', end: '2024-12-31' },
      published: null,
      documentNumber: null,
    })
  })

  it('is null with a finding where the print does not tell', () => {
    const report = read([requests])
    expect(report).toMatchObject({ issuer: null, year: null, period: null })
    expect(codes([requests])).toEqual(
      expect.arrayContaining(['issuer-unknown', 'year-unknown', 'not-printed']),
    )
  })

  it('comes from the file name only where the content does not tell', () => {
    expect(read([requests], '云溪区教育局2022年政府信息公开工作年度报告.pdf')).toMatchObject({
      issuer: { name: '云溪区教育局' },
      year: 2022,
    })
    expect(read([title, requests], 'report-2023.pdf')?.year).toBe(2024)
    expect(codes([title, requests], 'report-2023.pdf')).toContain('year-differs')
    expect(codes([title, requests], 'report-2024.pdf')).not.toContain('year-differs')
  })

  it('says when title and period disagree, and when the period is no whole year', () => {
    const half = '数据统计期限自2024年1月1日起至2024年6月30日止。'
    expect(codes([title.replace('2024', '2023'), PERIOD, requests])).toContain('year-differs')
    expect(codes([title, half, requests])).toContain('period-differs')
  })

  it('says when title and signature name different issuers, but not for a short form', () => {
    const signed = (issuer: string) =>
      codes([title, '六、其他需要报告的事项', '无。', requests, issuer, '2025年1月3日'])
    expect(signed('临江县水务局')).toContain('issuer-differs')
    expect(signed('云溪教育局')).not.toContain('issuer-differs')
  })

  it('takes date of publication and document number from the metadata', () => {
    const metadata = table([
      ['发布机构', '云溪区教育局', '公开日期', '2025-01-17'],
      ['文号', '云教发〔2025〕3号', '关键词', ''],
    ])
    expect(read([metadata, title, PERIOD, requests])).toMatchObject({
      published: '2025-01-17',
      documentNumber: '云教发〔2025〕3号',
    })
  })

  it('takes no number of another document for its own', () => {
    const report = read([title, '根据通知（国办公开办函〔2021〕30号）编制。', PERIOD, requests])
    expect(report?.documentNumber).toBeNull()
  })
})
