import { describe, expect, it } from '@jest/globals'
import { guardFormula } from '../../../src/exports/csv/guard.js'

describe('guardFormula', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-1+2',
    '@SUM(A1)',
    '＝1',
    '\tx',
    '\r=1',
    ' =1',
    '\u3000=1',
    '\u200B=1',
  ])('puts an apostrophe before %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  })

  it('guards the second line of a cell as well', () => {
    expect(guardFormula('一、\n =1+1\n二、')).toBe("一、\n' =1+1\n二、")
  })

  it.each(['-185', '+3', '-7,730.28', ' -12% ', '-', '--', '—', '一、总体情况', '', '1=1'])(
    'leaves %j alone',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )
})
