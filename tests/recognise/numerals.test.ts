import { describe, expect, it } from '@jest/globals'
import { hanNumber } from '../../src/recognise/numerals.js'

describe('a Chinese numeral', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十九', 29],
    ['一百零三', 103],
    ['一百一十', 110],
    ['一百二十三', 123],
    ['两千零五', 2005],
    ['一千零五十', 1050],
    ['一万零五百', 10500],
    ['三十万', 300000],
    ['十二万三千四百五十六', 123456],
    ['一亿零二万', 100020000],
    ['二〇二三', 2023],
    ['一○五', 105],
  ])('%s is %i', (text, value) => {
    expect(hanNumber(text)).toBe(value)
  })

  it.each([
    '',
    '一百二',
    '三五',
    '十十',
    '万',
    '百',
    '一零五十',
    '两三',
    '几',
    '一百一十一百',
    '〇一二',
  ])('%j is none, or not surely one', (text) => {
    expect(hanNumber(text)).toBeNull()
  })
})
