import type { Limits } from '../extractor.js'
import { parsePage } from './dom.js'
import { draftsOf } from './drafts.js'
import { numberDrafts, type MarkupBlocks } from './number.js'

/**
 * All blocks of a piece of HTML or of a page, nothing chosen and nothing left out but what is not
 * printed. Places are paths: `table 2, row 5, column 3`, `paragraph 7`, `heading 1`, from 1.
 * `tablesBefore`: tables of the source that were counted already.
 * @throws ExtractError `E_LIMIT` for too many characters or cells, or markup nested too deep.
 */
export function blocksOfHtml(html: string, limits: Limits, tablesBefore = 0): MarkupBlocks {
  return numberDrafts(draftsOf(parsePage(html, limits).body, limits), tablesBefore)
}

export type { MarkupBlocks }
