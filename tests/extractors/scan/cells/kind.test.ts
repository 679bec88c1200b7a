import { describe, expect, it } from '@jest/globals'
import { kindOf } from '../../../../extractors/scan/cells/kind.js'
import { at } from '../drawn.js'

/** Pixels to a point: digits of 9 points are 20 pixels high and 11 wide. */
const SCALE = 3
const digit = (left: number, top = 0) => at(left, top, 11, 20)

describe('what the ink of a cell looks like', () => {
  it('is blank without ink, or with dirt alone', () => {
    expect(kindOf([], SCALE)).toBe('blank')
    expect(kindOf([at(5, 5, 3, 3), at(20, 9, 4, 2)], SCALE)).toBe('blank')
  })

  it('is figures: one digit, several, with a point or a comma, on two lines', () => {
    expect(kindOf([digit(0)], SCALE)).toBe('figures')
    expect(kindOf([digit(0), digit(14), at(27, 17, 3, 3), digit(32)], SCALE)).toBe('figures')
    expect(kindOf([digit(0), digit(14), digit(7, 30)], SCALE)).toBe('figures')
    expect(kindOf([at(3, 0, 3, 20)], SCALE)).toBe('figures')
  })

  it('is a dash where one flat mark stands alone', () => {
    expect(kindOf([at(0, 10, 24, 2)], SCALE)).toBe('dash')
    expect(kindOf([at(0, 10, 24, 2), digit(30)], SCALE)).not.toBe('dash')
  })

  it('is words where characters are square, or digits stand beside higher ones', () => {
    expect(kindOf([at(0, 0, 26, 26)], SCALE)).toBe('words')
    expect(kindOf([digit(0, 5), digit(14, 5), at(28, 0, 8, 27), at(38, 0, 17, 27)], SCALE)).toBe(
      'words',
    )
  })
})
