import { describe, expect, it } from '@jest/globals'
import { DISPUTE_HEADER, onPage, table, type Written } from './build.js'
import { read } from './read.js'

describe('the disputes table', () => {
  const values = Array.from({ length: 15 }, (_, i) => String(i + 1))

  it('is one line of figures under three groups', () => {
    const { of } = read(table([...DISPUTE_HEADER, values]))
    expect(of('disputes.review.upheld')).toBe(1)
    expect(of('disputes.suit_direct.total')).toBe(10)
    expect(of('disputes.suit_after_review.pending')).toBe(14)
  })

  it('is read when its header goes on on the next page', () => {
    const { of } = read(
      onPage(table(DISPUTE_HEADER.slice(0, 2).map((row) => row.map(upperHalf))), 1, 50, 20),
      onPage(
        table([
          Array.from({ length: 15 }, (_, i) =>
            i < 5 ? (['维持', '纠正', '结果', '审结', ''][i] ?? '') : '',
          ),
          ...DISPUTE_HEADER.slice(2).map(padded),
          values,
        ]),
        2,
        50,
        20,
      ),
    )
    expect(of('disputes.review.upheld')).toBe(1)
    expect(of('disputes.suit_after_review.total')).toBe(15)
  })

  it('does not lend a leaf of one group to the one before that has lost it', () => {
    const header: Written[][] = [
      [
        { text: '行政复议', across: 5 },
        { text: '未经复议直接起诉', across: 5 },
        { text: '复议后起诉', across: 5 },
      ],
      [1, 2, 3].flatMap((group) => [
        group === 2 ? '总计结果维持' : '结果维持',
        '结果纠正',
        '其他结果',
        '尚未审结',
        '总计',
      ]),
    ]
    const { of } = read(table([...header, values]))
    expect(of('disputes.suit_direct.upheld')).toBe('missing')
    expect(of('disputes.suit_direct.total')).toBe(10)
    expect(of('disputes.suit_after_review.upheld')).toBe(11)
  })

  it('places no number of a line of fields that has lost a total', () => {
    const fields = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
    const header: Written[][] = [
      ['行政复议', '', '', '', '', '行政诉讼', ...Array<string>(8).fill('')],
      [...fields, '未经复议直接起诉', '', '', '', '', '复议后起诉', '', '', ''],
      [...Array<string>(5).fill(''), ...fields, ...fields.slice(0, 4)],
    ]
    const line = Array.from({ length: 14 }, (_, i) => (i % 5 === 3 ? '0' : ''))
    const { of, findings } = read(table([...header, line], 'fields'))
    expect(of('disputes.review.pending')).toBe('unreadable')
    expect(of('disputes.suit_after_review.total')).toBe('missing')
    expect(findings.map(({ code }) => code)).toEqual(['columns-open'])
  })
})

function upperHalf(cell: Written): Written {
  return typeof cell === 'string' || cell.down === undefined
    ? cell
    : { text: cell.text.slice(0, 2), down: 1 }
}

function padded(row: readonly Written[]): Written[] {
  return [...Array<string>(5).fill(''), ...row]
}
