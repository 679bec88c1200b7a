import { describe, expect, it } from '@jest/globals'
import { componentsOf } from '../../../../extractors/scan/image/components.js'
import { ink } from '../drawn.js'

describe('connected pieces of ink', () => {
  it('hang together over corners, and meet from two sides', () => {
    const found = componentsOf(ink('#...#', '#...#', '.###.', '.....', '....#'))
    expect(found).toEqual([
      { left: 0, top: 0, right: 5, bottom: 3, pixels: 7 },
      { left: 4, top: 4, right: 5, bottom: 5, pixels: 1 },
    ])
  })

  it('are two where a column lies between them', () => {
    expect(componentsOf(ink('#.#', '#.#'))).toHaveLength(2)
  })

  it('are none on paper', () => {
    expect(componentsOf(ink('...', '...'))).toEqual([])
  })
})
