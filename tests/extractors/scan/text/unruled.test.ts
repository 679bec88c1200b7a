import { describe, expect, it } from '@jest/globals'
import type { Area } from '../../../../extractors/scan/image/picture.js'
import { partUnruled } from '../../../../extractors/scan/text/unruled.js'
import { at } from '../drawn.js'

/** Pixels to a point: characters are square with 27 pixels, digits 20 high and 11 wide. */
const SCALE = 3
const words = (left: number, top: number, count: number): Area[] =>
  Array.from({ length: count }, (_, n) => at(left + n * 29, top, 26, 26))
const figure = (left: number, top: number, count: number): Area[] =>
  Array.from({ length: count }, (_, n) => at(left + n * 13, top + 3, 11, 20))

const lefts = (pieces: readonly Area[]) => pieces.map(({ left }) => left)

describe('a table without rulings', () => {
  it('is parted to chunks, and running text is left', () => {
    const title = words(200, 0, 20)
    const header = [...words(300, 100, 2), ...words(400, 100, 2)]
    const rows = [150, 200].flatMap((top) => [
      ...words(20, top, 5),
      ...figure(310, top, 3),
      ...figure(362, top, 3),
    ])
    const { text, chunks } = partUnruled([...title, ...header, ...rows], SCALE)
    expect(lefts(text)).toEqual(lefts(title))
    expect(chunks.map(({ pieces }) => pieces.length)).toEqual([2, 2, 5, 3, 3, 5, 3, 3])
    expect(chunks[3]?.area[0]).toBeCloseTo(310 / SCALE)
  })

  it('may have a label and one figure a row', () => {
    const row = [...words(20, 0, 4), ...figure(400, 0, 2)]
    expect(partUnruled(row, SCALE).chunks).toHaveLength(2)
  })

  it('is none in running text, numbers in it or not', () => {
    const lines = [0, 50, 100].flatMap((top) => words(20, top, 18))
    const withNumber = [...words(20, 150, 3), ...figure(112, 150, 4), ...words(170, 150, 6)]
    expect(partUnruled([...lines, ...withNumber], SCALE).chunks).toEqual([])
  })
})
