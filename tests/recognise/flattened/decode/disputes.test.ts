import { describe, expect, it } from '@jest/globals'
import { form2021 } from '../../../../src/forms/form-2021.js'
import { tableById } from '../../../../src/forms/index.js'
import { decode, formSums } from '../../../../src/recognise/flattened/decode/index.js'
import { decoded, never, shown } from './build.js'

const disputes = tableById(form2021, 'disputes') ?? never()
const disputeKeys = disputes.rows.flatMap(({ id }) =>
  disputes.columns.map((column) => `disputes.${id}.${column.id}`),
)
const line = (print: string) => ({
  runs: [{ id: 'line', pieces: print.split(' '), cells: disputeKeys }],
  sums: formSums(disputes, disputeKeys),
  known: new Map<string, number>(),
})

describe('the line of disputes', () => {
  it.each([
    ['21317000001324019', '2 1 3 1 7 0 0 0 0 0 13 2 4 0 19'],
    ['110024001510102', '1 1 0 0 2 4 0 0 1 5 1 0 1 0 2'],
    ['10203120001200000', '1 0 2 0 3 12 0 0 0 12 0 0 0 0 0'],
    ['000000000000000', '0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'],
  ])('%s is cut by the totals of its three groups', (print, cut) => {
    expect(decoded(line(print)).line).toBe(cut)
  })

  it('keeps the groups whose totals hold beside one whose total is wrong', () => {
    const { runs, conflicts } = decode(line('1010000000000000'))
    expect(shown(runs[0] ?? never())).toBe('? ? ? ? ? 0 0 0 0 0 0 0 0 0 0')
    expect(conflicts[0]?.relaxations).toEqual([
      {
        kind: 'cell',
        cells: disputeKeys.slice(0, 5).sort((a, b) => rank(a) - rank(b)),
        sums: ['disputes.dispute_total@review'],
      },
    ])
  })

  it('is not decoded where a cell that is not printed would explain it as well', () => {
    expect(decoded(line('66 66 0 0 0 0 0 0 0 0 0 0 0 0')).line).toMatch(/^\?/u)
  })
})

/** The cells of a sum in the order of the identity: its total first. */
const rank = (key: string): number => (key.endsWith('.total') ? 0 : 1)
