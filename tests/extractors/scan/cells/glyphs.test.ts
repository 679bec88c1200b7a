import { describe, expect, it } from '@jest/globals'
import { inkLines } from '../../../../extractors/scan/cells/glyphs.js'
import { stackOf } from '../../../../extractors/scan/cells/stack.js'
import { at } from '../drawn.js'

describe('lines of ink', () => {
  it('hold what stands side by side, a point and a comma among it', () => {
    const lines = inkLines([
      at(0, 0, 10, 20),
      at(24, 18, 3, 3),
      at(12, 1, 10, 20),
      at(5, 40, 10, 20),
    ])
    expect(lines.map(({ glyphs }) => glyphs.length)).toEqual([3, 1])
    expect(lines[0]).toMatchObject({ left: 0, top: 0, right: 27, bottom: 21 })
  })

  it('take pieces above one another for one character', () => {
    expect(inkLines([at(0, 0, 20, 9), at(2, 12, 16, 8), at(24, 0, 9, 20)])[0]?.glyphs).toHaveLength(
      2,
    )
  })
})

describe('a stack of characters', () => {
  it('is cut into characters as high as it is wide', () => {
    const stack = stackOf(
      [at(0, 0, 20, 8), at(0, 12, 20, 8), at(0, 30, 20, 19), at(1, 60, 18, 19)],
      2,
    )
    expect(stack?.map(({ top, bottom }) => [top, bottom])).toEqual([
      [0, 20],
      [30, 49],
      [60, 79],
    ])
  })

  it('is none where print runs across, or is as wide as high', () => {
    expect(stackOf([at(0, 0, 60, 20)], 2)).toBeNull()
    expect(stackOf([at(0, 0, 20, 20), at(0, 24, 20, 12)], 2)).toBeNull()
    expect(stackOf([], 2)).toBeNull()
  })
})
