import { ExtractError } from '../../extract-error.js'
import type { ExtractOptions } from '../../extractor.js'
import type { PrintedPage, ReadPages } from '../page.js'
import { untrustedFonts } from '../untrusted.js'
import { isComplete } from './complete.js'
import { withoutFontFiles } from './font-files.js'
import { refuseHostile } from './guard/index.js'
import { withSmallPictures } from './image-files.js'
import { latin1 } from './latin1.js'
import { hasReference } from './reference.js'
import { readDocument } from './read-document.js'

/** Reads a PDF with pdfjs, in one pass over the operators of each page. */
export const readPages: ReadPages = async (bytes, options) => {
  if (!isComplete(bytes)) throw new ExtractError('E_CORRUPT', 'cut off')
  const file = latin1(bytes)
  refuseHostile(file, options.limits)
  const small = withSmallPictures(bytes, file)
  const light = options.fast ? withoutFontFiles(small, file) : null
  // A copy (a Buffer's slice would be none), for the bytes stay the caller's.
  const whole = () => (small === bytes ? new Uint8Array(bytes) : small)
  const repaired = !hasReference(file)
  if (light === null)
    return { ...(await readWhole(whole(), options)), repaired, fastPathRefused: null }
  const { doubtfulText, ...content } = await readDocument(light, options)
  const refused = refusalOf(doubtfulText, content.pages)
  if (refused === null) {
    // All fonts tell their text: which of them were left out is of no concern.
    const pages = content.pages.map((page) => ({ ...page, fontsWithoutFile: new Set<string>() }))
    return { ...content, pages, repaired, fastPathRefused: null }
  }
  return { ...(await readWhole(whole(), options)), repaired, fastPathRefused: refused }
}

/** Why the font files that were left out are needed; null where they are not. */
function refusalOf(doubtfulText: string | null, pages: readonly PrintedPage[]): string | null {
  if (doubtfulText !== null) return `a glyph reads as ${codePoints(doubtfulText)}`
  return untrustedFonts(pages).size > 0 ? 'a font does not tell its text' : null
}

/** Reads a file with all that its fonts need. */
async function readWhole(bytes: Uint8Array, options: ExtractOptions) {
  const { pages, title, attachments } = await readDocument(bytes, options)
  return { pages, title, attachments }
}

function codePoints(text: string): string {
  return Array.from(text, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}`).join(
    ' ',
  )
}
