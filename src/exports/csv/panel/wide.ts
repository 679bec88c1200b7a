import { crosswalk } from '../../../forms/crosswalk.js'
import type { PanelRow, PanelYear } from '../../../report/point.js'
import { defineCsv } from '../table.js'
import { originColumns, rowColumns } from './series.js'

/**
 * A row for each report of the panel and a column for each series. Cells hold values only: whatever
 * has none is empty, and `series.csv` says why.
 */
export const seriesWide = defineCsv<PanelRow, PanelYear>('series-wide', ({ rows }) => rows, {
  ...rowColumns,
  ...originColumns,
  ...Object.fromEntries(crosswalk.map(({ id }) => [id, valueOf(id)])),
})

function valueOf(id: string): (row: PanelRow) => number | null | undefined {
  return ({ points }) => points.find(({ series }) => series === id)?.value
}
