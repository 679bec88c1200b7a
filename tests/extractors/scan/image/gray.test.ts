import { describe, expect, it } from '@jest/globals'
import { grayOf } from '../../../../extractors/scan/image/gray.js'

const shade = (...rgba: number[]) => grayOf(Uint8Array.from(rgba), 1, 1).data[0]

describe('shades of gray', () => {
  it('keep black print black, and let a red or blue stamp fade', () => {
    expect(shade(0, 0, 0, 255)).toBe(0)
    expect(shade(230, 40, 50, 255)).toBe(230)
    expect(shade(30, 40, 240, 255)).toBe(240)
  })

  it('show white paper where nothing is painted', () => {
    expect(shade(0, 0, 0, 0)).toBe(255)
    expect(shade(100, 100, 100, 128)).toBeGreaterThan(170)
  })
})
