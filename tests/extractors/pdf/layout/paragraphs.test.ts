import { describe, expect, it } from '@jest/globals'
import { centred, gridOf, page, text } from './page-builder.js'
import { paragraphsOf } from './reading.js'

/** Thirty characters: a full line from 50 to 530. */
const FULL = '本机关根据有关规定的要求编制本报告并向社会公布本报告所列数据'.slice(0, 30)
const LEADING = 26

describe('paragraphs', () => {
  it('join wrapped lines without a space', () => {
    const lines = [text(FULL, 50, 100), text('到此为止。', 50, 100 + LEADING)]
    expect(paragraphsOf([page(lines)])).toEqual([`${FULL}到此为止。`])
  })

  it('join Latin words with a space', () => {
    const words = 'the quick brown fox jumps over the lazy dog and then some more'
    const lines = [text(words.slice(0, 60), 50, 100), text('words', 50, 100 + LEADING)]
    const [paragraph] = paragraphsOf([page([text(FULL, 50, 74), ...lines])])
    expect(paragraph).toMatch(/ words$/u)
  })

  it('begin at an indent', () => {
    const lines = [text(FULL, 50, 100), text('另起一段。', 82, 100 + LEADING)]
    expect(paragraphsOf([page(lines)])).toEqual([FULL, '另起一段。'])
  })

  it('begin at a numbered line after a sentence, though all lines begin at one place', () => {
    const sentence = `${FULL.slice(0, 29)}。`
    const lines = [text(sentence, 82, 100), text('（三）管理情况。', 82, 100 + LEADING)]
    expect(paragraphsOf([page(lines)])).toEqual([sentence, '（三）管理情况。'])
  })

  it('begin after a line that is not full', () => {
    const lines = [FULL, '一、总体情况', '概述如下。'].map((line, at) =>
      text(line, 50, 100 + at * LEADING),
    )
    expect(paragraphsOf([page(lines)]).slice(-1)).toEqual(['概述如下。'])
  })

  it('go on after a line that a long word left short', () => {
    const lines = [
      text(FULL, 50, 100),
      text(FULL.slice(0, 22), 50, 100 + LEADING),
      text('hzzwgk@example.com）。', 50, 100 + 2 * LEADING),
    ]
    expect(paragraphsOf([page(lines)])).toEqual([
      `${FULL}${FULL.slice(0, 22)}hzzwgk@example.com）。`,
    ])
  })

  it('begin after a wider step', () => {
    const lines = [FULL, FULL, FULL].map((line, at) =>
      text(line, 50, 100 + at * LEADING + (at > 1 ? 16 : 0)),
    )
    expect(paragraphsOf([page(lines)])).toEqual([FULL + FULL, FULL])
  })

  it('are two where issuer and title stand centred on two lines', () => {
    const lines = [
      centred('某某市某某区人民政府', 290, 60, 22),
      centred('2023年政府信息公开工作年度报告', 290, 95, 22),
      text(FULL, 50, 150),
      text(FULL, 50, 150 + LEADING),
    ]
    expect(paragraphsOf([page(lines)]).slice(0, 2)).toEqual([
      '某某市某某区人民政府',
      '2023年政府信息公开工作年度报告',
    ])
  })

  it('are one where a title wraps', () => {
    const lines = [
      centred('2023年度某某市市场监督管理局政府信息公开工作', 290, 60, 22),
      centred('年度报告', 290, 95, 22),
      text(FULL, 50, 150),
      text(FULL, 50, 150 + LEADING),
    ]
    expect(paragraphsOf([page(lines)])[0]).toBe(
      '2023年度某某市市场监督管理局政府信息公开工作年度报告',
    )
  })

  it('go on over a page break, page numbers and running heads aside', () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        [
          text('某某局年度报告', 50, 30, 9),
          text(FULL, 50, 100),
          text(number === 3 ? '完。' : FULL, 50, 100 + LEADING),
          centred(`- ${number} -`, 297, 790, 12),
        ],
        [],
        number,
      ),
    )
    expect(paragraphsOf(pages)).toEqual([`${FULL.repeat(5)}完。`])
  })

  it('lose plain page numbers that count the pages, and keep other numbers', () => {
    const pages = [1, 2].map((number) =>
      page([text('全文。', 50, 100), centred(String(number + 4), 297, 790, 12)], [], number),
    )
    expect(paragraphsOf(pages)).toEqual(['全文。', '全文。'])
    const stray = [7, 3].map((value, at) =>
      page([text('全文。', 50, 100), centred(String(value), 297, 790, 12)], [], at + 1),
    )
    expect(paragraphsOf(stray)).toEqual(['全文。', '7', '全文。', '3'])
  })

  it('never go on over a table', () => {
    const table = gridOf([50, 200, 530], [130, 160])
    const glyphs = [text(FULL, 50, 100), text('表', 60, 138), text('续文。', 50, 170)]
    expect(paragraphsOf([page(glyphs, table)])).toEqual([FULL, '续文。'])
  })

  it('are free of watermarks', () => {
    const pages = [1, 2].map((number) =>
      page([text('内部资料', 100, 300, 60), text(FULL, 50, 100)], [], number),
    )
    expect(paragraphsOf(pages)).toEqual([FULL + FULL])
  })

  it('show imitated bold once', () => {
    expect(paragraphsOf([page([text('标题', 50, 100), text('标题', 50.4, 100)])])).toEqual(['标题'])
  })
})
