import type { PDFDocumentProxy } from 'pdfjs-dist'
import { ExtractError } from '../../extract-error.js'
import type { ExtractOptions, Limits } from '../../extractor.js'
import type { PagesContent, PrintedPage } from '../page.js'
import { attachmentsOf } from './attachments.js'
import { withDocument } from './open.js'
import { interpreterFor } from './operators/interpreter.js'
import { loadPdfjs } from './pdfjs.js'
import { readPage, requestPages } from './read-page.js'

/** A document's content, and the first glyph that only its font file may have told rightly, if any. */
export interface ReadDocument extends Pick<PagesContent, 'pages' | 'title' | 'attachments'> {
  readonly doubtfulText: string | null
}

/**
 * Reads every page in order. The bytes are pdfjs' from then on.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_PAGES`, `E_LIMIT`; the signal's reason where it is aborted.
 */
export async function readDocument(
  data: Uint8Array,
  options: ExtractOptions,
): Promise<ReadDocument> {
  options.signal?.throwIfAborted()
  const pdfjs = await loadPdfjs()
  return withDocument(pdfjs, data, async (document) => {
    checkPages(document.numPages, options.limits)
    const interpret = interpreterFor(pdfjs.OPS)
    const pages: PrintedPage[] = []
    let [doubtfulText, characters]: [string | null, number] = [null, 0]
    for await (const requested of requestPages(document)) {
      options.signal?.throwIfAborted()
      const page = await readPage(requested, document, pdfjs.OPS, interpret)
      characters += page.content.glyphs.length + page.content.hidden.length
      checkCharacters(characters, options.limits)
      pages.push(page.content)
      doubtfulText ??= page.doubtfulText
    }
    const [title, attachments] = [await titleOf(document), await attachmentsOf(document)]
    return { pages, title, attachments, doubtfulText }
  })
}

function checkPages(pages: number, limits: Limits): void {
  if (pages === 0) throw new ExtractError('E_NO_PAGES')
  if (pages > limits.pages) throw new ExtractError('E_LIMIT', `${pages} pages`)
}

function checkCharacters(characters: number, limits: Limits): void {
  if (characters > limits.characters)
    throw new ExtractError('E_LIMIT', `more than ${limits.characters} characters`)
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata()
  const title: unknown = 'Title' in info ? info.Title : null
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null
}
