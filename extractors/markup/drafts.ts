import type { Limits } from '../extractor.js'
import type { Element } from './dom.js'
import type { Draft } from './draft.js'
import { flowOf } from './flow.js'
import { gridOf } from './grid.js'
import { blocksOfGrid } from './layout.js'
import { captionsOf, rowsOf } from './rows.js'

/**
 * Everything printed inside an element, in order.
 * @throws ExtractError `E_LIMIT` for a table of too many cells.
 */
export function draftsOf(element: Element, limits: Limits): Draft[] {
  return flowOf(element, (table) => draftsOfTable(table, limits))
}

function draftsOfTable(table: Element, limits: Limits): Draft[] {
  const grid = gridOf(rowsOf(table), limits.cells)
  const cells = grid.cells.map(({ element, ...cell }) => ({
    ...cell,
    drafts: draftsOf(element, limits),
  }))
  const captions = captionsOf(table).flatMap((caption) => draftsOf(caption, limits))
  return [...captions, ...blocksOfGrid({ ...grid, cells, element: table })]
}
