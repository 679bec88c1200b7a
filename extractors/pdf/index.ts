import type { Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { Extractor, ExtractOptions } from '../extractor.js'
import { readPages } from './engine/index.js'
import { layoutPages } from './layout/index.js'
import type { PagesContent } from './page.js'
import { withRoundedBoxes } from './round.js'

/** Bytes within which the mark of a PDF must stand (ISO 32000-1, annex H, note 13). */
const HEAD = 1024

/** Reads PDF by its glyphs and rulings. */
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
  const content = await readPages(bytes, options)
  if (content.pages.every((page) => page.glyphs.length === 0)) throw new ExtractError('E_NO_TEXT')
  return {
    source: { name, format: 'pdf', pages: content.pages.length },
    title: content.title,
    blocks: layoutPages(content.pages, options.limits).map(withRoundedBoxes),
    notes: notesOf(content),
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
