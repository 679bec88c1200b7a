import fc from 'fast-check'
import { describe, expect, it, jest } from '@jest/globals'
import { errorRate } from '../../../src/panel/coverage/index.js'

/** On a machine that may have much else to do. */
jest.setTimeout(60_000)

/** The chance of exactly so many wrong ones, by its definition. */
function chance(wrong: number, all: number, rate: number): number {
  let ways = 1
  for (let index = 1; index <= wrong; index += 1) ways *= (all - wrong + index) / index
  return ways * rate ** wrong * (1 - rate) ** (all - wrong)
}

describe('errorRate', () => {
  it('is the exact interval that tables give', () => {
    expect(errorRate(0, 200)).toMatchObject({ rate: 0, lower: 0 })
    expect(errorRate(0, 200)?.upper).toBeCloseTo(1 - 0.025 ** (1 / 200), 9)
    // 1 of 10, and 10 of 100: Clopper and Pearson's own values.
    expect(errorRate(1, 10)?.lower).toBeCloseTo(0.00253, 5)
    expect(errorRate(1, 10)?.upper).toBeCloseTo(0.44502, 5)
    expect(errorRate(10, 100)?.lower).toBeCloseTo(0.0490, 4)
    expect(errorRate(10, 100)?.upper).toBeCloseTo(0.1762, 4)
    expect(errorRate(5, 5)).toMatchObject({ rate: 1, upper: 1 })
    expect(errorRate(0, 0)).toBeNull()
  })

  it('contains the rate that was found, and mirrors that of the right ones', () => {
    const samples = fc.integer({ min: 1, max: 3_000 }).chain((checked) =>
      fc.tuple(fc.integer({ min: 0, max: checked }), fc.constant(checked)),
    )
    fc.assert(
      fc.property(samples, ([wrong, checked]) => {
        const found = errorRate(wrong, checked)
        const mirrored = errorRate(checked - wrong, checked)
        if (found === null || mirrored === null) throw new Error('nothing was checked')
        expect(found.lower).toBeLessThanOrEqual(found.rate)
        expect(found.upper).toBeGreaterThanOrEqual(found.rate)
        expect(found.lower).toBeCloseTo(1 - mirrored.upper, 8)
      }),
    )
  })

  it.each([0.01, 0.05, 0.3, 0.5, 0.9])('holds a true rate of %d in 95 of 100 samples at least', (rate) => {
    const all = 60
    const counts = Array.from({ length: all + 1 }, (_, wrong) => wrong)
    const held = counts
      .filter((wrong) => {
        const { lower = 1, upper = 0 } = errorRate(wrong, all) ?? {}
        return lower <= rate && rate <= upper
      })
      .reduce((sum, wrong) => sum + chance(wrong, all, rate), 0)
    expect(held).toBeGreaterThanOrEqual(0.95)
  })
})
