import type { Draft, TableDraft, TextDraft } from '../markup/draft.js'
import * as wording from './wording.js'

/** Lines of site matter are short. */
const LONGEST_END_LINE = 80
/** Characters of a line by which it is known as site matter. */
const LONGEST_SITE_LINE = 300
/** A sentence has at least so many characters. */
const SENTENCE = 20

/** How much speaks for a block to be of the document and not of the site around it, in characters. */
export function weightOf(draft: Draft): number {
  return draft.type === 'table' ? weightOfTable(draft) : weightOfText(draft)
}

/** Whether a block is surely of a document, so that it must not be left out. */
export function isCertain(draft: Draft): boolean {
  if (weightOf(draft) === 0) return false
  if (draft.type === 'table') return true
  return wording.numberedHeading.test(draft.text) || wording.reportWords.test(draft.text)
}

/** A table of figures or of a form: rows and columns of text that is no metadata and no list of links. */
function weightOfTable(table: TableDraft): number {
  const printed = table.cells.filter((cell) => cell.text !== '')
  const length = printed.reduce((sum, cell) => sum + cell.text.length, 0)
  const linked = printed.reduce((sum, cell) => sum + cell.linked, 0)
  const small = table.rowCount < 2 || printed.length < 4
  return small || linked * 2 > length || isMetadata(table) ? 0 : length
}

/** A sentence or a numbered heading outside of links. */
function weightOfText(draft: TextDraft): number {
  const { text } = draft
  if (isLinks(draft) || isOfSite(text)) return 0
  const sentence = text.length >= SENTENCE && /[。；]/u.test(text)
  return sentence || wording.numberedHeading.test(text) ? text.length : 0
}

/** Whether most of a line stands in links. */
export function isLinks({ text, linked }: TextDraft): boolean {
  return linked * 2 > text.length
}

/** Whether a table is a site's table of metadata: two or more labels, few rows. */
export function isMetadata(table: TableDraft): boolean {
  const labels = table.cells.filter(({ text }) => wording.metadataLine.test(text))
  return labels.length >= 2 && table.rowCount <= 12
}

/** Whether a line belongs to the site and to no document. */
export function isOfSite(text: string): boolean {
  const start = text.slice(0, LONGEST_SITE_LINE)
  return wording.siteLines.some((line) => line.test(start)) || isEndLine(text)
}

/** Whether a line stands below a document and nothing after it belongs to it. */
export function isEndLine(text: string): boolean {
  return text.length <= LONGEST_END_LINE && wording.endLines.some((line) => line.test(text))
}

/** Whether a line above or below a document tells its number, publisher or date. */
export function isMetadataLine(draft: TextDraft): boolean {
  const { text } = draft
  if (text.length > 120 || isLinks(draft) || isOfSite(text) || wording.clock.test(text))
    return false
  const date = text.length <= 40 && wording.dateLine.test(text)
  return date || wording.metadataLine.test(text) || wording.metadataInside.test(text)
}

/** Whether a line is a report's title. */
export function isTitle({ text, level, linked }: TextDraft): boolean {
  if (linked > 0 || text.length > 80 || isOfSite(text)) return false
  return wording.titleWords.test(text) && (level === 1 || wording.titleYear.test(text))
}
