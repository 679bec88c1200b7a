import type { Note } from '../../src/document/document.js'
import type { PagesContent, PrintedPage } from './page.js'

/** Characters of a text that is quoted. */
const QUOTED = 40

/** What a PDF holds beside the text of its pages. */
export function notesOfPrint({ pages, attachments, repaired }: PagesContent): Note[] {
  const notes: Note[] = repaired ? [{ code: 'file-repaired', detail: 'cross-reference' }] : []
  if (attachments.length > 0)
    notes.push({ code: 'attachment-embedded', detail: attachments.join('; ') })
  return [...notes, ...readNotes(pages), ...pages.flatMap(leftOutNotes)]
}

/** One note for all pages. */
function readNotes(pages: readonly PrintedPage[]): Note[] {
  const own = pages.filter(({ annotated: { fields, texts } }) => fields + texts > 0)
  const [first] = own
  if (first === undefined) return []
  const sum = (kind: 'fields' | 'texts') => own.reduce((all, page) => all + page.annotated[kind], 0)
  const numbers = own.map(({ number }) => number).join(', ')
  const detail = `page ${numbers}, ${sum('fields')} fields, ${sum('texts')} annotations`
  return [{ code: 'annotations-read', detail, place: { page: first.number } }]
}

function leftOutNotes({ number, annotated, glyphs, hidden }: PrintedPage): Note[] {
  const place = { page: number }
  const notes: Note[] = []
  const [first] = annotated.leftOut
  if (first !== undefined) {
    const more = annotated.leftOut.length - 1
    const detail = `page ${number}, ${first.slice(0, QUOTED)}${more > 0 ? `, and ${more} more` : ''}`
    notes.push({ code: 'annotation-left-out', detail, place })
  }
  // A page without any other text is a scan: its hidden text is held against its picture.
  if (glyphs.length > 0 && hidden.length > 0)
    notes.push({
      code: 'hidden-left-out',
      detail: `page ${number}, ${hidden.length} characters`,
      place,
    })
  return notes
}
