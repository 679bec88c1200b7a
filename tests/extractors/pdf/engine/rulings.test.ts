import { describe, expect, it } from '@jest/globals'
import type { Ruling } from '../../../../extractors/pdf/page.js'
import { readDrawn } from './render.js'

async function rulingsOf(draw: (document: PDFKit.PDFDocument) => void): Promise<number[][]> {
  const { rulings } = await readDrawn(draw)
  return rulings.map(rounded)
}

function rounded({ left, top, right, bottom }: Ruling): number[] {
  return [left, top, right, bottom].map((n) => Math.round(n * 10) / 10)
}

const box = [
  [50, 100, 250, 100],
  [50, 100, 50, 180],
  [250, 100, 250, 180],
  [50, 180, 250, 180],
]

describe('rulings of a page', () => {
  it('are the strokes that run across or down', async () => {
    const found = await rulingsOf((d) => {
      d.moveTo(50, 100).lineTo(250, 100).stroke()
      d.moveTo(50, 100).lineTo(50, 180).stroke()
      d.moveTo(50, 100).lineTo(250, 180).stroke()
    })
    expect(found).toEqual([
      [50, 100, 250, 100],
      [50, 100, 50, 180],
    ])
  })

  it('are four of a stroked rectangle', async () => {
    expect(await rulingsOf((d) => d.rect(50, 100, 200, 80).stroke())).toEqual(box)
  })

  it('are the middle of a thin filled rectangle, and none of a filled ground or a block', async () => {
    const found = await rulingsOf((d) => {
      d.rect(50, 99.5, 200, 1).fill('black')
      d.rect(60, 100, 2, 80).fill('#404040')
      d.rect(50, 200, 200, 80).fill('#cccccc')
      d.rect(50, 300, 9, 4).fill('black')
    })
    expect(found).toEqual([
      [50, 100, 250, 100],
      [61, 100, 61, 180],
    ])
  })

  it('are joined from the dashes, dots and cell borders that make up a line', async () => {
    const found = await rulingsOf((d) => {
      for (let x = 50; x < 248; x += 5) d.rect(x, 100, 3, 0.5).fill('black')
      for (let y = 100; y < 180; y += 2) d.rect(49.5, y, 1, 1).fill('black')
      d.moveTo(50, 180).lineTo(150, 180).moveTo(150, 180.3).lineTo(250, 180.3).stroke()
    })
    expect(found).toHaveLength(3)
    expect(found[0]?.map(Math.round)).toEqual([50, 100, 50, 179])
    expect(found[1]?.map(Math.round)).toEqual([50, 100, 248, 100])
    expect(found[2]?.map(Math.round)).toEqual([50, 180, 250, 180])
  })

  it('stay apart where a gap lies between them', async () => {
    const found = await rulingsOf((d) =>
      d.moveTo(50, 100).lineTo(140, 100).moveTo(150, 100).lineTo(250, 100).stroke(),
    )
    expect(found).toHaveLength(2)
  })

  it('are none of white lines, of clips, of curves and of what lies beyond the page', async () => {
    const found = await rulingsOf((d) => {
      d.moveTo(50, 100).lineTo(250, 100).stroke('white')
      d.circle(200, 300, 50).stroke('black')
      d.moveTo(-200, 50).lineTo(-20, 50).stroke('black')
      d.rect(50, 100, 200, 80).clip()
    })
    expect(found).toEqual([])
  })

  it('are moved by forms of transformation, their thickness too', async () => {
    const found = await rulingsOf((d) => {
      d.save().translate(50, 100).scale(0.1)
      d.lineWidth(5).rect(0, 0, 2000, 800).stroke()
      d.restore().scale(10)
      d.lineWidth(1).moveTo(5, 30).lineTo(25, 30).stroke()
    })
    expect(found).toEqual(box)
  })
})
