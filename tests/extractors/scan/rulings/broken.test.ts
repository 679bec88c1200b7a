import { describe, expect, it } from '@jest/globals'
import type { Ink } from '../../../../extractors/scan/image/picture.js'
import { findStrokes } from '../../../../extractors/scan/rulings/index.js'
import { at, blankInk, fill } from '../drawn.js'

/** Pixels to a point. */
const SCALE = 2
const ROWS = [40, 100, 160]
const COLUMNS = [40, 240, 300, 440]

/** A table of two rows and three columns, the middle one narrow; its middle ruling is left to draw. */
function table(): Ink {
  const page = blankInk(500, 240)
  for (const y of [ROWS[0], ROWS[2]]) fill(page, at(40, y ?? 0, 402, 2), 1)
  for (const x of COLUMNS) fill(page, at(x, 40, 2, 122), 1)
  return page
}

/** A ruling of which a hairline left `dash` pixels of every `step`. */
function dashes(
  page: Ink,
  from: number,
  to: number,
  [dash, step]: readonly [number, number],
): void {
  for (let x = from; x < to; x += step) fill(page, at(x, 100, Math.min(dash, to - x), 1), 1)
}

/** The stretches found in the middle row, from where to where. */
function middleOf(page: Ink): [number, number][] {
  const { horizontal } = findStrokes(page, SCALE)
  const middle = horizontal.filter(({ path }) => Math.abs((path[0] ?? 0) - 100) <= 2)
  return middle.map(({ start, end }) => [start, end])
}

describe('rulings that a hairline left in dashes', () => {
  it('are found from each ruling across them to the next', () => {
    const page = table()
    dashes(page, 42, 440, [5, 9])
    expect(middleOf(page)).toEqual([
      [expect.closeTo(40, -1), expect.closeTo(240, -1)],
      [expect.closeTo(240, -1), expect.closeTo(300, -1)],
      [expect.closeTo(300, -1), expect.closeTo(440, -1)],
    ])
  })

  it('are found down the page too', () => {
    const page = table()
    fill(page, at(240, 42, 2, 118), 0)
    for (let y = 42; y < 160; y += 9) fill(page, at(240, y, 1, 5), 1)
    const { vertical } = findStrokes(page, SCALE)
    expect(vertical.filter(({ path }) => Math.abs((path[0] ?? 0) - 240) <= 2)).toHaveLength(1)
  })

  it('end where a cell spans the row', () => {
    const page = table()
    dashes(page, 242, 440, [5, 9])
    expect(middleOf(page).every(([start]) => start >= 239)).toBe(true)
    expect(middleOf(page)).toHaveLength(2)
  })

  it('are none where too little of them is left, or nothing in one place', () => {
    const thin = table()
    dashes(thin, 42, 440, [2, 9])
    expect(middleOf(thin)).toEqual([])
    const apart = table()
    dashes(apart, 42, 130, [5, 9])
    dashes(apart, 160, 240, [5, 9])
    expect(middleOf(apart)).toEqual([])
  })

  it('are no lines of print, which have others beside them', () => {
    const page = table()
    for (let x = 44; x < 238; x += 12) {
      for (const y of [95, 100, 105]) fill(page, at(x, y, 9, 1), 1)
      fill(page, at(x + 4, 93, 1, 14), 1)
    }
    expect(middleOf(page)).toEqual([])
  })

  it('are no dash in a narrow cell, though a ruling goes on beside it', () => {
    const page = table()
    dashes(page, 302, 440, [5, 9])
    fill(page, at(252, 100, 36, 1), 1)
    expect(middleOf(page)).toEqual([[expect.closeTo(300, -1), expect.closeTo(440, -1)]])
  })

  it('are none in a narrow cell alone', () => {
    const page = table()
    dashes(page, 242, 300, [5, 9])
    expect(middleOf(page)).toEqual([])
  })

  it('are not found twice where they are whole', () => {
    const page = table()
    fill(page, at(40, 100, 402, 2), 1)
    expect(findStrokes(page, SCALE).horizontal).toHaveLength(3)
  })
})
