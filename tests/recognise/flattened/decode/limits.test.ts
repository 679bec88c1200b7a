import { describe, expect, it } from '@jest/globals'
import { decode, LIMITS } from '../../../../src/recognise/flattened/decode/index.js'
import { decoded, never, run, shown, tableOf } from './build.js'

const APPLICANTS = ['a', 'b', 'c', 'd', 'e', 'f', 'total']

describe('a hostile report', () => {
  it('is refused where a run is too long', () => {
    expect(decoded(tableOf({ row: '1'.repeat(10_000) }, APPLICANTS)).row).toBe('? ? ? ? ? ? ?')
  })

  it('is refused where it has too many runs', () => {
    const rows = Array.from({ length: LIMITS.runs + 1 }, (_, index) => [`r${index}`, '0000000'])
    const { runs } = decode(tableOf(Object.fromEntries(rows) as Record<string, string>, APPLICANTS))
    expect(new Set(runs.map(({ why }) => why))).toEqual(new Set(['limit']))
  })

  it('is open where a run has more cuts than are tried', () => {
    const columns = Array.from({ length: 30 }, (_, index) => `c${index}`)
    const given = { runs: [run('r', '1'.repeat(100), columns)], sums: [], known: new Map() }
    expect(decode(given).runs[0]).toMatchObject({ why: 'limit', readingsComplete: false })
  })

  it('is decoded only where all cuts agree when rows have too many joint cuts to try', () => {
    const parts = Array.from({ length: 24 }, (_, index) => 10_007 + index * index * 37)
    const rows = parts.map((part, index) => [`r${index}`, `${part}0${part}0${11 * part}`] as const)
    const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
    const [low, high] = [sum(parts.slice(0, 12)), sum(parts.slice(12))]
    const all = `${10 * low + high} ${low} ${10 * high} ${11 * (low + high)}`
    const columns = ['a', 'b', 'c', 'total']
    const { runs } = decode(tableOf({ ...Object.fromEntries(rows), all }, columns))
    expect(shown(runs[0] ?? never())).toBe('? ? ? 110077')
    expect(runs[0]?.why).toBe('limit')
  })

  it('is open where a run holds what is neither number nor mark', () => {
    expect(decoded(tableOf({ row: '12若干12' }, ['a', 'b', 'total'])).row).toBe('? ? ?')
  })
})
