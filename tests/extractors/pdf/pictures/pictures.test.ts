import { describe, expect, it, jest } from '@jest/globals'
import { extract } from '../../../../extractors/index.js'
import { loadCanvas } from '../../../../extractors/pdf/picture/canvas.js'
import { loadReader } from '../../../../extractors/scan/ocr/tesseract.js'
import { options, render } from '../engine/render.js'
import {
  figures,
  FIGURES,
  grid,
  inkless,
  LIES,
  scanWith,
  textsOf,
  withTablePicture,
} from './fixtures.js'

jest.setTimeout(300_000)

const missing = (await loadCanvas()) === null || (await loadReader()) === null
if (missing) {
  if (process.env.CI === 'true') throw new Error('canvas or OCR is not installed')
  process.stderr.write('NOT TESTED: pictures in PDF: canvas or OCR is not installed\n')
}
const withReader = missing ? describe.skip : describe

const read = (bytes: Uint8Array, ocr: 'auto' | 'off' = 'auto') =>
  extract(bytes, 'report.pdf', { ...options, ocr })

withReader('a table that is a picture on a page of text', () => {
  it('is read between the paragraphs about it, which stay as they are', async () => {
    const document = await read(await withTablePicture())
    expect(textsOf(document)).toEqual(FIGURES)
    const [before, table, after] = document.blocks
    expect(before).toMatchObject({ text: 'Figures' })
    expect(after).toMatchObject({ text: 'Fees' })
    const cells = table?.type === 'table' ? table.cells : []
    expect(cells.map(({ reading }) => (reading?.confidence ?? 0) > 0.9)).not.toContain(false)
    const [left = 0, top = 0] = cells[0]?.place.box ?? []
    expect([left > 75, left < 85, top > 205, top < 220]).toEqual([true, true, true, true])
    expect(document.notes.map(({ code }) => code)).toEqual(['read-off-pictures'])
  })
})

describe('a table that is a picture, where pictures are not read', () => {
  it('is told of', async () => {
    const document = await read(await withTablePicture(), 'off')
    expect(document.blocks.map(({ type }) => type)).not.toContain('table')
    expect(document.notes).toEqual([
      { code: 'picture-unread', detail: 'page 1', place: { page: 1 } },
    ])
  })
})

withReader('hidden text of a scan', () => {
  it('that contradicts its picture is not taken', async () => {
    const document = await read(await scanWith(figures(LIES), inkless(figures(LIES))))
    expect(textsOf(document)).toEqual(FIGURES)
    expect(document.notes).toContainEqual({
      code: 'hidden-text-differs',
      detail: 'page 1, 3 of 3 figures: 5229, 4119',
      place: { page: 1 },
    })
  })
})

/** Takes the maps to Unicode from all fonts of a file. */
function withoutMaps(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes).toString('latin1').replaceAll('/ToUnicode', '/NoUnicode')
  return new Uint8Array(Buffer.from(file, 'latin1'))
}

const mapless = async () =>
  withoutMaps(
    await render((document) => {
      for (const draw of [grid, figures()]) draw(document)
    }),
  )

withReader('text in fonts without a map to Unicode', () => {
  it('is read off the picture of its page', async () => {
    const document = await read(await mapless())
    expect(textsOf(document)).toEqual(FIGURES)
    expect(document.notes.map(({ code }) => code)).toEqual([
      'text-layer-untrusted',
      'read-off-pictures',
    ])
  })
})

describe('text in fonts without a map to Unicode, where pictures are not read', () => {
  it('is no text', async () => {
    await expect(read(await mapless(), 'off')).rejects.toMatchObject({ code: 'E_NO_TEXT' })
  })
})
