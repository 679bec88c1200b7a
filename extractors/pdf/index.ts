import type { Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import { extensions } from '../extensions.js'
import type { Extractor, ExtractOptions } from '../extractor.js'
import { layoutScanned } from '../scan/layout.js'
import { notesOfScanned } from '../scan/note.js'
import { readPages } from './engine/index.js'
import type { PageContent, PagesContent } from './page.js'
import { notesOfPrint } from './print-notes.js'
import { withRoundedBoxes } from './round.js'
import { readScannedPages } from './scanned.js'
import { hasText } from './untrusted.js'

/** Bytes within which the mark of a PDF must stand (ISO 32000-1, annex H, note 13). */
const HEAD = 1024

/** Reads PDF by its glyphs and rulings, and pages without text off their pictures. */
export const pdfExtractor: Extractor = {
  format: 'pdf',
  extensions: extensions.pdf,
  matches: (bytes) => new TextDecoder('latin1').decode(bytes.subarray(0, HEAD)).includes('%PDF-'),
  extract,
}

async function extract(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions,
): Promise<Document> {
  const printed = await readPages(bytes, options)
  const { pages, scanned, missing, notes } = await readScannedPages(bytes, printed, options)
  if (!pages.some(hasText)) throw new ExtractError('E_NO_TEXT', withoutText(printed, missing))
  return {
    source: { name, format: 'pdf', pages: pages.length },
    title: printed.title,
    blocks: layoutScanned(pages, scanned, options.limits).map(withRoundedBoxes),
    notes: [
      ...notesOf(pages, printed),
      ...notesOfPrint(printed),
      ...notes,
      ...notesOfScanned(scanned),
    ],
  }
}

/** What is told of a file without text: the files that it carries may have some. */
function withoutText({ attachments }: PagesContent, missing: boolean): string {
  const carried = attachments.length > 0 ? [`attached: ${attachments.join('; ')}`] : []
  return [...(missing ? ['OCR is not installed'] : []), ...carried].join(', ')
}

function notesOf(pages: readonly PageContent[], { fastPathRefused }: PagesContent): Note[] {
  const empty = pages.filter((page) => page.glyphs.length === 0)
  const notes = empty.map(({ number }): Note => {
    return { code: 'page-without-text', detail: `page ${number}`, place: { page: number } }
  })
  if (fastPathRefused !== null) notes.push({ code: 'fast-path-refused', detail: fastPathRefused })
  return notes
}
