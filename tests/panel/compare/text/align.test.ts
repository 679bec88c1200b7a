import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { align } from '../../../../src/panel/compare/text/align.js'
import { nearlySame } from '../../../../src/panel/compare/text/alike.js'
import { partsOf } from '../../../../src/panel/compare/text/marks.js'
import { sentencesOf } from '../../../../src/panel/compare/text/sentences.js'

const side = (before: string, after: string) => {
  const { rows, coarse } = align(sentencesOf(before).sentences, sentencesOf(after).sentences)
  return {
    rows: rows.map((row) => [row.before?.text ?? null, row.after?.text ?? null]),
    coarse,
  }
}

describe('two texts side by side', () => {
  it('pair the same sentences, then those that are alike, in their order', () => {
    const { rows } = side(
      '发布信息200条。加强队伍建设，组织业务培训。网站改版上线。',
      '发布信息300条。增设热线。加强队伍建设，开展业务培训两次。建立台账。',
    )
    expect(rows).toEqual([
      ['发布信息200条。', '发布信息300条。'],
      [null, '增设热线。'],
      ['加强队伍建设，组织业务培训。', '加强队伍建设，开展业务培训两次。'],
      ['网站改版上线。', null],
      [null, '建立台账。'],
    ])
  })

  it('keep every sentence of both, once and in its order', () => {
    const word = fc.constantFrom('甲乙丙丁', '甲乙丙戊', '子丑寅卯', '辰巳', '1件', '2件')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join('。'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { rows } = side(before, after)
        const of = (index: 0 | 1) => rows.map((row) => row[index]).filter((each) => each !== null)
        expect(of(0)).toEqual(sentencesOf(before).sentences.map(({ text: each }) => each))
        expect(of(1)).toEqual(sentencesOf(after).sentences.map(({ text: each }) => each))
      }),
    )
  })

  it('are paired without regard to order where they differ too much, and say so', () => {
    const numbered = (sign: string) =>
      Array.from(
        { length: 450 },
        (_, index) =>
          `${sign}${'甲乙丙丁'.charAt(index % 4)}${String.fromCharCode(0x4e00 + index)}。`,
      )
    const [before, after] = [numbered('前'), numbered('后')]
    const { rows, coarse } = side(
      [...before, '同一句话。'].join(''),
      ['同一句话。', ...after].join(''),
    )
    expect(coarse).toBe(true)
    expect(rows.filter(([left, right]) => left !== null && right !== null)).toEqual([
      ['同一句话。', '同一句话。'],
    ])
    expect(rows).toHaveLength(901)
  })
})

describe('nearly the same', () => {
  it('is nine tenths of the characters in common', () => {
    expect(nearlySame('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛壬癸')).toBe(true)
    expect(nearlySame('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛壬子')).toBe(true)
    expect(nearlySame('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚辛子丑')).toBe(false)
    expect(nearlySame('甲', '乙')).toBe(false)
  })
})

describe('what differs between two sentences', () => {
  it('is marked by numbers and characters, and one character in common is no common ground', () => {
    expect(partsOf('2023年发布1,136条。', '2024年发布97条。')).toEqual([
      { kind: 'removed', text: '2023' },
      { kind: 'added', text: '2024' },
      { kind: 'same', text: '年发布' },
      { kind: 'removed', text: '1,136' },
      { kind: 'added', text: '97' },
      { kind: 'same', text: '条。' },
    ])
    expect(partsOf('甲乙的丙丁好好', '子丑的寅卯好好')).toEqual([
      { kind: 'removed', text: '甲乙的丙丁' },
      { kind: 'added', text: '子丑的寅卯' },
      { kind: 'same', text: '好好' },
    ])
  })

  it('gives both sentences back', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '的', '，', '1', '2', 'a', '。') })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = partsOf(before, after)
        const without = (kind: string) =>
          parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('')
        expect([without('added'), without('removed')]).toEqual([before, after])
      }),
    )
  })
})
