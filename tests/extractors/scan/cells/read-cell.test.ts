import { describe, expect, it } from '@jest/globals'
import { readCell } from '../../../../extractors/scan/cells/read-cell.js'
import { componentsOf } from '../../../../extractors/scan/image/components.js'
import type { Gray, Ink } from '../../../../extractors/scan/image/picture.js'
import type { PrintReader } from '../../../../extractors/scan/ocr/reader.js'
import { at, blankInk, fill } from '../drawn.js'

/** Pixels to a point. */
const SCALE = 2

/** Takes everything for a one, surely. */
const one: PrintReader = {
  digits: () => Promise.resolve({ text: '1', confidence: 1, lines: [] }),
  words: () => Promise.resolve({ text: '1', confidence: 1, lines: [] }),
}

/** Upright strokes, ten pixels high, that begin at these heights. */
function strokes(...tops: readonly number[]): Ink {
  const drawn = blankInk(40, 80)
  for (const top of tops) fill(drawn, at(20, top, 3, 10), 1)
  return drawn
}

const shadesOf = ({ width, height, data }: Ink): Gray => ({
  width,
  height,
  data: data.map((ink) => 255 * (1 - ink)),
})

async function sureOf(ink: Ink): Promise<number> {
  const pieces = componentsOf(ink)
  const turn = { angle: 0, quarters: 0, width: ink.width, height: ink.height } as const
  const print = shadesOf(ink)
  const page = { number: 1, scale: SCALE, turn, print, ink, pieces, rulings: [] }
  return (await readCell({ area: [0, 0, 20, 40], pieces }, page, one)).confidence
}

describe('lines of figures in one cell', () => {
  it('are a number that only the sums confirm where they stand as a number wraps', async () => {
    expect(await sureOf(strokes(10))).toBeGreaterThan(0.5)
    expect(await sureOf(strokes(10, 26))).toBe(0.5)
  })

  it('are none where they stand as far apart as rows', async () => {
    expect(await sureOf(strokes(10, 50))).toBe(0)
  })
})
