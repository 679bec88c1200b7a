import { describe, expect, it } from '@jest/globals'
import { labelLines } from '../../../../extractors/scan/text/label-lines.js'
import { at } from '../drawn.js'

/** Characters are square with 26 pixels and stand 29 apart. */
const words = (left: number, top: number, count: number) =>
  Array.from({ length: count }, (_, n) => at(left + n * 29, top, 26, 26))

const shapes = (lines: ReturnType<typeof labelLines>) =>
  lines.map((line) => [line[0]?.left, line[0]?.top, line.length])

describe('labels beside figures', () => {
  const column = [0, 40, 80, 120, 160, 200, 240].flatMap((top) => words(160, top, 5))

  it('are cut where the texts of a column begin, a group half a line off beside them', () => {
    const group = [...words(20, 52, 4), ...words(20, 92, 4)]
    expect(shapes(labelLines([...column, ...group], 26))).toEqual([
      [20, 52, 4],
      [20, 92, 4],
      [160, 0, 5],
      [160, 40, 5],
      [160, 80, 5],
      [160, 120, 5],
      [160, 160, 5],
      [160, 200, 5],
      [160, 240, 5],
    ])
  })

  it('are one text where it goes on over the beginning of a column', () => {
    const long = words(16, 280, 9)
    expect(shapes(labelLines([...column, ...long], 26))).toContainEqual([16, 280, 9])
  })

  it('are none without ink', () => {
    expect(labelLines([], 26)).toEqual([])
  })
})
