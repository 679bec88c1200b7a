import type { Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { Extractor, ExtractOptions } from '../extractor.js'
import { layoutScanned } from '../scan/layout.js'
import { notesOfScanned } from '../scan/note.js'
import { readPages } from './engine/index.js'
import type { PagesContent } from './page.js'
import { withRoundedBoxes } from './round.js'
import { readScannedPages } from './scanned.js'

/** Bytes within which the mark of a PDF must stand (ISO 32000-1, annex H, note 13). */
const HEAD = 1024

/** Reads PDF by its glyphs and rulings, and pages without text off their pictures. */
export const pdfExtractor: Extractor = {
  format: 'pdf',
  extensions: ['pdf'],
  matches: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-'),
  extract,
}

async function extract(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions,
): Promise<Document> {
  const printed = await readPages(bytes, options)
  const { scanned, missing, ...content } = await readScannedPages(bytes, printed, options)
  if (content.pages.every((page) => page.glyphs.length === 0))
    throw new ExtractError('E_NO_TEXT', missing ? 'OCR is not installed' : '')
  return {
    source: { name, format: 'pdf', pages: content.pages.length },
    title: content.title,
    blocks: layoutScanned(content.pages, scanned, options.limits).map(withRoundedBoxes),
    notes: [...notesOf(content), ...notesOfScanned(scanned)],
  }
}

function notesOf({ pages, fastPathRefused }: PagesContent): Note[] {
  const empty = pages.filter((page) => page.glyphs.length === 0)
  const notes = empty.map(({ number }): Note => {
    return { code: 'page-without-text', detail: `page ${number}`, place: { page: number } }
  })
  if (fastPathRefused !== null) notes.push({ code: 'fast-path-refused', detail: fastPathRefused })
  return notes
}
