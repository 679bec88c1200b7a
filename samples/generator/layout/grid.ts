import type { SectionName } from '../../../src/forms/form.js'

/** One printed cell with its span. `key` names the figure it holds. */
export interface GridCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  readonly role: 'title' | 'header' | 'label' | 'unit' | 'figure'
  readonly key?: string
}

/** A table as it is printed, the same for every format. */
export interface PrintedTable {
  readonly section: SectionName | null
  /** The tables of the form it holds. */
  readonly holds: readonly string[]
  readonly rowCount: number
  readonly columnCount: number
  /** Columns of labels at the left. */
  readonly labelColumns: number
  /** Columns of units behind them. */
  readonly unitColumns: number
  /** Rows to repeat where the table is broken over pages. */
  readonly headerRows: number
  readonly cells: readonly GridCell[]
}

/** Moves cells down and to the right. */
export function moved(cells: readonly GridCell[], rows: number, columns: number): GridCell[] {
  return cells.map((cell) => ({ ...cell, row: cell.row + rows, column: cell.column + columns }))
}

/** The cells of every row in order, each at the row where it begins. */
export function rowsOf(table: PrintedTable): GridCell[][] {
  const rows = Array.from({ length: table.rowCount }, (): GridCell[] => [])
  for (const cell of table.cells) rows[cell.row]?.push(cell)
  return rows.map((row) => row.sort((a, b) => a.column - b.column))
}

/** The cell that covers a position, if any. */
export function cellAt(table: PrintedTable, row: number, column: number): GridCell | undefined {
  return table.cells.find(
    (cell) =>
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column <= column &&
      column < cell.column + cell.columnSpan,
  )
}
