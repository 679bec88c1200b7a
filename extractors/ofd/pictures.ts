/** Pages that are nothing but pictures, as scanners save them. */
import type { Canvas } from '@napi-rs/canvas'
import type { Limits } from '../extractor.js'
import type { Matrix } from '../pdf/engine/matrix.js'
import { loadCanvas, type CanvasLibrary } from '../pdf/picture/canvas.js'
import { headOf, isJpeg, isPng } from '../scan/files/head.js'
import { withinPixels } from '../scan/files/pixels.js'
import { grayOf } from '../scan/image/gray.js'
import type { EachPicture } from '../scan/read-pages.js'

/** A picture file on a page; `matrix` leads from its unit square to points of the page. */
export interface PlacedPicture {
  readonly bytes: Uint8Array
  readonly matrix: Matrix
}

/** A page without text and the pictures on it. */
export interface PageOfPictures {
  readonly number: number
  /** In points. */
  readonly width: number
  readonly height: number
  readonly pictures: readonly PlacedPicture[]
}

/** Pixels to a point at which a page is drawn: as many as its pictures have, within bounds. */
const SCALE = { least: 150 / 72, most: 300 / 72 }

/** Draws pages one after the other; one whose pictures cannot be decoded stays as it is. */
export function eachPage(pages: readonly PageOfPictures[], limits: Limits): EachPicture {
  return async (use) => {
    const library = await loadCanvas()
    if (library === null) return false
    for (const page of pages) {
      const own = page.pictures.filter(({ bytes }) => isPng(bytes) || isJpeg(bytes))
      const scale = scaleOf(own, limits)
      withinPixels(page.width * scale, page.height * scale, limits)
      const canvas = await drawn({ ...page, pictures: own }, scale, library)
      if (canvas === null) continue
      const { width, height } = canvas
      const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
      await use({ number: page.number, gray: grayOf(data, width, height), scale })
    }
    return true
  }
}

/** Pixels to a point of the finest picture. @throws ExtractError `E_LIMIT` of one too large. */
function scaleOf(pictures: readonly PlacedPicture[], limits: Limits): number {
  const scales = pictures.map(({ bytes, matrix: [a, b] }) => {
    const { width, height } = headOf(bytes) ?? { width: 0, height: 0 }
    if (width > 0) withinPixels(width, height, limits)
    return width / Math.hypot(a, b)
  })
  const finest = Math.max(...scales.filter(Number.isFinite), SCALE.least)
  return Math.min(finest, SCALE.most)
}

async function drawn(
  { width, height, pictures }: PageOfPictures,
  scale: number,
  { createCanvas, loadImage }: CanvasLibrary,
): Promise<Canvas | null> {
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const context = canvas.getContext('2d')
  let count = 0
  for (const { bytes, matrix } of pictures) {
    const image = await loadImage(bytes).catch(() => null)
    if (image === null) continue
    const [a, b, c, d, e, f] = matrix.map((each) => each * scale)
    context.setTransform(a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0)
    context.drawImage(image, 0, 0, 1, 1)
    count++
  }
  return count === 0 ? null : canvas
}
