import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it, jest } from '@jest/globals'
import { defaultLimits } from '../../../extractors/extractor.js'
import { ofdExtractor } from '../../../extractors/ofd/index.js'
import { loadReader } from '../../../extractors/scan/ocr/tesseract.js'
import { failure, ofd, resources } from './builder.js'

jest.setTimeout(120_000)

const missing = (await loadReader()) === null
if (missing) {
  if (process.env.CI === 'true') throw new Error('OCR is not installed')
  process.stderr.write('NOT TESTED: OFD of pictures: OCR is not installed\n')
}
const itReads = missing ? it.skip : it

/** Pixels to a millimetre of a page of 100 by 100. */
const SCALE = 8
const FIGURES = [
  ['29', '1177'],
  ['0', '48'],
]

/** A ruled table of figures, its corner 20 millimetres from that of the page. */
function scan(): Uint8Array {
  const canvas = createCanvas(100 * SCALE, 100 * SCALE)
  const context = canvas.getContext('2d')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.scale(SCALE, SCALE)
  context.fillStyle = '#000'
  context.lineWidth = 0.3
  context.font = '4px "DejaVu Sans", sans-serif'
  for (const at of [20, 45, 70]) {
    context.strokeRect(20, at, 50, 0)
    context.strokeRect(at, 20, 0, 50)
  }
  FIGURES.forEach((row, r) => {
    row.forEach((text, c) => {
      context.fillText(text, 25 + c * 25, 34 + r * 25)
    })
  })
  return canvas.toBuffer('image/png')
}

const picture = `<ofd:ImageObject ID="9" ResourceID="7" Boundary="0 0 100 100" CTM="100 0 0 100 0 0"/>`
const media =
  '<ofd:MultiMedias><ofd:MultiMedia ID="7" Type="Image"><ofd:MediaFile>scan.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>'

const file = (bytes: Uint8Array) =>
  ofd({
    pages: [picture],
    common: '<ofd:DocumentRes>Res.xml</ofd:DocumentRes>',
    others: { 'D0/Res.xml': resources(media).replace('<ofd:Res ', '<ofd:Res BaseLoc="Res" ') },
    files: { 'D0/Res/scan.png': bytes },
  })

const options = { limits: defaultLimits, signal: undefined, fast: true }

describe('a page of an OFD that is a picture', () => {
  itReads('is read off it, and stands where it does', async () => {
    const document = await ofdExtractor.extract(file(scan()), 'scan.ofd', options)
    const table = document.blocks.find((block) => block.type === 'table')
    expect(table?.cells.map(({ text }) => text)).toEqual(FIGURES.flat())
    expect(document.notes).toMatchObject([{ code: 'read-off-pictures', place: { page: 1 } }])
    const [left = 0, top = 0] = table?.cells[0]?.area ?? []
    expect([left, top].map((at) => Math.round((at * 25.4) / 72))).toEqual([20, 20])
  })

  it('is left alone where OCR is off, or its file is damaged', async () => {
    const off = { ...options, ocr: 'off' } as const
    await expect(ofdExtractor.extract(file(scan()), 'a.ofd', off)).rejects.toMatchObject({
      code: 'E_NO_TEXT',
    })
    expect(await failure(file(Uint8Array.of(0x89, 0x50)))).toMatch(/^E_NO_TEXT/u)
  })
})
