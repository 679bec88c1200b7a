import { describe, expect, it } from '@jest/globals'
import { decode } from '../../../../src/recognise/flattened/decode/index.js'
import { decoded, never, run, shown, tableOf } from './build.js'

const APPLICANTS = ['a', 'b', 'c', 'd', 'e', 'f', 'total']
const DOCUMENTS = ['made', 'repealed', 'in_force']

describe('a run without sums', () => {
  const given = (print: string, evidence: Record<string, number>, other = '0000000') => {
    const { runs, sums } = tableOf({ zeros: other }, APPLICANTS)
    const stated = Object.entries(evidence).map(
      ([column, value]) => [`s.r.${column}`, value] as const,
    )
    return {
      runs: [run('r', print, DOCUMENTS, 's'), ...runs],
      sums,
      known: new Map<string, number>(),
      evidence: new Map(stated),
    }
  }
  const outcome = (print: string, evidence: Record<string, number>, other?: string) => {
    const [row] = decode(given(print, evidence, other)).runs
    return [shown(row ?? never()), row?.why]
  }

  it('is cut by the numbers that the text states', () => {
    expect(outcome('8855698', { made: 88, in_force: 698 })).toEqual(['88 55 698', 'evidence'])
  })

  it('is open where the text leaves several cuts', () => {
    expect(outcome('6233440', { made: 62 })).toEqual(['? ? ?', 'several-cuts'])
    expect(decode(given('6233440', { made: 62 })).runs[0]?.readings).toEqual([
      [62, 3, 3440],
      [62, 33, 440],
      [62, 334, 40],
      [62, 3344, 0],
    ])
  })

  it('is open where no cut agrees with every number of the text', () => {
    expect(outcome('77132470', { made: 77, in_force: 393 })).toEqual([
      '? ? ?',
      'evidence-disagrees',
    ])
    expect(outcome('123', { made: 12 })).toEqual(['? ? ?', 'evidence-disagrees'])
  })

  it('is open without a word in the text', () => {
    expect(outcome('6233440', {})).toEqual(['? ? ?', 'several-cuts'])
  })

  it('is decoded where there is one cut and the report is known to print its zeros', () => {
    expect(outcome('105', {})).toEqual(['1 0 5', 'only-cut'])
    expect(outcome('105', {}, '1 2 3 4 5 6 21')).toEqual(['? ? ?', 'cells-left-out'])
    expect(outcome('000', {}, '1 2 3 4 5 6 21')).toEqual(['0 0 0', 'only-cut'])
  })

  it('never uses the text for a run that has sums', () => {
    const { runs, sums } = tableOf({ row: '101000011' }, APPLICANTS)
    const evidence = new Map([['t.row.a', 10]])
    expect(decoded({ runs, sums, known: new Map(), evidence }).row).toBe('? ? ? 0 0 0 11')
  })

  it('nor where these sums cannot be told', () => {
    const made = run('r', '8855698', DOCUMENTS, 's')
    const lost = {
      id: 's.down@made',
      identity: 's.down',
      left: ['s.all.made'],
      right: ['s.r.made'],
    }
    const evidence = new Map([
      ['s.r.made', 88],
      ['s.r.in_force', 698],
    ])
    const [row] = decode({ runs: [made], sums: [lost], known: new Map(), evidence }).runs
    expect(row?.why).toBe('several-cuts')
  })

  it('has signs and decimals only where its cells may have them', () => {
    const change = (print: string, signed: readonly string[], decimal: readonly string[]) => {
      const cells = { ...run('r', print, ['prior', 'change']), signed: keys(signed) }
      const one = { ...cells, decimal: keys(decimal) }
      return shown(
        decode({ runs: [one], sums: [], known: new Map([['t.r.z', 0]]) }).runs[0] ?? never(),
      )
    }
    const keys = (columns: readonly string[]) => new Set(columns.map((column) => `t.r.${column}`))
    expect(change('35 -15', ['change'], [])).toBe('35 -15')
    expect(change('35-15', [], [])).toBe('? ?')
    expect(change('39 3802895.90', [], ['change'])).toBe('39 3802895.9')
    expect(change('39 0380.5', [], ['change'])).toBe('? ?')
    expect(change('39 3802895.90', [], [])).toBe('? ?')
  })
})
