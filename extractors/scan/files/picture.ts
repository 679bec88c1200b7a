import { ExtractError } from '../../extract-error.js'
import type { Limits } from '../../extractor.js'
import { loadCanvas } from '../../pdf/picture/canvas.js'
import { grayOf } from '../image/gray.js'
import type { PagePicture } from '../page-picture.js'
import type { EachPicture } from '../read-pages.js'
import { headOf } from './head.js'
import { withinPixels } from './pixels.js'
import { sized } from './sized.js'

/** Hands over the page of a PNG or a JPEG. */
export function pictureIn(bytes: Uint8Array, limits: Limits): EachPicture {
  return async (use) => {
    const head = headOf(bytes)
    if (head === null) throw new ExtractError('E_CORRUPT', 'a picture without a head')
    withinPixels(head.width, head.height, limits)
    const library = await loadCanvas()
    if (library === null) return false
    await use(await decoded(bytes, head.resolution, library))
    return true
  }
}

async function decoded(
  bytes: Uint8Array,
  resolution: number,
  { createCanvas, loadImage }: NonNullable<Awaited<ReturnType<typeof loadCanvas>>>,
): Promise<PagePicture> {
  const image = await loadImage(bytes).catch((error: unknown) => {
    throw new ExtractError('E_CORRUPT', String(error))
  })
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, width, height)
  return sized(1, grayOf(data, width, height), [resolution, resolution])
}
