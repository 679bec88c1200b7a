import { describe, expect, it } from '@jest/globals'
import { decode } from '../../../../src/recognise/flattened/decode/index.js'
import { columnSums, decoded, run, shown, tableOf } from './build.js'

const APPLICANTS = ['a', 'b', 'c', 'd', 'e', 'f', 'total']
const THREE = ['a', 'b', 'total']

const only = (print: string, columns: readonly string[] = APPLICANTS): string | undefined =>
  decoded(tableOf({ row: print }, columns)).row

describe('a row by its own sum', () => {
  it.each([
    ['21710000218', '217 1 0 0 0 0 218'],
    ['640020470', '64 0 0 2 0 4 70'],
    ['2200003 25', '? ? 0 0 0 3 25'],
    ['200 000121', '20 0 0 0 0 1 21'],
    ['0000000', '0 0 0 0 0 0 0'],
  ])('%s is cut into %s', (print, cut) => {
    expect(only(print)).toBe(cut)
  })

  it('is cut with its total in front', () => {
    expect(only('21821710000', ['total', 'a', 'b', 'c', 'd', 'e', 'f'])).toBe('218 217 1 0 0 0 0')
  })

  it('counts a mark for nothing as one blank cell', () => {
    expect(only('12 — — — — 1 13')).toBe('12 — — — — 1 13')
    expect(only('12 — — — — 113')).toBe('12 — — — — 1 13')
    expect(only('12----113')).toBe('12 — — — — 1 13')
  })

  it('takes two dashes for one mark or two as the cells require', () => {
    expect(only('12 —— —— 113')).toBe('12 — — — — 1 13')
    expect(only('12 —— —— 12', THREE)).toBe('? ? ?')
  })

  it('is decoded in the cells that agree in every cut, and tells the cuts of the others', () => {
    const given = tableOf({ row: '101000011' }, APPLICANTS)
    const [row] = decode(given).runs
    expect(row && shown(row)).toBe('? ? ? 0 0 0 11')
    expect(row).toMatchObject({ why: 'several-cuts', readingsComplete: true })
    expect(row?.readings).toEqual([
      [1, 0, 10, 0, 0, 0, 11],
      [10, 1, 0, 0, 0, 0, 11],
    ])
  })

  it('is open where no cut adds up', () => {
    expect(only('1300012')).toBe('? ? ? ? ? ? ?')
  })

  it('has no number that begins with 0', () => {
    expect(only('0505', THREE)).toBe('? ? ?')
  })
})

describe('a row whose cells have borders', () => {
  it('is read, whatever its sum', () => {
    const [row] = decode(tableOf({ row: '1 2 4' }, THREE)).runs
    expect(row?.why).toBe('borders')
    expect(row?.cells.map(({ status }) => status)).toEqual(['read', 'read', 'read'])
  })

  it('is read where it is one number for one cell', () => {
    const given = { runs: [run('row', '2293', ['a'])], sums: [], known: new Map() }
    expect(decode(given).runs[0]?.cells).toEqual([{ key: 't.row.a', status: 'read', value: 2293 }])
  })
})

describe('rows together', () => {
  it('are cut by the sums of their columns where their own leave several cuts', () => {
    const rows = { first: '10111', second: '123', all: '11314' }
    expect(decoded(tableOf(rows, THREE))).toEqual({
      first: '10 1 11',
      second: '1 2 3',
      all: '11 3 14',
    })
  })

  it('leave open what swaps between two rows', () => {
    const columns = ['a', 'b', 'c', 'd', 'total']
    const rows = { first: '1010011', second: '1010011', all: '11110022' }
    const { runs, conflicts } = decode(tableOf(rows, columns))
    expect(conflicts).toEqual([])
    expect(runs.map(shown)).toEqual(['? ? ? 0 11', '? ? ? 0 11', '11 1 10 0 22'])
    expect(runs.map(({ why }) => why)).toEqual(['several-cuts', 'several-cuts', 'sums'])
  })

  it('use figures that are known from elsewhere', () => {
    const { sums } = tableOf({ first: '', all: '' }, ['a', 'b', 'c', 'total'])
    const given = {
      runs: [run('first', '101011', ['a', 'b', 'c', 'total'])],
      sums,
      known: new Map([
        ['t.all.a', 1],
        ['t.all.b', 0],
        ['t.all.c', 10],
        ['t.all.total', 11],
      ]),
    }
    expect(decoded(given)).toEqual({ first: '1 0 10 11' })
  })

  it('need no sum of their own where the columns leave one number each', () => {
    const columns = Array.from({ length: 12 }, (_, index) => `c${index}`)
    const numbers = columns.map((_, index) => 31_415 + 271 * index)
    const given = {
      runs: [run('r', numbers.join(''), columns)],
      sums: columnSums(['r', 'all'], columns),
      known: new Map(columns.map((column, index) => [`t.all.${column}`, numbers[index] ?? 0])),
    }
    expect(decoded(given)).toEqual({ r: numbers.join(' ') })
  })

  it('do without the sums of a row that is not printed', () => {
    const given = tableOf({ first: '10111', second: '123' }, THREE)
    const sums = tableOf({ first: '', second: '', lost: '', all: '' }, THREE).sums
    expect(decoded({ ...given, sums })).toEqual({ first: '10 1 11', second: '1 2 3' })
  })
})

describe('a table that prints nothing for some cells', () => {
  it('is open in every row without borders', () => {
    const rows = { first: '1220014', second: '0000', third: '1 0 0 0 1' }
    const { runs } = decode(tableOf(rows, ['a', 'b', 'c', 'd', 'total']))
    expect(runs.map(({ why }) => why)).toEqual(['cells-left-out', 'cells-left-out', 'borders'])
  })
})
