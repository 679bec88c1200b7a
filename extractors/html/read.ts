import type { Document } from '../../src/document/document.js'
import { decodeText } from '../encoding.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { ancestorsOf, parsePage, type Element, type Page } from '../markup/dom.js'
import type { Draft } from '../markup/draft.js'
import { draftsOf } from '../markup/drafts.js'
import { printedLine } from '../markup/line.js'
import { numberDrafts } from '../markup/number.js'
import { isAbsent, isInvisible } from '../markup/visible.js'
import { attachmentNotes } from './attachments.js'
import { weightOf } from './evidence.js'
import { selectDocument } from './select.js'

/** Characters of sentences and tables below which a page looks empty. */
const SCARCE = 200

/**
 * The document inside a page.
 * @throws ExtractError `E_NO_TEXT`, `E_LIMIT`.
 */
export function readHtml(bytes: Uint8Array, name: string, limits: Limits): Document {
  const { text, encoding, damaged } = decodeText(bytes)
  const page = parsePage(text, limits)
  const drafts = visibleDrafts(page, limits)
  if (drafts.length === 0) throw new ExtractError('E_NO_TEXT')
  const { blocks, notes } = numberDrafts(selectDocument(drafts, page.body))
  return {
    source: { name, format: 'html', pages: null },
    title: titleOf(page),
    blocks,
    notes: [
      ...(damaged ? [{ code: 'encoding-damaged', detail: encoding } as const] : []),
      ...notes,
      ...attachmentNotes(page, drafts),
    ],
  }
}

/** The title that the site gives to the article, or the page's, which has the site's name behind it. */
function titleOf({ $ }: Page): string | null {
  const article = $('meta[name="ArticleTitle" i]').attr('content')
  return printedLine(article ?? '') || printedLine($('title').first().text()) || null
}

/** A page whose script shows the document later hides it in the source. */
function visibleDrafts(page: Page, limits: Limits): Draft[] {
  const drafts = draftsOf(page.body, limits)
  const weight = drafts.reduce((sum, draft) => sum + weightOf(draft), 0)
  return weight < SCARCE && reveal(page) ? draftsOf(page.body, limits) : drafts
}

/** Shows the hidden elements that hold most of a page's text; false where there is none. */
function reveal({ $, body }: Page): boolean {
  const half = $(body).text().length / 2
  const hidden = $(body)
    .find('[hidden], [style]')
    .filter((_, element) => isHidden(element) && !ancestorsOf(element).some(isHidden))
    .filter((_, element) => $(element).text().length > half)
  hidden.removeAttr('hidden').removeAttr('style')
  return hidden.length > 0
}

function isHidden(element: Element): boolean {
  return isAbsent(element) || isInvisible(element)
}
