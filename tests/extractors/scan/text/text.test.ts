import { describe, expect, it } from '@jest/globals'
import { bandsOf, printOf } from '../../../../extractors/scan/text/bands.js'
import { chinesePunctuation } from '../../../../extractors/scan/text/punctuation.js'
import { evened, fontSizeOf } from '../../../../extractors/scan/text/size.js'
import type { ReadLine } from '../../../../extractors/scan/ocr/reader.js'
import { at } from '../drawn.js'

const piece = (left: number, top: number, width = 8, height = 8) => ({
  ...at(left, top, width, height),
  pixels: 20,
})

const line = (text: string, pitch: number, height = pitch): ReadLine => {
  const characters = Array.from(text)
  return {
    ...at(0, 0, pitch * characters.length, height),
    symbols: characters.map((each, n) => ({
      ...at(n * pitch, 0, pitch * 0.9, height),
      text: each,
    })),
  }
}

describe('bands of running text', () => {
  it('lie above, between and below the tables', () => {
    const text = [piece(10, 10), piece(30, 20), piece(10, 150), piece(50, 150), piece(90, 300)]
    const tables = [
      [0, 50, 200, 60],
      [0, 100, 200, 120],
    ] as const
    const lefts = bandsOf([...text, ...text], tables, 2).map((band) => band.map(({ left }) => left))
    expect(lefts).toEqual([
      [10, 30, 10, 30],
      [10, 50, 10, 50],
      [90, 90],
    ])
  })

  it('leave out dirt and shadows', () => {
    expect(printOf([piece(0, 0, 1, 1), piece(0, 0, 3, 900), piece(5, 5)], 2)).toEqual([piece(5, 5)])
  })
})

describe('punctuation', () => {
  it('is that of Chinese print beside Chinese, and stays among digits', () => {
    const read = (text: string) => chinesePunctuation(Array.from(text)).join('')
    expect(read('公开(含办公室),共1,136件:')).toBe('公开（含办公室），共1,136件：')
    expect(read('hzzwgk@126.com, (a)')).toBe('hzzwgk@126.com, (a)')
  })
})

describe('the font size of a line', () => {
  it('is the distance of its Chinese characters, else its height', () => {
    expect(fontSizeOf(line('政府信息公开', 32, 40), 2)).toBe(16)
    expect(fontSizeOf(line('2023', 10, 22), 2)).toBe(12)
  })

  it('is evened to the size that most characters nearly have', () => {
    expect(evened([16, 15.5, 16.5, 22, 10], [300, 40, 30, 9, 5])).toEqual([16, 16, 16, 22, 10])
  })
})
