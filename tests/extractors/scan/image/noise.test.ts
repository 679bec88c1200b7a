import { describe, expect, it } from '@jest/globals'
import { noiseOf, smoothed } from '../../../../extractors/scan/image/noise.js'
import { at, fill, sheet } from '../drawn.js'

/** Paper whose pixels are lighter and darker in turn, by an even pseudo-random sequence. */
function noisy(most: number) {
  const page = sheet(200, 200, 200)
  let state = 1
  for (let i = 0; i < page.data.length; i++) {
    state = (state * 16807) % 2147483647
    page.data[i] = 200 + Math.round(((state / 2147483647) * 2 - 1) * most)
  }
  return page
}

describe('the noise of a picture', () => {
  it('is none on clean paper with print', () => {
    const page = sheet(50, 50)
    fill(page, at(10, 10, 20, 3), 0)
    expect(noiseOf(page)).toBeLessThan(1)
  })

  it('is its standard deviation, and less when it is smoothed', () => {
    const page = noisy(20)
    expect(noiseOf(page)).toBeGreaterThan(8)
    expect(noiseOf(page)).toBeLessThan(16)
    expect(noiseOf(smoothed(page))).toBeLessThan(noiseOf(page) / 2)
  })

  it('is smoothed without a change of plain paper', () => {
    expect(smoothed(sheet(5, 5, 77)).data.every((shade) => shade === 77)).toBe(true)
  })
})
