import { describe, expect, it } from '@jest/globals'
import { readFigure } from '../../../../extractors/scan/cells/figure.js'
import { inkLines } from '../../../../extractors/scan/cells/glyphs.js'
import { fitOf, holesOf } from '../../../../extractors/scan/cells/shape.js'
import { componentsOf } from '../../../../extractors/scan/image/components.js'
import type { Gray, Ink } from '../../../../extractors/scan/image/picture.js'
import type { PrintReader, ReadPicture } from '../../../../extractors/scan/ocr/reader.js'
import type { StraightPage } from '../../../../extractors/scan/straighten.js'
import { ink } from '../drawn.js'

/** 4, 0 and 1, ten pixels high; 4 is closed. */
const PRINT = ink(
  '....##..........#####...##..',
  '...###.........##...##.###..',
  '..####.........#.....#..##..',
  '.##.##.........#.....#..##..',
  '##..##.........#.....#..##..',
  '##..##.........#.....#..##..',
  '#######........#.....#..##..',
  '#######........#.....#..##..',
  '....##.........##...##..##..',
  '....##..........#####..####.',
)
const [line] = inkLines(componentsOf(PRINT))
if (line === undefined) throw new Error('there is no line')

const lineOf = (digits: Ink) => inkLines(componentsOf(digits))[0] ?? line

const shadesOf = ({ width, height, data }: Ink): Gray => ({
  width,
  height,
  data: data.map((one) => 255 * (1 - one)),
})

const page: StraightPage = {
  number: 1,
  scale: 2,
  turn: { angle: 0, quarters: 0, width: 28, height: 10 },
  print: shadesOf(PRINT),
  ink: PRINT,
  pieces: [],
  rulings: [],
}

/** A reader that reads what it is told: digits twice, and words. */
function readerOf(first: string, words: string, third: string, sure = 0.9): PrintReader {
  const texts = [first, third]
  const picture = (text: string): ReadPicture => ({ text, confidence: sure, lines: [] })
  return {
    digits: () => Promise.resolve(picture(texts.shift() ?? '')),
    words: () => Promise.resolve(picture(words)),
  }
}

const read = (...texts: [string, string, string, number?]) =>
  readFigure(page, line, readerOf(...texts))

describe('the shapes of digits', () => {
  it('enclose paper or do not', () => {
    expect(line.glyphs.map((glyph) => holesOf(glyph, PRINT))).toEqual([1, 1, 0])
  })

  it('speak for the right text, and against another, or one of another length', () => {
    expect(fitOf('401', line, page)).toBe('fits')
    expect(fitOf('4,01', line, page)).toBe('fits')
    expect(fitOf('101', line, page)).toBe('differs')
    expect(fitOf('411', line, page)).toBe('differs')
    expect(fitOf('40', line, page)).toBe('differs')
    expect(fitOf('', line, page)).toBe('unknown')
  })

  it('may touch: then one character is several digits', () => {
    const touching = ink('##...##..', '.#..#.#..', '.#..#.##.', '.####..##', '.#......#')
    const print = { ink: touching, print: shadesOf(touching) }
    expect(fitOf('14', lineOf(touching), print)).toBe('unknown')
    expect(fitOf('7', lineOf(touching), print)).toBe('differs')
  })

  it('may be open where the print broke', () => {
    const broken = ink('.####.', '##..##', '##....', '##....', '#####.', '##..##', '.##.##')
    expect(fitOf('6', lineOf(broken), { ink: broken, print: shadesOf(broken) })).toBe('fits')
    expect(fitOf('0', lineOf(broken), { ink: broken, print: shadesOf(broken) })).toBe('differs')
  })
})

describe('a figure', () => {
  it('is sure where both readers agree, the less so the less its shape does', async () => {
    const sure = await read('401', '401', '')
    expect(sure).toMatchObject({ text: '401', candidates: [] })
    expect(sure.confidence).toBeGreaterThan(0.9)
    expect((await read('101', '101', '')).confidence).toBeLessThan(0.9)
  })

  it('takes a circle and a stroke of words for digits', async () => {
    expect(await read('401', '4O丨', '')).toMatchObject({ text: '401', candidates: [] })
  })

  it('is what two of three readings give, and names the third', async () => {
    const found = await read('401', '407', '401')
    expect(found).toEqual({ text: '401', confidence: 0.85, candidates: ['407'] })
  })

  it('is in doubt where two readings give what its shape forbids', async () => {
    const found = await read('101', '401', '101')
    expect(found.confidence).toBeLessThan(0.8)
    expect([found.text, ...found.candidates].sort()).toEqual(['101', '401'])
  })

  it('is no figure where words are surely read', async () => {
    expect(await read('44', '无', '44')).toMatchObject({ text: '无', confidence: 0.9 })
    expect((await read('401', '无', '401', 0.4)).text).toBe('401')
  })

  it('is nothing that is sure where nothing was read', async () => {
    expect(await read('', '', '')).toEqual({ text: '', confidence: 0, candidates: [] })
  })
})
