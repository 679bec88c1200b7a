import { describe, expect, it } from '@jest/globals'
import { roundBox, withRoundedBoxes } from '../../../extractors/pdf/round.js'

describe('rounding boxes', () => {
  it('gives the tenths of a point that just cover the box', () => {
    expect(roundBox([10.19, 20.11, 30.11, 40.19])).toEqual([10.1, 20.1, 30.2, 40.2])
    expect(roundBox([-0.01, 0, 5, 6.001])).toEqual([-0.1, 0, 5, 6.1])
  })

  it('leaves a box on tenths as it is', () => {
    const box = [0.3, 1.1, 2.7, 100.6] as const
    expect(roundBox(box)).toEqual(box)
    expect(roundBox([0.1 + 0.2, 1, 0.1 + 0.2, 1])).toEqual([0.3, 1, 0.3, 1])
  })

  it('reaches every place of a block and nothing else', () => {
    const box = [1.23, 1.23, 4.56, 4.56] as const
    const place = { page: 2, box }
    const cell = { row: 0, column: 0, rowSpan: 1, columnSpan: 1, text: 'a', place, area: box }
    const size = { rowCount: 1, columnCount: 1 }
    const table = { type: 'table', layout: 'ruled', ...size, cells: [cell], place } as const
    const rounded = { page: 2, box: [1.2, 1.2, 4.6, 4.6] }
    expect(withRoundedBoxes(table)).toEqual({
      ...table,
      cells: [{ ...cell, place: rounded }],
      place: rounded,
    })
    const paragraph = { type: 'paragraph', text: 'a', place: { page: 1 } } as const
    expect(withRoundedBoxes(paragraph)).toEqual(paragraph)
  })
})
