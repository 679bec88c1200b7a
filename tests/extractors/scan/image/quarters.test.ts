import { describe, expect, it } from '@jest/globals'
import { quarterBack, quarterTurned } from '../../../../extractors/scan/image/quarters.js'

/** Two rows of three pixels: 1 2 3 over 4 5 6. */
const picture = { width: 3, height: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6) }

describe('a picture turned by quarters', () => {
  it('is turned clockwise', () => {
    expect(quarterTurned(picture, 0)).toBe(picture)
    expect(quarterTurned(picture, 1)).toEqual({
      ...{ width: 2, height: 3 },
      data: Uint8Array.of(4, 1, 5, 2, 6, 3),
    })
    expect(quarterTurned(picture, 2).data).toEqual(Uint8Array.of(6, 5, 4, 3, 2, 1))
    expect(quarterTurned(picture, 3).data).toEqual(Uint8Array.of(3, 6, 2, 5, 1, 4))
  })

  it('tells where its points came from', () => {
    expect(quarterBack(1, 10, 20, 100, 200)).toEqual([20, 90])
    expect(quarterBack(2, 10, 20, 100, 200)).toEqual([90, 180])
    expect(quarterBack(3, 10, 20, 100, 200)).toEqual([180, 10])
  })
})
