import { describe, expect, it } from '@jest/globals'
import { formById } from '../../../src/forms/index.js'
import { settleByBounds } from '../../../src/recognise/flattened/bounds.js'
import type { Conflict, DecodedRun } from '../../../src/recognise/flattened/decode/index.js'

const COLUMNS = ['year', 'cumulative']
const tables = formById('2008')?.tables ?? []

const read = (row: string, ...values: (number | null)[]): DecodedRun => ({
  id: row,
  why: 'borders',
  cells: COLUMNS.map((column, at) => ({
    key: `sheet_2008.${row}.${column}`,
    status: 'read',
    value: values[at] ?? null,
  })),
  readings: [],
  readingsComplete: true,
})

const openRun = (row: string, ...readings: number[][]): DecodedRun => ({
  id: row,
  why: 'several-cuts',
  cells: COLUMNS.map((column) => ({ key: `sheet_2008.${row}.${column}`, status: 'open' })),
  readings,
  readingsComplete: true,
})

function settled(runs: DecodedRun[], conflicts: Conflict[] = []) {
  const { runs: found } = settleByBounds({ runs, conflicts }, tables)
  return found.map(({ cells }) => cells.map((cell) => ('value' in cell ? cell.value : cell.status)))
}

describe('a run with one reading in which no part exceeds its whole', () => {
  const items = openRun('items', [9, 39], [93, 9])

  it('is decoded so', () => {
    expect(settled([items, read('new', 0, 0)])).toEqual([
      [9, 39],
      [0, 0],
    ])
  })

  it('stays open where the sheet prints no zero: a cell may hold nothing', () => {
    expect(settled([items, read('new', 1, 2)])[0]).toEqual(['open', 'open'])
  })

  it('stays open where a cell of the sheet surely holds nothing', () => {
    const short: DecodedRun = { ...openRun('visitors', [7, 7]), why: 'cells-left-out' }
    expect(settled([items, short, read('new', 0, 0)])[0]).toEqual(['open', 'open'])
  })

  it('stays open where its sums contradict each other', () => {
    const conflict: Conflict = { runs: ['items'], fallback: 'nothing', relaxations: [], broken: [] }
    expect(settled([items, read('new', 0, 0)], [conflict])[0]).toEqual(['open', 'open'])
  })

  it('stays open where that reading breaks a sum', () => {
    const parts = ['granted', 'partial', 'denied', 'handled_other'].map((row) => read(row, 0, 0))
    expect(settled([...parts, openRun('handled_total', [1, 813], [18, 13])]).at(-1)).toEqual([
      'open',
      'open',
    ])
  })
})
