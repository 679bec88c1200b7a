/** Pictures of pages in files of their own. */
import type { Document } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import type { ExtractOptions, Extractor } from '../extractor.js'
import { withRoundedBoxes } from '../pdf/round.js'
import { isJpeg, isPng } from './files/head.js'
import { pictureIn } from './files/picture.js'
import { isTiff, tiffPages } from './files/tiff.js'
import { contentsOf, layoutScanned } from './layout.js'
import { notesOfScanned } from './note.js'
import { hasPrint } from './read-page.js'
import { readPictures, type EachPicture } from './read-pages.js'

/** PNG and JPEG: one page each. */
export const pictureExtractor: Extractor = {
  format: 'image',
  extensions: extensions.picture,
  matches: (bytes) => isPng(bytes) || isJpeg(bytes),
  extract: (bytes, name, options) => read(pictureIn(bytes, options.limits), name, options),
}

/** TIFF, also of several pages. */
export const tiffExtractor: Extractor = {
  format: 'image',
  extensions: extensions.tiff,
  matches: isTiff,
  extract: (bytes, name, options) => read(tiffPages(bytes, options.limits), name, options),
}

async function read(each: EachPicture, name: string, options: ExtractOptions): Promise<Document> {
  const { limits, ocr } = options
  const pages = ocr === 'off' ? [] : await readPictures(each, options)
  if (pages === null) throw new ExtractError('E_NO_TEXT', 'OCR is not installed')
  if (!pages.some(hasPrint)) throw new ExtractError('E_NO_TEXT')
  return {
    source: { name, format: 'image', pages: pages.length },
    title: null,
    blocks: layoutScanned(contentsOf(pages), pages, limits).map(withRoundedBoxes),
    notes: notesOfScanned(pages),
  }
}
