import { describe, expect, it, jest } from '@jest/globals'
import { defaultLimits } from '../../../../extractors/extractor.js'
import { loadCanvas } from '../../../../extractors/pdf/picture/canvas.js'
import { cutPictures, type Cut } from '../../../../extractors/pdf/picture/index.js'
import { render, trueTypeFont } from '../engine/render.js'

jest.setTimeout(60_000)

const library = await loadCanvas()
if (library === null) {
  if (process.env.CI === 'true') throw new Error('@napi-rs/canvas is not installed')
  process.stderr.write('NOT TESTED: pictures of pages: @napi-rs/canvas is not installed\n')
}
const withCanvas = library === null ? describe.skip : describe

/** Two pages; on the first a number in a cell at 200, 300, and one beside it. */
const file = () =>
  render((document) => {
    document.font(trueTypeFont).fontSize(12)
    document.text('4119', 200, 300, { lineBreak: false })
    document.text('195', 300, 300, { lineBreak: false })
    document.addPage().text('end', 20, 20)
  })

const cut = (changes: Partial<Cut> = {}): Cut => ({
  page: 1,
  cells: [[200, 300, 228, 312]],
  others: [],
  ...changes,
})

/** How many pixels of a picture are nearly of a colour. */
async function pixels(png: Uint8Array, [red, green, blue]: readonly [number, number, number]) {
  const { createCanvas, loadImage } = await import('@napi-rs/canvas')
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  let count = 0
  for (let at = 0; at < data.length; at += 4) {
    const near = [red, green, blue].every((value, i) => Math.abs((data[at + i] ?? 0) - value) < 30)
    if (near) count += 1
  }
  return count
}

const RED = [195, 39, 43] as const
const BLUE = [29, 95, 168] as const
const BLACK = [0, 0, 0] as const

withCanvas('pictures of pages', () => {
  it('show the print around the cell, and frame the cell', async () => {
    const [picture] = await cutPictures(await file(), [cut()], defaultLimits)
    expect(picture?.height).toBe(148)
    expect(picture?.width).toBeGreaterThan(150)
    expect(picture?.width).toBeLessThan(300)
    const png = picture?.png ?? Uint8Array.of()
    expect(png.length).toBeLessThan(10_000)
    expect(await pixels(png, BLACK)).toBeGreaterThan(60)
    expect(await pixels(png, RED)).toBeGreaterThan(200)
    expect(await pixels(png, BLUE)).toBe(0)
  })

  it('frame what the cell is held against by another, broken line', async () => {
    const others = [[300, 300, 321, 312]] as const
    const [picture] = await cutPictures(await file(), [cut({ others })], defaultLimits)
    const png = picture?.png ?? Uint8Array.of()
    expect(await pixels(png, RED)).toBeGreaterThan(200)
    expect(await pixels(png, BLUE)).toBeGreaterThan(40)
  })

  it('are the same for the same file, and leave its bytes as they were', async () => {
    const bytes = await file()
    const [before] = await cutPictures(bytes, [cut()], defaultLimits)
    const [after] = await cutPictures(bytes, [cut()], defaultLimits)
    expect(Buffer.compare(before?.png ?? Uint8Array.of(1), after?.png ?? Uint8Array.of())).toBe(0)
  })

  it('come in the order of the cuts, null for pages and places that are not there', async () => {
    const cuts = [
      cut({ page: 3 }),
      cut({ page: 2, cells: [[20, 20, 40, 32]] }),
      cut({ cells: [[1e308, 1e308, 1e308, 1e308]] }),
      cut(),
    ]
    const pictures = await cutPictures(await file(), cuts, defaultLimits)
    expect(pictures.map((picture) => picture !== null)).toEqual([false, true, false, true])
  })

  it('are bounded on a page of absurd size', async () => {
    const bytes = await render(() => undefined, { size: [14_000, 14_000] })
    const [picture] = await cutPictures(bytes, [cut()], defaultLimits)
    expect((picture?.width ?? Infinity) * (picture?.height ?? 1)).toBeLessThan(1_000_000)
  })

  it('are none of what is no PDF, of half a PDF, and of one beyond the limits', async () => {
    const bytes = await file()
    const tight = { ...defaultLimits, unpackedBytes: 10 }
    expect(await cutPictures(Uint8Array.of(1, 2, 3), [cut()], defaultLimits)).toEqual([null])
    expect(await cutPictures(bytes.subarray(0, 300), [cut()], defaultLimits)).toEqual([null])
    expect(await cutPictures(bytes, [cut()], tight)).toEqual([null])
  })
})
