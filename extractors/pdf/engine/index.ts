import { ExtractError } from '../../extract-error.js'
import type { ExtractOptions } from '../../extractor.js'
import type { ReadPages } from '../page.js'
import { isComplete } from './complete.js'
import { withoutFontFiles } from './font-files.js'
import { refuseHostile } from './guard/index.js'
import { latin1 } from './latin1.js'
import { readDocument } from './read-document.js'

/** Reads a PDF with pdfjs, in one pass over the operators of each page. */
export const readPages: ReadPages = async (bytes, options) => {
  if (!isComplete(bytes)) throw new ExtractError('E_CORRUPT', 'cut off')
  const file = latin1(bytes)
  refuseHostile(file, options.limits)
  const light = options.fast ? withoutFontFiles(bytes, file) : null
  if (light === null) return readWhole(bytes, options, null)
  const { doubtfulText, ...content } = await readDocument(light, options)
  if (doubtfulText === null) return { ...content, fastPathRefused: null }
  return readWhole(bytes, options, `a glyph reads as ${codePoints(doubtfulText)}`)
}

/** Reads the file as it is; a copy (a Buffer's slice would be none), for the bytes stay the caller's. */
async function readWhole(
  bytes: Uint8Array,
  options: ExtractOptions,
  fastPathRefused: string | null,
) {
  const { pages, title } = await readDocument(new Uint8Array(bytes), options)
  return { pages, title, fastPathRefused }
}

function codePoints(text: string): string {
  return Array.from(text, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(
    ' ',
  )
}
