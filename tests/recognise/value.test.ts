import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isPrintedValue, parseValue } from '../../src/recognise/value.js'

const valueOf = (text: string) => {
  const parsed = parseValue(text)
  return parsed.kind === 'number' ? parsed.value : parsed.kind
}

describe('a cell', () => {
  it.each([
    ['21', 21],
    ['１２', 12],
    ['7,730.28', 7730.28],
    ['16,578,497', 16578497],
    ['1 427 820', 1427820],
    ['1\u2009427\u2009820件', 1427820],
    ['4166.241619', 4166.241619],
    ['-185', -185],
    ['−185', -185],
    ['增3', 3],
    ['减2', -2],
    ['22（其中修订16件）', 22],
    ['22件（其中修订16件）', 22],
    ['22\n（其中\n修订16件）', 22],
    ['63\n1', 631],
    ['1,234,\n567', 1234567],
    ['0', 0],
  ])('%j is the number %d', (text, value) => {
    expect(valueOf(text)).toBe(value)
  })

  it.each(['', ' ', '\u3000', '—', '——', '-', '－', '/', '／', '无', '不涉及', '\\', '\u200b'])(
    '%j holds nothing',
    (text) => {
      expect(valueOf(text)).toBe('blank')
    },
  )

  it.each([
    '详见附件',
    '12 3',
    '1,23',
    '3 5 7',
    '二十',
    '12/3',
    '约20',
    '1.2.3',
    '12、13',
    '自然人',
    '5²',
    '3①',
    '003',
    '0\n4',
    '12（1）\n34（5）',
    '9007199254740993',
  ])('%j is no number', (text) => {
    expect(valueOf(text)).toBe('other')
  })

  it('gives the unit that it prints', () => {
    expect(parseValue('251000元')).toEqual({ kind: 'number', value: 251000, unit: '元' })
    expect(parseValue('1178.51万元')).toEqual({ kind: 'number', value: 1178.51, unit: '万元' })
    expect(parseValue('21')).toEqual({ kind: 'number', value: 21, unit: null })
  })

  it('is a printed value only where something is printed', () => {
    expect(isPrintedValue('')).toBe(false)
    expect(isPrintedValue('—')).toBe(true)
    expect(isPrintedValue('予以公开')).toBe(false)
  })

  it('is read the same however its number is set', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(6), (whole, decimals) => {
        const value = Number(`${whole}.${'5'.repeat(decimals)}`)
        const plain = `${whole}${decimals > 0 ? `.${'5'.repeat(decimals)}` : ''}`
        const grouped = plain.replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/gu, ',')
        const wide = plain.replace(/\d/gu, (d) => String.fromCodePoint(d.charCodeAt(0) + 0xfee0))
        for (const text of [plain, grouped, grouped.replace(/,/gu, ' '), wide, `${plain}件`]) {
          expect(valueOf(text)).toBe(value)
        }
      }),
    )
  })
})
