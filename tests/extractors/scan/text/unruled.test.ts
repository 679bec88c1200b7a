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
    const { text, tables } = partUnruled([...title, ...header, ...rows], SCALE)
    const chunks = tables.flat()
    expect(lefts(text)).toEqual(lefts(title))
    expect(chunks.map(({ pieces }) => pieces.length)).toEqual([2, 2, 5, 3, 3, 5, 3, 3])
    expect(chunks[3]?.area[0]).toBeCloseTo(310 / SCALE)
  })

  it('may have a label and one figure a row', () => {
    const row = [...words(20, 0, 4), ...figure(400, 0, 2)]
    expect(partUnruled(row, SCALE).tables[0]).toHaveLength(2)
  })

  it('ends at a title with free space about it', () => {
    const row = (top: number) => [
      ...words(20, top, 5),
      ...figure(310, top, 2),
      ...figure(400, top, 2),
    ]
    const [upper, lower] = [
      [0, 40, 80],
      [260, 300, 340],
    ].map((tops) => tops.flatMap(row))
    const title = words(20, 170, 12)
    const { text, tables } = partUnruled([...(upper ?? []), ...title, ...(lower ?? [])], SCALE)
    expect(lefts(text)).toEqual(lefts(title))
    expect(tables.map((chunks) => chunks.length)).toEqual([9, 9])
  })

  it('may have its header alone at the foot of a page, its words near one another', () => {
    const title = words(20, 0, 12)
    const header = [
      ...words(20, 100, 9),
      ...words(400, 100, 1),
      ...words(445, 100, 2),
      ...words(600, 100, 1),
    ]
    const below = [...words(400, 140, 1), ...words(445, 140, 2), ...words(600, 140, 1)]
    const text = [...words(20, -110, 20), ...words(20, -150, 20), ...words(20, -190, 20)]
    const { tables } = partUnruled([...text, ...title, ...header, ...below], SCALE)
    expect(tables.map((chunks) => chunks.map((each) => each.pieces.length))).toEqual([
      [9, 1, 2, 1, 1, 2, 1],
    ])
  })

  it('has labels of groups at any height beside those of rows', () => {
    const rows = [0, 1, 2, 3, 4, 5].flatMap((row) => [
      ...words(160, row * 40, 6),
      ...[400, 460, 520, 580].flatMap((left) => figure(left, row * 40, 2)),
    ])
    const groups = [60, 100].flatMap((top) => words(20, top + 6, 4))
    const { tables } = partUnruled([...rows, ...groups], SCALE)
    const sizes = tables[0]?.map(({ pieces }) => pieces.length)
    expect(sizes?.filter((size) => size === 6)).toHaveLength(6)
    expect(sizes?.filter((size) => size === 4)).toHaveLength(2)
  })

  it('is none in running text, numbers in it or not', () => {
    const lines = [0, 50, 100].flatMap((top) => words(20, top, 18))
    const withNumber = [...words(20, 150, 3), ...figure(112, 150, 4), ...words(170, 150, 6)]
    expect(partUnruled([...lines, ...withNumber], SCALE).tables).toEqual([])
  })
})
