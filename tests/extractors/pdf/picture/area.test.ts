import { describe, expect, it } from '@jest/globals'
import { areaOf } from '../../../../extractors/pdf/picture/area.js'
import type { Box } from '../../../../src/document/document.js'

const cut = (cells: readonly Box[], others: readonly Box[] = []) => ({ page: 1, cells, others })
const cell: Box = [100, 300, 110, 312]

describe('the area of a cut', () => {
  it('is a strip over the whole width, with the lines above and below the cell', () => {
    expect(areaOf(cut([cell]), 400, 600)).toEqual([0, 242, 400, 334])
  })

  it('holds the other cells as well, where they are near enough', () => {
    expect(areaOf(cut([cell], [[10, 380, 20, 392]]), 400, 600)).toEqual([0, 242, 400, 414])
    expect(areaOf(cut([cell], [[10, 800, 20, 812]]), 400, 900)).toEqual([0, 242, 400, 334])
  })

  it('ends with the page, and with what is as tall as a picture may be', () => {
    expect(areaOf(cut([[10, 5, 20, 15]]), 400, 30)).toEqual([0, 0, 400, 30])
    expect(areaOf(cut([[10, 100, 20, 9000]]), 400, 900)).toEqual([0, 42, 400, 372])
  })

  it('is null for a cell beside the page, and for none', () => {
    expect(areaOf(cut([[10, 5000, 20, 5010]]), 400, 600)).toBeNull()
    expect(areaOf(cut([[10, -500, 20, -490]]), 400, 600)).toBeNull()
    expect(areaOf(cut([]), 400, 600)).toBeNull()
  })
})
