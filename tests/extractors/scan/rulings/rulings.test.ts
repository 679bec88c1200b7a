import { describe, expect, it } from '@jest/globals'
import type { Ink } from '../../../../extractors/scan/image/picture.js'
import { withoutStrokes } from '../../../../extractors/scan/rulings/erase.js'
import { findStrokes, rulingsOf } from '../../../../extractors/scan/rulings/index.js'
import { at, blankInk, fill } from '../drawn.js'

/** Pixels to a point. */
const SCALE = 2

/** A table of two rows and two columns, 200 by 80 points, from 20, 20. */
function table(): Ink {
  const page = blankInk(500, 300)
  for (const y of [20, 60, 100]) fill(page, at(20 * SCALE, y * SCALE, 200 * SCALE, 2), 1)
  for (const x of [20, 120, 220]) fill(page, at(x * SCALE, 20 * SCALE, 2, 80 * SCALE + 2), 1)
  return page
}

describe('rulings', () => {
  it('are found where long thin lines run across and down', () => {
    const { horizontal, vertical } = findStrokes(table(), SCALE)
    expect([horizontal.length, vertical.length]).toEqual([3, 3])
    const rulings = rulingsOf({ horizontal, vertical }, SCALE)
    expect(rulings[0]).toMatchObject({ left: 20, right: 221 })
    expect(rulings[0]?.top).toBeCloseTo(20.25, 1)
    expect(rulings[0]?.bottom).toBe(rulings[0]?.top)
  })

  it('are found though they are bent', () => {
    const page = blankInk(500, 100)
    for (let x = 20; x < 480; x++)
      fill(page, at(x, Math.round(50 + 4 * Math.sin((x - 20) / 146)), 1, 2), 1)
    expect(findStrokes(page, SCALE).horizontal).toMatchObject([{ start: 20, end: 480 }])
  })

  it('are joined where the print broke them', () => {
    const page = table()
    fill(page, at(100, 38, 8, 8), 0)
    fill(page, at(300, 38, 8, 8), 0)
    expect(findStrokes(page, SCALE).horizontal).toHaveLength(3)
  })

  it('end before the stroke of a character that stands in line with them', () => {
    const page = table()
    fill(page, at(120 * SCALE, 105 * SCALE, 2, 10 * SCALE), 1)
    const ends = findStrokes(page, SCALE).vertical.map(({ end }) => end)
    expect(Math.max(...ends)).toBe(100 * SCALE + 2)
  })

  it('end at the last ruling across, though a character stands close below in line with them', () => {
    const page = table()
    fill(page, at(120 * SCALE, 61 * SCALE, 2, 38 * SCALE), 0)
    fill(page, at(120 * SCALE, 63 * SCALE, 2, 8 * SCALE), 1)
    const ends = findStrokes(page, SCALE).vertical.map(({ end }) => end)
    expect(Math.min(...ends)).toBeLessThan(62 * SCALE)
  })

  it('are no bars, no characters, and no marks that lead nowhere', () => {
    const page = blankInk(500, 300)
    fill(page, at(20, 20, 400, 20), 1)
    for (let x = 40; x < 440; x += 30) {
      fill(page, at(x, 100, 24, 2), 1)
      fill(page, at(x + 6, 94, 2, 24), 1)
      fill(page, at(x + 14, 94, 2, 24), 1)
    }
    const { horizontal, vertical } = findStrokes(page, SCALE)
    expect([horizontal.length, vertical.length]).toEqual([0, 0])
  })

  it('may be short where they lead from one to another, and must reach both', () => {
    const withMark = (top: number, height: number) => {
      const page = table()
      fill(page, at(200, top, 2, height), 1)
      return findStrokes(page, SCALE).vertical.length
    }
    expect(withMark(40, 80)).toBe(4)
    expect(withMark(52, 40)).toBe(3)
  })

  it('leave the print when they are taken out', () => {
    const page = table()
    fill(page, at(60, 70, 6, 14), 1)
    const { data } = withoutStrokes(page, findStrokes(page, SCALE))
    expect(data.reduce((sum, one) => sum + one, 0)).toBe(6 * 14)
  })
})
