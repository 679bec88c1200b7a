import { describe, expect, it } from '@jest/globals'
import { recognise } from '../../../src/recognise/index.js'
import { document } from '../build.js'
import { archived, REQUESTS_HEADER, requestRows } from './text.js'

function read(zeros: string, granted: string) {
  const rows = requestRows({ 予以公开: granted }).replaceAll('0000000', zeros)
  const [report] = recognise(document(archived({ requests: REQUESTS_HEADER + rows })))
  const figures = report?.figures.filter(({ row }) => row === 'granted') ?? []
  return figures.map((figure) => ('value' in figure ? figure.value : figure.status))
}

describe('a dash printed twice', () => {
  it('is one cell where the report has more dashes than cells, and pairs only', () => {
    expect(read('——'.repeat(7), '——0————0——0')).toEqual([
      'blank',
      0,
      'blank',
      'blank',
      0,
      'blank',
      0,
    ])
  })

  it('is one cell or two where a single dash stands elsewhere', () => {
    expect(read('——'.repeat(7), '—0————0——0')).toContain('unreadable')
  })

  it('is two cells where its line needs two', () => {
    expect(read('0000000', '0000——0')).toEqual([0, 0, 0, 0, 'blank', 'blank', 0])
  })
})
