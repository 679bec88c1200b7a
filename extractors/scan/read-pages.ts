import { ExtractError } from '../extract-error.js'
import type { ExtractOptions } from '../extractor.js'
import { loadReader } from './ocr/tesseract.js'
import type { PagePicture } from './page-picture.js'
import { readPagePicture, type Extent, type ScannedPage } from './read-page.js'

/** Hands over pictures one after the other; false where none can be made on this machine. */
export type EachPicture = (use: (picture: PagePicture) => Promise<void>) => Promise<boolean>

/**
 * Reads pictures of pages; null where the optional parts that make or read pictures are missing.
 * @throws ExtractError `E_LIMIT`.
 */
export async function readPictures(
  each: EachPicture,
  { limits, signal, onPicture }: ExtractOptions,
  extentOf: (page: number) => Extent = () => 'page',
): Promise<ScannedPage[] | null> {
  const reader = await loadReader()
  if (reader === null) return null
  const pages: ScannedPage[] = []
  const made = await each(async (picture) => {
    signal?.throwIfAborted()
    if (pages.length >= limits.picturePages)
      throw new ExtractError('E_LIMIT', `more than ${limits.picturePages} pages to be recognised`)
    onPicture?.()
    pages.push(await readPagePicture(picture, reader, limits, extentOf(picture.number)))
  })
  return made ? pages : null
}
