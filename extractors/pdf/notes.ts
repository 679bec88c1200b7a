import type { Note, NoteCode } from '../../src/document/document.js'
import type { Comparison } from './hidden-text.js'
import type { PrintedPage } from './page.js'

/** What of a PDF cannot be trusted, or was left unread. */
interface Doubts {
  /** Pages whose fonts do not tell their text. */
  readonly untrusted: readonly PrintedPage[]
  /** Pages with pictures that were not read. */
  readonly unread: readonly PrintedPage[]
  readonly hidden: readonly Comparison[]
}

/** What the reader of the result should know of pictures and of the text that stands for them. */
export function notesOfPictures({ untrusted, unread, hidden }: Doubts): Note[] {
  return [
    ...ofPages('text-layer-untrusted', untrusted),
    ...ofPages('picture-unread', unread),
    ...hidden.flatMap(ofComparison),
  ]
}

function ofPages(code: NoteCode, pages: readonly PrintedPage[]): Note[] {
  const [first] = pages
  if (first === undefined) return []
  const detail = `page ${pages.map(({ number }) => number).join(', ')}`
  return [{ code, detail, place: { page: first.number } }]
}

function ofComparison({ page, compared, differing }: Comparison): Note[] {
  const [first] = differing
  if (first === undefined) return []
  const detail = `page ${page}, ${differing.length} of ${compared} figures: ${first.hidden}, ${first.pictured}`
  return [{ code: 'hidden-text-differs', detail, place: { page } }]
}
