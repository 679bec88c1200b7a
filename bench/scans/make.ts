import { createCanvas, ImageData } from '@napi-rs/canvas'
import PdfDocument from 'pdfkit'
import { withDrawable } from '../../extractors/pdf/picture/open.js'
import type { Profile } from './profiles.js'
import { spoiled, type Picture } from './spoil.js'

/** A PDF of pictures of the pages of a PDF, spoiled as a profile says. */
export async function scanOf(bytes: Uint8Array, profile: Profile): Promise<Uint8Array> {
  const pages = await drawPages(bytes, profile.resolution)
  const files = spoiledPages(pages, profile)
  const document = new PdfDocument({ autoFirstPage: false })
  const chunks: Uint8Array[] = []
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => document.on('end', resolve))
  for (const [at, page] of pages.entries()) {
    const size: [number, number] = [page.width, page.height]
    const points = size.map((side) => (side * 72) / profile.resolution)
    const [width = 0, height = 0] = points
    document.addPage({ size: [width, height], margin: 0 })
    document.image(files[at] ?? Buffer.of(), 0, 0, { width, height })
  }
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

/** The pages of a PDF as pictures; `resolution` is pixels to an inch. */
export function drawPages(bytes: Uint8Array, resolution: number): Promise<Picture[]> {
  return withDrawable(bytes, async (document) => {
    const pictures: Picture[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: resolution / 72 })
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
      const context = canvas.getContext('2d')
      // pdfjs is typed for a browser's context; the canvas is made to stand for one.
      const canvasContext = context as never
      await page.render({ canvas: null, canvasContext, viewport, background: '#fff' }).promise
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
      pictures.push({ width: canvas.width, height: canvas.height, data })
    }
    return pictures
  })
}

/** Spoiled pictures as files: PNG of a fax, else JPEG. */
export function spoiledPages(pages: readonly Picture[], profile: Profile): Buffer[] {
  return pages.map((page, at) => encoded(spoiled(page, profile, at + 1), profile))
}

function encoded({ width, height, data }: Picture, { fax, quality }: Profile): Buffer {
  const canvas = createCanvas(width, height)
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0)
  return fax ? canvas.encodeSync('png') : canvas.encodeSync('jpeg', quality)
}
