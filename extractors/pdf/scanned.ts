import type { Box, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { ExtractOptions } from '../extractor.js'
import { contentsOf } from '../scan/layout.js'
import { hasPrint, type Extent, type ScannedPage } from '../scan/read-page.js'
import { readPictures } from '../scan/read-pages.js'
import { compareHidden, type Comparison } from './hidden-text.js'
import { isPageOfPicture, tableImages } from './images.js'
import { notesOfPictures } from './notes.js'
import { overlay } from './overlay.js'
import type { PageContent, PagesContent, PrintedPage } from './page.js'
import { eachPagePicture, type Shown } from './picture/whole.js'
import { isUntrusted, untrustedFonts, withoutUntrusted } from './untrusted.js'

/** The content of a PDF, with that of pages or tables that were read off pictures. */
export interface WithScanned {
  readonly pages: readonly PageContent[]
  readonly scanned: readonly ScannedPage[]
  /** Whether pages should have been read off their pictures, and could not on this machine. */
  readonly missing: boolean
  readonly notes: readonly Note[]
}

/** What of the pages is to be read off pictures. */
interface Plan {
  /** Pages that have no text that can be trusted. */
  readonly whole: readonly PrintedPage[]
  /** Pages of text with pictures that may hold tables. */
  readonly beside: readonly PrintedPage[]
  /** Pages whose own fonts do not tell their text. */
  readonly untrusted: readonly PrintedPage[]
  readonly fonts: ReadonlySet<string>
  readonly images: ReadonlyMap<PrintedPage, readonly Box[]>
}

/**
 * Reads the pages that have no text that can be trusted off their pictures, or all pages where that
 * is forced, and the tables that are pictures on pages of text. What cannot be trusted and is not
 * read off its picture is no text.
 * @throws ExtractError `E_LIMIT`.
 */
export async function readScannedPages(
  bytes: Uint8Array,
  { pages }: PagesContent,
  options: ExtractOptions,
): Promise<WithScanned> {
  const plan = planOf(pages, options)
  const read = await readPlanned(bytes, plan, options, pages.length > plan.whole.length)
  const { whole, beside } = read ?? { whole: [], beside: [] }
  const contents = new Map<number, PageContent>()
  for (const page of contentsOf(whole)) contents.set(page.number, page)
  const overlaid = pages.flatMap((page) => {
    const scanned = beside.find(({ number }) => number === page.number)
    return scanned === undefined ? [] : overlay(withoutUntrusted(page, plan.fonts), scanned)
  })
  for (const { page } of overlaid) contents.set(page.number, page)
  const scanned = [...whole, ...overlaid.map((each) => each.scanned)]
  return {
    pages: pages.map((page) => contents.get(page.number) ?? withoutUntrusted(page, plan.fonts)),
    scanned: scanned.sort((a, b) => a.number - b.number),
    missing: read === null,
    notes: notesOfPictures({
      untrusted: plan.untrusted,
      unread: read === null || options.ocr === 'off' ? plan.beside : [],
      hidden: comparisons(pages, scanned),
    }),
  }
}

function planOf(pages: readonly PrintedPage[], { ocr }: ExtractOptions): Plan {
  const fonts = untrustedFonts(pages)
  const untrusted = pages.filter((page) => isUntrusted(page, fonts))
  const isDrawn = ({ fontsWithoutFile }: PrintedPage) =>
    ![...fonts].some((font) => fontsWithoutFile.has(font))
  const whole = pages.filter(
    (page) =>
      ocr === 'force' || page.glyphs.length === 0 || (untrusted.includes(page) && isDrawn(page)),
  )
  const boxes = tableImages(pages)
  const images = new Map(pages.map((page, at) => [page, boxes[at] ?? []]))
  const beside = pages.filter((page, at) => (boxes[at] ?? []).length > 0 && !whole.includes(page))
  return { whole, beside, untrusted, fonts, images }
}

interface Read {
  readonly whole: readonly ScannedPage[]
  readonly beside: readonly ScannedPage[]
}

/** Null where pictures cannot be read on this machine; a blank page is left as it is. */
async function readPlanned(
  bytes: Uint8Array,
  { whole, beside, images }: Plan,
  options: ExtractOptions,
  hasText: boolean,
): Promise<Read | null> {
  if (options.ocr === 'off') return { whole: [], beside: [] }
  const read = (pages: readonly PrintedPage[], shown: Shown, isWhole: (page: number) => Extent) => {
    const numbers = pages.map(({ number }) => number)
    if (numbers.length === 0) return []
    const reading = readPictures(
      (use) => eachPagePicture(bytes, numbers, shown, use),
      options,
      isWhole,
    )
    return unlessTold(reading, hasText)
  }
  const ofPicture = new Set(
    beside.filter((page) => isPageOfPicture(page, images.get(page) ?? [])).map((p) => p.number),
  )
  const wholePages = await read(whole, 'page', () => 'page')
  const besidePages = await read(beside, 'pictures', (page) =>
    ofPicture.has(page) ? 'page' : 'tables',
  )
  if (wholePages === null || besidePages === null) return null
  return { whole: wholePages.filter(hasPrint), beside: besidePages.filter(hasPrint) }
}

function comparisons(pages: readonly PrintedPage[], scanned: readonly ScannedPage[]): Comparison[] {
  return scanned.flatMap((read) => {
    const page = pages.find(({ number }) => number === read.number)
    return page === undefined || page.hidden.length === 0 ? [] : [compareHidden(page, read)]
  })
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
