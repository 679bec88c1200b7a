import { ExtractError } from '../extract-error.js'
import type { ExtractOptions } from '../extractor.js'
import { contentsOf } from '../scan/layout.js'
import { hasPrint, type ScannedPage } from '../scan/read-page.js'
import { readPictures } from '../scan/read-pages.js'
import type { PagesContent } from './page.js'
import { eachPagePicture } from './picture/whole.js'

/** The content of a PDF, with that of pages that were read off their pictures. */
export interface WithScanned extends PagesContent {
  readonly scanned: readonly ScannedPage[]
  /** Whether pages should have been read off their pictures, and could not on this machine. */
  readonly missing: boolean
}

/**
 * Reads the pages that have no text off their pictures, or all pages where that is forced.
 * @throws ExtractError `E_LIMIT`.
 */
export async function readScannedPages(
  bytes: Uint8Array,
  content: PagesContent,
  options: ExtractOptions,
): Promise<WithScanned> {
  const { ocr = 'auto' } = options
  const wanted = content.pages.filter(({ glyphs }) => ocr === 'force' || glyphs.length === 0)
  const numbers = wanted.map(({ number }) => number)
  if (ocr === 'off' || numbers.length === 0) return { ...content, scanned: [], missing: false }
  const read = await unlessTold(
    readPictures((use) => eachPagePicture(bytes, numbers, use), options),
    content.pages.length > wanted.length,
  )
  // A blank page is left as it is.
  const scanned = (read ?? []).filter(hasPrint)
  const contents = new Map(contentsOf(scanned).map((page) => [page.number, page]))
  const pages = content.pages.map((page) => contents.get(page.number) ?? page)
  return { ...content, pages, scanned, missing: read === null }
}

/** Where other pages have text, a limit that a picture exceeds leaves that page as it is. */
async function unlessTold<T>(reading: Promise<T[] | null>, hasText: boolean): Promise<T[] | null> {
  try {
    return await reading
  } catch (error) {
    if (hasText && error instanceof ExtractError) return []
    throw error
  }
}
