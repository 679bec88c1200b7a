import { describe, expect, it } from '@jest/globals'
import { DISPUTE_HEADER, onPage, REQUEST_HEADER, seven, table, type Written } from './build.js'
import { read, whole } from './read.js'

describe('a table broken over two pages', () => {
  const header = [...REQUEST_HEADER]
  const last: Written[] = ['', '（四）无', '1.本机关不掌握相关政府', ...seven(82)]

  it('goes on without a header, wherever the table stands on the page', () => {
    const { of } = read(
      onPage(table([...header, whole('（一）予以公开', seven(1))]), 1),
      onPage(table([whole('（二）部分公开', seven(2))]), 2, 80, 40),
    )
    expect(of('requests.granted.natural_person')).toBe(1)
    expect(of('requests.partial.natural_person')).toBe(2)
    expect(of('requests.partial.total')).toBe(2)
  })

  it('joins a row whose label goes on on the next page', () => {
    const { of, figures } = read(
      onPage(table([...header, last]), 1),
      onPage(table([['', '法提供', '信息', ...Array<string>(7).fill('')]]), 2),
    )
    expect(of('requests.unable_not_held.natural_person')).toBe(82)
    expect(figures.filter(({ status }) => status === 'read')).toHaveLength(7)
  })

  it('gives a stray digit at the head of a page to the number above it', () => {
    const { of, figures } = read(
      onPage(table([...header, last]), 1),
      onPage(table([['', '', '信息', '0', '', '', '', '', '', '0']]), 2),
    )
    expect(of('requests.unable_not_held.natural_person')).toBe(820)
    const total = figures.find(({ row, column }) => row === 'unable_not_held' && column === 'total')
    expect(total).toMatchObject({ value: 820, places: [{ page: 1 }, { page: 2 }] })
  })

  it('drops the header that is repeated on the next page', () => {
    const { of, extras } = read(
      onPage(table([...header, last]), 1),
      onPage(
        table([
          ...header,
          ['', '', '信息', ...Array<string>(7).fill('')],
          whole('（七）总计', seven(3)),
        ]),
        2,
      ),
    )
    expect(of('requests.unable_not_held.total')).toBe(82)
    expect(of('requests.handled_total.total')).toBe(3)
    expect(extras).toEqual([])
  })

  it('does not join the first row of another table to its last row', () => {
    const { of } = read(
      onPage(table([...header, whole('四、结转下年度继续办理', seven(3))]), 1),
      onPage(
        table([...DISPUTE_HEADER, Array.from({ length: 15 }, (_, i) => String(i))], 'ruled'),
        2,
        50,
        20,
      ),
    )
    expect(of('requests.carried_out.total')).toBe(3)
    expect(of('disputes.review.total')).toBe(4)
    expect(of('disputes.suit_after_review.upheld')).toBe(10)
  })
})
