import { describe, expect, it, jest } from '@jest/globals'
import { withSmallPictures } from '../../../../extractors/pdf/engine/image-files.js'
import { readPages } from '../../../../extractors/pdf/engine/index.js'
import { isPageOfPicture, tableImages } from '../../../../extractors/pdf/images.js'
import type { Box } from '../../../../src/document/document.js'
import { options, textOf } from '../engine/render.js'
import { text } from '../layout/page-builder.js'
import { Collected, fileOf, stream, toBytes } from '../odd/raw.js'
import { printed } from './page.js'

jest.setTimeout(60_000)

const smallOf = (file: string): string => {
  const bytes = new Uint8Array(Buffer.from(file, 'latin1'))
  return Buffer.from(withSmallPictures(bytes, file)).toString('latin1')
}

describe('pictures made small', () => {
  const entries = '/Type/XObject /Subtype /Image /Width 2480 /Height 3508'

  it('have a pixel and no filter, and take as many bytes', () => {
    const file = `5 0 obj\n<<${entries}/Filter[/FlateDecode/DCTDecode]/Length 9>>\nstream\n`
    expect(smallOf(file)).toBe(
      '5 0 obj\n<</Type/XObject /Subtype /Image /Width 1    /Height 1   /Filter[/FlateDecod_/DCTDecod_]/Length 9>>\nstream\n',
    )
  })

  it('tell by two pixels that what lies below shows through', () => {
    expect(smallOf(`5 0 obj\n<<${entries}/SMask 6 0 R>>\nstream`)).toContain('/Height 2   /SMask')
  })

  it.each([
    ['small ones', '5 0 obj\n<</Subtype/Image/Width 120/Height 120>>\nstream'],
    ['a size that stands elsewhere', '5 0 obj\n<</Subtype/Image/Width 8 0 R/Height 900>>\nstream'],
    ['what is no picture', '5 0 obj\n<</ProcSet[/PDF/ImageB]/Width 900/Height 900>>\nstream'],
  ])('are none of: %s', (_, file) => {
    expect(smallOf(file)).toBe(file)
  })
})

/** A page of 400 by 600 points with a picture I, one M that lets through what is below, and a form F that holds I. */
function pageOf(content: string): Uint8Array {
  const file = new Collected()
  const gray =
    '/Type/XObject/Subtype/Image/Width 400/Height 300/ColorSpace/DeviceGray/BitsPerComponent 1'
  const pixels = '\0'.repeat(50 * 300)
  const image = file.add(stream(gray, pixels))
  const masked = file.add(stream(`${gray}/Mask[1 1]`, pixels))
  const form = file.add(
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[50 0 0 50 0 0]/Resources<</XObject<</I ${image}>>>>`,
      'q 4 0 0 2 1 1 cm /I Do Q',
    ),
  )
  const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'
  const resources = `<</Font<</T ${font}>>/XObject<</I ${image}/M ${masked}/F ${form}>>>>`
  const pages = file.reserve()
  const page = file.add(
    `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 400 600]/Resources ${resources}/Contents ${file.add(stream('', content))}>>`,
  )
  file.objects.set(pages, `<</Type/Pages/Kids[${page}]/Count 1>>`)
  const root = Number.parseInt(file.add(`<</Type/Catalog/Pages ${pages} 0 R>>`))
  return toBytes(fileOf(file.objects, root))
}

async function read(content: string) {
  const [page] = (await readPages(pageOf(content), options)).pages
  const hidden = page?.hidden.map((glyph) => glyph.text).join('')
  const images = page?.images.map((box) => box.map(Math.round))
  return { text: page && textOf(page), hidden, images }
}

const BELOW = 'BT /T 12 Tf 50 500 Td (below) Tj ET'
const ABOVE = 'BT /T 12 Tf 50 400 Td (above) Tj ET'

describe('pictures on a page', () => {
  it('are found where they are painted: turned, and in forms', async () => {
    const { images } = await read('q 0 200 -100 0 300 100 cm /I Do Q /F Do')
    expect(images).toEqual([
      [200, 300, 300, 500],
      [50, 450, 250, 550],
    ])
  })

  it('hide the text below where they cover the page', async () => {
    const covered = await read(`${BELOW} q 400 0 0 600 0 0 cm /I Do Q ${ABOVE}`)
    expect(covered).toMatchObject({ text: 'above', hidden: 'below' })
  })

  it('do not hide it where it shows through', async () => {
    const masked = await read(`${BELOW} q 400 0 0 600 0 0 cm /M Do Q ${ABOVE}`)
    expect(masked).toMatchObject({ text: 'belowabove', hidden: '' })
  })

  it('are not alone in hiding text: it may be drawn without ink', async () => {
    const { text, hidden } = await read(`3 Tr ${BELOW} 0 Tr ${ABOVE}`)
    expect([text, hidden]).toEqual(['above', 'below'])
  })
})

describe('pictures that may hold a table', () => {
  const on = (...images: Box[]) => printed([], { images })

  it('are as wide as one; seals and logos are not', () => {
    expect(tableImages([on([100, 200, 500, 400], [400, 600, 520, 720])])).toEqual([
      [[100, 200, 500, 400]],
    ])
  })

  it('may be strips', () => {
    const strips = [0, 1, 2, 3].map((at): Box => [100, 200 + at * 20, 500, 220 + at * 20])
    expect(tableImages([on(...strips)])).toEqual([[[100, 200, 500, 280]]])
  })

  it('do not stand at the head of every page', () => {
    const head: Box = [0, 0, 595, 80]
    const scan: Box = [0, 0, 595, 842]
    expect(tableImages([on(head), on(head), on(head)])).toEqual([[], [], []])
    expect(tableImages([on(scan), on(scan), on(scan)])).toEqual([[scan], [scan], [scan]])
  })

  it('are the page where they cover it and little else is printed', () => {
    const scan: Box = [0, 0, 595, 842]
    const prose = Array.from({ length: 20 }, (_, at) => text('正文正文正文正文', 50, 50 + at * 20))
    expect(isPageOfPicture(printed(text('1', 290, 800)), [scan])).toBe(true)
    expect(isPageOfPicture(printed(prose.flat()), [scan])).toBe(false)
    expect(isPageOfPicture(printed([]), [[0, 0, 300, 300]])).toBe(false)
  })
})
