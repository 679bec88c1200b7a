import { describe, expect, it } from '@jest/globals'
import {
  besideOneAnother,
  cropped,
  pgmOf,
  resized,
  scaled,
  withMargin,
} from '../../../../extractors/scan/image/crop.js'
import { at, fill, sheet } from '../drawn.js'

describe('a cutting', () => {
  it('makes its darkest print black and leaves paper white', () => {
    const page = sheet(20, 20, 255)
    fill(page, at(8, 8, 4, 4), 140)
    const { data, width } = cropped(page, at(6, 6, 8, 8))
    expect(width).toBe(8)
    expect([data[0], data[2 * 8 + 2]]).toEqual([255, 0])
  })

  it('does not make ink of bare paper', () => {
    const page = sheet(10, 10, 255)
    fill(page, at(2, 2, 2, 2), 240)
    expect(Math.min(...cropped(page, at(0, 0, 10, 10)).data)).toBeGreaterThan(180)
  })

  it('is scaled both ways, its mean kept', () => {
    const page = sheet(16, 16)
    fill(page, at(0, 0, 8, 16), 0)
    for (const factor of [0.25, 0.5, 0.8, 2, 3.3]) {
      const { data, width, height } = scaled(page, factor)
      expect([width, height]).toEqual([Math.round(16 * factor), Math.round(16 * factor)])
      const mean = data.reduce((sum, shade) => sum + shade, 0) / data.length
      expect(Math.abs(mean - 127)).toBeLessThan(20)
    }
  })

  it('may be stretched one way alone, as a fax must be', () => {
    const { width, height } = resized(sheet(10, 5), 10, 10)
    expect([width, height]).toEqual([10, 10])
  })

  it('gets a white margin, and lies beside others with their middles level', () => {
    const framed = withMargin(sheet(2, 2, 0), 3)
    expect([framed.width, framed.height, framed.data[0], framed.data[3 * 8 + 3]]).toEqual([
      8, 8, 255, 0,
    ])
    const row = besideOneAnother([sheet(2, 6, 0), sheet(2, 2, 0)], 1)
    expect([row.width, row.height]).toEqual([6, 6])
    expect([row.data[3], row.data[2 * 6 + 3]]).toEqual([255, 0])
  })

  it('is written as a binary gray map', () => {
    expect(Buffer.from(pgmOf(sheet(2, 1, 65))).toString('latin1')).toBe('P5\n2 1\n255\nAA')
  })
})
