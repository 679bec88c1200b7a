import type { FormTable } from '../../../src/forms/form.js'
import type { MadeUpReport } from '../model/report.js'
import { moved, type GridCell, type PrintedTable } from './grid.js'
import { rowsTable } from './rows-table.js'
import { labelText } from './wording.js'

/** Stretches the columns of figures of one block over the columns of the widest. */
function stretched(block: PrintedTable, columnCount: number): GridCell[] {
  const own = block.columnCount - block.labelColumns
  const wide = columnCount - block.labelColumns
  const edge = (column: number): number =>
    column < block.labelColumns
      ? column
      : block.labelColumns + Math.round(((column - block.labelColumns) * wide) / own)
  return block.cells.map((cell) => {
    const column = edge(cell.column)
    return { ...cell, column, columnSpan: edge(cell.column + cell.columnSpan) - column }
  })
}

/** A block with its title over it: 第二十条第（一）项. */
function titled(report: MadeUpReport, table: FormTable, columnCount: number): GridCell[] {
  const title: GridCell = {
    row: 0,
    column: 0,
    rowSpan: 1,
    columnSpan: columnCount,
    text: labelText(report, table.title),
    role: 'title',
  }
  return [title, ...moved(stretched(rowsTable(report, table), columnCount), 1, 0)]
}

/** Several tables of one section printed as blocks of one table, each under its title. */
export function joinedTable(report: MadeUpReport, tables: readonly FormTable[]): PrintedTable {
  const blocks = tables.map((table) => rowsTable(report, table))
  const columnCount = Math.max(...blocks.map((block) => block.columnCount))
  let row = 0
  const cells = tables.flatMap((table, index) => {
    const block = moved(titled(report, table, columnCount), row, 0)
    row += 1 + (blocks[index]?.rowCount ?? 0)
    return block
  })
  return {
    section: tables[0]?.section ?? 'proactive',
    holds: tables.map(({ id }) => id),
    rowCount: row,
    columnCount,
    labelColumns: 1,
    unitColumns: 0,
    headerRows: 0,
    cells,
  }
}
