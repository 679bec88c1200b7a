import type { Block, Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { ExtractOptions } from '../extractor.js'
import type { PageContent } from '../pdf/page.js'
import { withRoundedBoxes } from '../pdf/round.js'
import { contentsOf, layoutScanned } from '../scan/layout.js'
import { notesOfScanned } from '../scan/note.js'
import { hasPrint, type ScannedPage } from '../scan/read-page.js'
import { readPictures } from '../scan/read-pages.js'
import { OfdDocument, type OfdPage } from './document.js'
import { Meter } from './drawing.js'
import { Package } from './package.js'
import { eachPage } from './pictures.js'
import { UNKNOWN } from './text.js'
import { childrenOf, textAt } from './xml.js'

/**
 * The document in an OFD; where it holds several, one after the other. What is stamped or written
 * over the pages (annotations, seals) is no part of them.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_PAGES`, `E_NO_TEXT`, `E_LIMIT`.
 */
export async function readOfd(
  bytes: Uint8Array,
  name: string,
  options: ExtractOptions,
): Promise<Document> {
  const { limits, signal } = options
  const ofd = new Package(bytes, limits)
  const root = ofd.root()
  const bodies = childrenOf(root.root, 'DocBody').filter((body) => textAt(body, 'DocRoot') !== '')
  const meter = new Meter(limits)
  const [pages, blocks, scanned]: [PageContent[], Block[], ScannedPage[]] = [[], [], []]
  for (const body of bodies) {
    signal?.throwIfAborted()
    const document = new OfdDocument(ofd, ofd.from(root, textAt(body, 'DocRoot')), meter)
    const printed = document.pages(pages.length, limits)
    const read = await readPagesOfPictures(printed, options)
    const off = new Map(contentsOf(read).map((page) => [page.number, page]))
    const own = printed.map((page) => off.get(page.number) ?? page)
    pages.push(...own)
    scanned.push(...read)
    blocks.push(...layoutScanned(own, read, limits).map(withRoundedBoxes))
  }
  if (pages.length === 0) throw new ExtractError('E_NO_PAGES')
  if (!pages.some(isLegible)) throw new ExtractError('E_NO_TEXT')
  const [title = null] = bodies.map((body) => textAt(body, 'DocInfo', 'Title')).filter(Boolean)
  return {
    source: { name, format: 'ofd', pages: pages.length },
    title,
    blocks,
    notes: [...pages.flatMap(notesOf), ...notesOfScanned(scanned)],
  }
}

/** The pages without text, read off their pictures; none where that cannot be done, or is not wanted. */
async function readPagesOfPictures(
  pages: readonly OfdPage[],
  options: ExtractOptions,
): Promise<ScannedPage[]> {
  const wanted = pages.filter(({ pictures }) => pictures.length > 0)
  if (options.ocr === 'off' || wanted.length === 0) return []
  const read = await readPictures(eachPage(wanted, options.limits), options)
  return (read ?? []).filter(hasPrint)
}

function isLegible({ glyphs }: PageContent): boolean {
  return glyphs.some(({ text }) => text !== UNKNOWN)
}

function notesOf({ number, glyphs }: PageContent): Note[] {
  const [detail, place] = [`page ${number}`, { page: number }]
  if (glyphs.length === 0) return [{ code: 'page-without-text', detail, place }]
  const unknown = glyphs.filter(({ text }) => text === UNKNOWN).length
  if (unknown === 0) return []
  return [{ code: 'glyphs-without-text', detail: `${detail}, ${unknown} glyphs`, place }]
}
