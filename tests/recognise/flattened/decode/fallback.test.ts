import { describe, expect, it } from '@jest/globals'
import { decode } from '../../../../src/recognise/flattened/decode/index.js'
import { columnSums, never, shown, tableOf } from './build.js'

const broken = {
  first: '10 1 0 0 11',
  second: '2 3 0 0 5',
  third: '1220014',
  all: '1340017',
}

describe('sums that contradict each other', () => {
  const columns = ['a', 'b', 'c', 'd', 'total']

  it('give up one identity in every column, and say which and where it is broken', () => {
    const { runs, conflicts } = decode(tableOf(broken, columns))
    expect(runs.map(shown)).toEqual(['10 1 0 0 11', '2 3 0 0 5', '12 2 0 0 14', '13 4 0 0 17'])
    expect(conflicts).toHaveLength(1)
    expect(conflicts[0]).toMatchObject({
      fallback: 'fewer-sums',
      relaxations: [{ kind: 'identity', cells: [] }],
    })
    expect(conflicts[0]?.broken.map(({ sum, left, right }) => [sum.id, left, right])).toEqual([
      ['t.down@a', 13, 24],
      ['t.down@b', 4, 6],
      ['t.down@total', 17, 30],
    ])
  })

  it('give up the sums of one wrong cell, and name it', () => {
    const wrong = { first: '1010019', second: '33006', all: '1340017' }
    const { runs, conflicts } = decode(tableOf(wrong, columns))
    expect(runs.map(shown)).toEqual(['10 1 0 0 19', '3 3 0 0 6', '13 4 0 0 17'])
    expect(conflicts[0]?.relaxations[0]?.cells).toEqual(['t.first.total'])
  })

  it('give up no more sums than must be', () => {
    const rows = { first: '1 20', second: '3 40', all: '460' }
    const { runs, conflicts } = decode({
      ...tableOf(rows, ['a', 'b']),
      sums: columnSums(Object.keys(rows), ['a', 'b']).toReversed(),
    })
    expect(conflicts).toEqual([])
    expect(runs.map(shown)).toEqual(['1 20', '3 40', '4 60'])
    const wrong = decode({
      ...tableOf({ ...rows, all: '461' }, ['a', 'b']),
      sums: columnSums(Object.keys(rows), ['a', 'b']),
    })
    expect(wrong.runs.map(shown)).toEqual(['1 20', '3 40', '4 61'])
    expect(wrong.conflicts[0]?.relaxations).toEqual([
      { kind: 'cell', cells: ['t.all.b', 't.first.b', 't.second.b'], sums: ['t.down@b'] },
    ])
  })

  it('fall back on the sums within the rows where fewer sums do not hold either', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`row${index}`, '1220014']),
    )
    const wrong = { ...rows, row3: '1230099', row4: '4560077', all: '1340017' }
    const { runs, conflicts } = decode(tableOf({ ...wrong, all: '1340017' }, columns))
    expect(conflicts[0]?.fallback).toBe('sums-within-runs')
    expect(shown(runs[0] ?? never())).toBe('12 2 0 0 14')
    expect(runs[3]?.why).toBe('no-cut')
  })

  it('leave everything open where many rows have no cut', () => {
    const rows = { first: '1230099', second: '4560077', third: '1220014', all: '1340017' }
    const { runs, conflicts } = decode(tableOf(rows, columns))
    expect(conflicts[0]?.fallback).toBe('nothing')
    expect(runs.every(({ why }) => why === 'sums-disagree')).toBe(true)
  })
})
