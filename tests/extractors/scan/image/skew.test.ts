import { describe, expect, it } from '@jest/globals'
import type { Ink } from '../../../../extractors/scan/image/picture.js'
import { straightened, turnedBack } from '../../../../extractors/scan/image/rotate.js'
import { skewOf } from '../../../../extractors/scan/image/skew.js'
import { at, blankInk, fill, sheet } from '../drawn.js'

const DEGREE = Math.PI / 180

/** Lines of print that fall to the right by an angle. */
function lines(angle: number): Ink {
  const page = blankInk(400, 300)
  for (let line = 0; line < 8; line++)
    for (let x = 20; x < 380; x++) {
      const y = Math.round(40 + line * 28 + Math.tan(angle) * (x - 200))
      fill(page, at(x, y, 1, 3), 1)
    }
  return page
}

describe('the skew of a page', () => {
  it.each([-3, -0.7, 0, 0.4, 1.5, 2.8])(
    'is found within a twentieth of a degree: %d°',
    (degrees) => {
      expect(Math.abs(skewOf(lines(degrees * DEGREE)) / DEGREE - degrees)).toBeLessThan(0.05)
    },
  )

  it('is none on an empty page', () => {
    expect(skewOf(blankInk(50, 50))).toBe(0)
  })
})

describe('a straightened picture', () => {
  it('has a falling line level, at the place that turning back tells', () => {
    const page = sheet(200, 100)
    const angle = 2 * DEGREE
    for (let x = 0; x < 200; x++)
      fill(page, at(x, Math.round(50 + Math.tan(angle) * (x - 100)), 1, 2), 0)
    const { data, width } = straightened(page, angle)
    for (const x of [20, 100, 180]) expect(data[51 * width + x]).toBeLessThan(140)
    const [, y] = turnedBack({ angle, quarters: 0, width: 200, height: 100 }, 180, 51)
    expect(y).toBeCloseTo(51 + Math.sin(angle) * 80, 1)
  })

  it('goes on with the paper beyond the edge', () => {
    expect(straightened(sheet(40, 40, 180), 3 * DEGREE).data.every((shade) => shade === 180)).toBe(
      true,
    )
  })
})
