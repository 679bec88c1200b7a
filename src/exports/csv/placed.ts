import type { Report } from '../../report/schema.js'
import {
  numbered,
  placeColumns,
  reportColumns,
  valuesIn,
  type Columns,
  type CsvTable,
  type Placed,
} from './table.js'

/** A table of what stands somewhere in a report: whose report it is first, where it stands last. */
export function definePlaced<T extends Placed>(
  name: string,
  itemsOf: (report: Report) => readonly T[],
  columns: Columns<T>,
): CsvTable {
  const ofReport = valuesIn(reportColumns)
  const ofItem = valuesIn<T>({ ...columns, ...placeColumns })
  return {
    name,
    columns: Object.keys({ ...reportColumns, ...columns, ...placeColumns }),
    rows: (outcome) =>
      numbered(outcome).flatMap((item) => {
        // Once a report: the rows of its two hundred figures share it.
        const head = ofReport(item)
        return itemsOf(item.report).map((each) => head.concat(ofItem(each)))
      }),
  }
}
