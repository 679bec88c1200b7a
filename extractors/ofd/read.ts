import type { Block, Document, Note } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { ExtractOptions } from '../extractor.js'
import { layoutPages } from '../pdf/layout/index.js'
import type { PageContent } from '../pdf/page.js'
import { withRoundedBoxes } from '../pdf/round.js'
import { OfdDocument } from './document.js'
import { Meter } from './drawing.js'
import { Package } from './package.js'
import { UNKNOWN } from './text.js'
import { childrenOf, textAt } from './xml.js'

/**
 * The document in an OFD; where it holds several, one after the other. What is stamped or written
 * over the pages (annotations, seals) is no part of them.
 * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_NO_PAGES`, `E_NO_TEXT`, `E_LIMIT`.
 */
export function readOfd(
  bytes: Uint8Array,
  name: string,
  { limits, signal }: ExtractOptions,
): Document {
  const ofd = new Package(bytes, limits)
  const root = ofd.root()
  const bodies = childrenOf(root.root, 'DocBody').filter((body) => textAt(body, 'DocRoot') !== '')
  const meter = new Meter(limits)
  const [pages, blocks]: [PageContent[], Block[]] = [[], []]
  for (const body of bodies) {
    signal?.throwIfAborted()
    const document = new OfdDocument(ofd, ofd.from(root, textAt(body, 'DocRoot')), meter)
    const own = document.pages(pages.length, limits)
    pages.push(...own)
    blocks.push(...layoutPages(own, limits).map(withRoundedBoxes))
  }
  if (pages.length === 0) throw new ExtractError('E_NO_PAGES')
  if (!pages.some(isLegible)) throw new ExtractError('E_NO_TEXT')
  const [title = null] = bodies.map((body) => textAt(body, 'DocInfo', 'Title')).filter(Boolean)
  return {
    source: { name, format: 'ofd', pages: pages.length },
    title,
    blocks,
    notes: pages.flatMap(notesOf),
  }
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
