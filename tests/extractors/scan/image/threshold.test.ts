import { describe, expect, it } from '@jest/globals'
import { flattened, inkOf } from '../../../../extractors/scan/image/threshold.js'
import { at, fill, sheet } from '../drawn.js'

const PRINT = { radius: 6, darker: 0.15, least: 20 }

describe('the threshold of ink', () => {
  it('follows the shade of the paper: print on a gray ground is ink, the ground is not', () => {
    const page = sheet(60, 20)
    fill(page, at(30, 0, 30, 20), 150)
    fill(page, at(10, 8, 2, 6), 60)
    fill(page, at(45, 8, 2, 6), 60)
    const { data, width } = inkOf(page, PRINT)
    const isInk = (x: number, y: number) => data[y * width + x]
    expect([isInk(10, 10), isInk(45, 10)]).toEqual([1, 1])
    expect([isInk(20, 10), isInk(52, 10), isInk(58, 2)]).toEqual([0, 0, 0])
  })

  it('finds no ink on bare paper of any shade', () => {
    for (const shade of [255, 180, 90, 0])
      expect(inkOf(sheet(30, 30, shade), PRINT).data.includes(1)).toBe(false)
  })

  it('lifts a gray ground to white and keeps print dark', () => {
    const page = sheet(40, 40, 150)
    fill(page, at(20, 18, 2, 6), 30)
    const { data, width } = flattened(page, 6)
    expect(data[5 * width + 5]).toBe(255)
    expect(data[20 * width + 20]).toBeLessThan(80)
  })
})
