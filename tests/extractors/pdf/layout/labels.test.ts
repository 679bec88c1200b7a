import { describe, expect, it } from '@jest/globals'
import { withoutLabels } from '../../../../extractors/pdf/layout/labels.js'
import { withoutLineNumbers } from '../../../../extractors/pdf/layout/line-numbers.js'
import type { PageContent } from '../../../../extractors/pdf/page.js'
import { page, text } from './page-builder.js'

const textOf = ({ glyphs }: PageContent): string => glyphs.map((glyph) => glyph.text).join('')

/** So many pages, each with this text at one place. */
const pages = (count: number, content: (number: number) => string): PageContent[] =>
  Array.from({ length: count }, (_, at) => ({
    ...page([text(content(at + 1), 200, 300)], []),
    number: at + 1,
  }))

const left = (all: readonly PageContent[]): string[] => withoutLabels(all).map(textOf)

describe('labels that number the pages', () => {
  it('are dropped where they count with the pages', () => {
    expect(left(pages(3, (n) => `第 ${n} 页 共 3 页`))).toEqual(['', '', ''])
    expect(left(pages(3, (n) => `Page ${n + 4}`))).toEqual(['', '', ''])
    expect(left(pages(3, (n) => `HX${String(n + 98).padStart(4, '0')}`))).toEqual(['', '', ''])
  })

  it('stay where they do not', () => {
    expect(left(pages(3, (n) => `HX${n * n + 100}`))).toEqual(['HX101', 'HX104', 'HX109'])
  })

  it('are dropped on one page alone where they tell it and the number of pages', () => {
    expect(left(pages(3, (n) => (n === 2 ? 'page 2 of 3' : '0')))).toEqual(['0', '', '0'])
    expect(left(pages(3, (n) => (n === 2 ? '第2页' : '0')))).toEqual(['0', '第2页', '0'])
  })

  it('are never bare figures, though these count with the pages', () => {
    expect(left(pages(3, String))).toEqual(['1', '2', '3'])
    expect(left(pages(3, (n) => `${n + 10}件`))).toEqual(['11件', '12件', '13件'])
    expect(left(pages(3, () => '0'))).toEqual(['0', '0', '0'])
  })
})

/** A page with a number in a column for each line of text. */
const numbered = (values: readonly number[], x: number): PageContent =>
  page(
    values.flatMap((value, at) => [
      text('年报', 100, 50 + 20 * at),
      text(String(value), x, 50 + 20 * at, 8),
    ]),
    [],
  )

const counting = (count: number, step = 1): number[] =>
  Array.from({ length: count }, (_, at) => (at + 1) * step)

describe('numbers of lines', () => {
  const words = (count: number): string => '年报'.repeat(count)

  it('are dropped in a margin where they count on', () => {
    expect(textOf(withoutLineNumbers(numbered(counting(9), 40)))).toBe(words(9))
    expect(textOf(withoutLineNumbers(numbered(counting(9, 5), 500)))).toBe(words(9))
  })

  it('stay where they do not count on, are few, or stand among the text', () => {
    for (const kept of [
      numbered([1, 2, 3, 4, 5, 6, 7, 9, 8], 40),
      numbered(counting(5), 40),
      numbered(counting(9), 105),
    ])
      expect(withoutLineNumbers(kept)).toBe(kept)
  })
})
