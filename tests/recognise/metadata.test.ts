import { describe, expect, it } from '@jest/globals'
import { findMetadata } from '../../src/recognise/metadata.js'
import { findSignature } from '../../src/recognise/signature.js'
import { paragraph, table } from './build.js'

const NONE = { published: null, documentNumber: null, issuer: null }
const inLine = (line: string) => findMetadata([paragraph(line)])

describe('the metadata around a report', () => {
  it('is read from a line of labels', () => {
    expect(inLine('来源：云溪区教育局 时间：2025-01-17 12:56')).toEqual({
      published: '2025-01-17',
      documentNumber: null,
      issuer: '云溪区教育局',
    })
    expect(inLine('发布日期：2025年1月17日').published).toBe('2025-01-17')
    expect(inLine('云教发〔2025〕3号').documentNumber).toBe('云教发〔2025〕3号')
  })

  it('is read from a table, with colons or without', () => {
    const rows = [['发布机构', '云溪区教育局（本级）', '公开日期：', '2025-01-17']]
    expect(findMetadata([table(rows)])).toMatchObject({
      issuer: '云溪区教育局（本级）',
      published: '2025-01-17',
    })
  })

  it('takes no label for the value of an empty cell', () => {
    expect(findMetadata([table([['发布机构', '', '公开日期', '2025-01-17']])]).issuer).toBeNull()
  })

  it('is no sentence of the text, nor the number of the notice that it quotes', () => {
    expect(inLine('本报告数据来源于各科室报送材料')).toEqual(NONE)
    expect(inLine('国办公开办函〔2021〕30号')).toEqual(NONE)
  })
})

describe('the signature', () => {
  const signed = (...lines: string[]) => findSignature(lines.map(paragraph))

  it('is an issuer and a date, on two lines or on one', () => {
    const signature = { issuer: '云溪区教育局', date: '2025-01-17' }
    expect(signed('无。', '云溪区教育局', '2025年1月17日')).toEqual({ ...signature, start: 1 })
    expect(signed('无。', '云溪区教育局2025年1月17日')).toEqual({ ...signature, start: 1 })
  })

  it('leaves the last words of the text where they are', () => {
    expect(signed('无其他事项', '2025年1月17日')).toEqual({
      issuer: null,
      date: '2025-01-17',
      start: 1,
    })
    expect(signed('本报告发布于2025年1月17日')).toBeNull()
    expect(signed('无。')).toBeNull()
  })
})
