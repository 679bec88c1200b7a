/** Tables that go on from one page to the next. */
import type { Block, Cell, Table } from '../../document/document.js'

/** Points by which the edges of a column differ from page to page. */
const SLACK = 6

/** The table with which a table may go on: the next one, where it stands on the next page. */
export function goesOn(table: Table, blocks: readonly Block[]): Table | undefined {
  const after = blocks.slice(blocks.indexOf(table) + 1)
  const next = after.find((block): block is Table => block.type === 'table')
  const { page } = table.place
  return page !== undefined && next?.place.page === page + 1 ? next : undefined
}

/** Whether two cells of different pages have the same column. */
export function sameColumn({ area }: Cell, { area: other }: Cell): boolean {
  if (area === undefined || other === undefined) return false
  return Math.abs(area[0] - other[0]) <= SLACK && Math.abs(area[2] - other[2]) <= SLACK
}
