import { describe, expect, it } from '@jest/globals'
import {
  LONGEST_SECTION,
  MOST_SENTENCES,
  maskedOf,
  sentencesOf,
} from '../../../../src/panel/compare/text/sentences.js'

const texts = (text: string) => sentencesOf(text).sentences.map((sentence) => sentence.text)

describe('the sentences of a text', () => {
  it('end with 。！？； and with the line, closing quotes and brackets included', () => {
    expect(
      texts('一是健全制度；二是“加强审核。”三是公开。\n（一）主动公开情况\n好！ 真的？'),
    ).toEqual([
      '一是健全制度；',
      '二是“加强审核。”',
      '三是公开。',
      '（一）主动公开情况',
      '好！',
      '真的？',
    ])
  })

  it('know their paragraph', () => {
    const { sentences } = sentencesOf('甲。乙。\n\n丙。')
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 2])
  })

  it('are compared without spaces, in half-width forms', () => {
    const [left, right] = ['２０２３ 年，共 ⾏政 ５ 件（次）', '2023年，共行政5件(次)'].map(
      (text) => sentencesOf(text).sentences[0]?.words,
    )
    expect(left).toBe(right)
  })

  it('are masked without punctuation, every number as a sign', () => {
    expect(maskedOf('2023年，发布1,136条、占51.85%，解读三期。')).toBe('#年发布#条占#解读#期')
    expect(maskedOf('四百余条；统一管理')).toBe('#余条统一管理')
  })

  it('are bounded, and say so', () => {
    const many = sentencesOf('甲。'.repeat(MOST_SENTENCES + 1))
    expect([many.sentences.length, many.cut]).toEqual([MOST_SENTENCES, true])
    const long = sentencesOf('甲'.repeat(LONGEST_SECTION + 1))
    expect([long.sentences.length, long.cut]).toEqual([1, true])
    expect(sentencesOf('甲。'.repeat(MOST_SENTENCES)).cut).toBe(false)
  })
})
