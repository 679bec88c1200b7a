import { describe, expect, it } from '@jest/globals'
import { onOneLine, padTo, widthOf, wrap } from '../../src/app/width.js'

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['合计', 4],
    ['，（）', 6],
    ['a合b', 4],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('of %j is %d columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('padTo', () => {
  it('fills up to a width, and cuts nothing', () => {
    expect(padTo('错误', 6)).toBe('错误  ')
    expect(padTo('warning', 4)).toBe('warning')
  })
})

describe('wrap', () => {
  it('breaks between words, and anywhere between wide characters', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('合计印为三十', 6)).toEqual(['合计印', '为三十'])
    expect(wrap('requests「合计」', 12)).toEqual(['requests「合', '计」'])
  })

  it('begins no line with a closing mark, and leaves long words whole', () => {
    expect(wrap('合计为零，各项', 8)).toEqual(['合计为零，', '各项'])
    expect(wrap('a disputes.review.total b', 8)).toEqual(['a', 'disputes.review.total', 'b'])
  })

  it('gives no line of nothing', () => {
    expect(wrap('  ', 8)).toEqual([])
  })
})

describe('onOneLine', () => {
  it('makes white space a space, and leaves nothing that commands a terminal', () => {
    expect(onOneLine(' 82\n\t0 ')).toBe('82 0')
    expect(onOneLine('\u001B[2J\u202E')).toBe('\uFFFD[2J\uFFFD')
  })
})
