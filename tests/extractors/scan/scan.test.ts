import { describe, expect, it, jest } from '@jest/globals'
import { extract } from '../../../extractors/index.js'
import { loadCanvas } from '../../../extractors/pdf/picture/canvas.js'
import { loadReader } from '../../../extractors/scan/ocr/tesseract.js'
import { profiles, type Profile } from '../../../bench/scans/profiles.js'
import { drawPages, scanOf, spoiledPages } from '../../../bench/scans/make.js'
import type { Picture } from '../../../bench/scans/spoil.js'
import type { Box, Document, Table } from '../../../src/document/document.js'
import { chineseFont, options, render } from '../pdf/engine/render.js'

jest.setTimeout(300_000)

const missing = (await loadCanvas()) === null || (await loadReader()) === null
if (missing) {
  if (process.env.CI === 'true') throw new Error('canvas or OCR is not installed')
  process.stderr.write('NOT TESTED: scans: canvas or OCR is not installed\n')
}
const withReader = missing ? describe.skip : describe

/** Left ends of the columns, and tops of the rows, in points. */
const XS = [40, 200, 270, 340]
const YS = [120, 150, 180, 210, 240]
const CELLS = [
  ['信息内容', '本年制发件数', '现行有效件数'],
  ['规章', '29', '1,177'],
  ['行政规范性文件', '', '—'],
  ['行政许可', '0', '7730.28'],
]

/** A page with a title, a table and a sentence. */
const report = () =>
  render((document) => {
    const write = (text: string, x: number, y: number, size: number) =>
      document.font(chineseFont()).fontSize(size).text(text, x, y, { lineBreak: false })
    write('2023年政府信息公开工作年度报告', 90, 60, 16)
    for (const x of XS)
      document
        .moveTo(x, YS[0] ?? 0)
        .lineTo(x, YS.at(-1) ?? 0)
        .stroke()
    for (const y of YS)
      document
        .moveTo(XS[0] ?? 0, y)
        .lineTo(XS.at(-1) ?? 0, y)
        .stroke()
    CELLS.forEach((row, r) => {
      row.forEach((text, c) => write(text, (XS[c] ?? 0) + 4, (YS[r] ?? 0) + 8, 9))
    })
    write('全年收取信息处理费零元。', 60, 280, 14)
  })

const profile = (changes: Partial<Profile>): Profile => {
  const [clean] = profiles
  if (clean === undefined) throw new Error('there are no profiles')
  return { ...clean, ...changes }
}

const tableOf = ({ blocks }: Document): Table | undefined =>
  blocks.find((block) => block.type === 'table')

const textsOf = (table: Table | undefined) =>
  CELLS.map((row, r) =>
    row.map((_, c) => table?.cells.find((cell) => cell.row === r && cell.column === c)?.text),
  )

/** Whether a box stands about a point of the page, which was turned by 1.5 degrees about its middle. */
function isAt(box: Box | undefined, x: number, y: number): boolean {
  const [left, top, right, bottom] = box ?? [0, 0, 0, 0]
  const angle = (1.5 * Math.PI) / 180
  const across = 200 + (x - 200) * Math.cos(angle) - (y - 300) * Math.sin(angle)
  const down = 300 + (y - 300) * Math.cos(angle) + (x - 200) * Math.sin(angle)
  return left < across && across < right && top < down && down < bottom && bottom - top < 20
}

/** A picture whose top is at its right. */
function onItsSide({ width, height, data }: Picture): Picture {
  const turned = new Uint8ClampedArray(data.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4
      turned.set(data.subarray(from, from + 4), (x * height + (height - 1 - y)) * 4)
    }
  return { width: height, height: width, data: turned }
}

withReader('a scan', () => {
  it('is read cell by cell: figures, blanks, marks and labels, each as sure as it is', async () => {
    const bytes = await scanOf(await report(), profile({ angle: 1.5, noise: 6, quality: 60 }))
    const document = await extract(bytes, 'scan.pdf', options)
    const table = tableOf(document)
    expect(textsOf(table)).toEqual(CELLS)
    expect(table?.layout).toBe('ruled')
    for (const { text, reading } of table?.cells ?? []) {
      expect(reading?.confidence).toBeGreaterThan(/^[\d.,]*$/u.test(text) ? 0.8 : 0.5)
    }
    expect(document.blocks[0]).toMatchObject({
      type: 'paragraph',
      text: '2023年政府信息公开工作年度报告',
    })
    expect(document.blocks.at(-1)).toMatchObject({ text: '全年收取信息处理费零元。' })
    expect(document.notes).toMatchObject([{ code: 'read-off-pictures', place: { page: 1 } }])
    expect(isAt(table?.cells.find(({ text }) => text === '7730.28')?.place.box, 290, 223)).toBe(
      true,
    )
  })

  it('may lie on its head or on its side: it is read upright, and its cells stand where they are', async () => {
    const [page] = await drawPages(await report(), 200)
    const [png] = spoiledPages(page === undefined ? [] : [onItsSide(page)], profile({ fax: true }))
    const document = await extract(png ?? Uint8Array.of(), 'page.png', options)
    const table = tableOf(document)
    expect(textsOf(table).map((row) => row.slice(1))).toEqual(CELLS.map((row) => row.slice(1)))
    // A picture that does not tell its resolution is taken for an A4 sheet.
    const larger = (8.27 * 72) / 400
    const [left = 0, top = 0, right = 0, bottom = 0] =
      table?.cells.find(({ text }) => text === '7730.28')?.place.box ?? []
    const [x, y] = [(600 - 223) * larger, 290 * larger]
    expect([left < x, x < right, right - left < 20 * larger]).toEqual([true, true, true])
    expect([top < y, y < bottom]).toEqual([true, true])
  })

  it('is left alone where OCR is off', async () => {
    const bytes = await scanOf(await report(), profile({ resolution: 100 }))
    await expect(extract(bytes, 'scan.pdf', { ...options, ocr: 'off' })).rejects.toMatchObject({
      code: 'E_NO_TEXT',
    })
  })

  it('may be a picture file', async () => {
    const pages = await drawPages(await report(), 200)
    const [png] = spoiledPages(pages, profile({ fax: true }))
    const document = await extract(png ?? Uint8Array.of(), 'page.png', options)
    expect(document.source).toEqual({ name: 'page.png', format: 'image', pages: 1 })
    expect(textsOf(tableOf(document)).map((row) => row.slice(1))).toEqual(
      CELLS.map((row) => row.slice(1)),
    )
  })
})

describe('a picture file', () => {
  it('that is damaged is refused as such', async () => {
    const head = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3)
    await expect(extract(head, 'a.png', options)).rejects.toMatchObject({ code: 'E_CORRUPT' })
    const tiff = Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 255, 255, 1, 2)
    await expect(extract(tiff, 'a.tif', options)).rejects.toMatchObject({
      code: expect.stringMatching(/^E_(?:CORRUPT|NO_TEXT)$/u),
    })
  })

  it('with too many pixels is refused before it is decoded', async () => {
    const head = Buffer.alloc(64)
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(head)
    head.writeUInt32BE(60_000, 16)
    head.writeUInt32BE(60_000, 20)
    await expect(extract(new Uint8Array(head), 'a.png', options)).rejects.toMatchObject({
      code: 'E_LIMIT',
    })
  })
})
