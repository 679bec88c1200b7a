import type { Note } from '../../src/document/document.js'
import type { ScannedPage } from './read-page.js'

/** What the reader of the result should know of pages read off pictures; nothing of none. */
export function notesOfScanned(pages: readonly ScannedPage[]): Note[] {
  const [first] = pages
  if (first === undefined) return []
  const confidences = pages.flatMap(({ confidence }) => confidence ?? [])
  const text = confidences.reduce((sum, each) => sum + each, 0) / confidences.length
  const numbers = pages.map(({ number }) => number).join(', ')
  const quality = confidences.length === 0 ? '' : `, text ${Math.round(text * 100)} %`
  return [
    {
      code: 'read-off-pictures',
      detail: `page ${numbers}${quality}`,
      place: { page: first.number },
    },
  ]
}
