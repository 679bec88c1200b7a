import type { ColumnLiteral, FormTable, RowLiteral } from '../../../src/forms/form.js'
import { figureKey, unitOf } from '../../../src/forms/index.js'
import type { MadeUpReport } from '../model/report.js'
import type { GridCell } from './grid.js'
import { spread, type LabelNode } from './tree.js'
import { figureText, labelText } from './wording.js'

/** Where a figure belongs. */
export interface Leaf {
  readonly row: RowLiteral
  readonly column: ColumnLiteral
}

/** `table.row.column`. */
export const keyOf = (table: FormTable, row: { id: string }, column: { id: string }): string =>
  figureKey(table.id, row.id, column.id)

/** What a row 小计 prints: the sum of the rows beside it. */
function sumBeside(
  report: MadeUpReport,
  table: FormTable,
  row: RowLiteral,
  column: ColumnLiteral,
): number {
  return table.rows
    .filter(({ parent }) => parent === row.parent)
    .map((sibling) => report.cells.get(keyOf(table, sibling, column)))
    .reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0)
}

/** The cell of one figure. A row that the form does not know gives a cell without key. */
export function figure(
  report: MadeUpReport,
  table: FormTable,
  leaf: Leaf,
  row: number,
  column: number,
): GridCell {
  const key = keyOf(table, leaf.row, leaf.column)
  const unit = unitOf(table, leaf.row, leaf.column)
  const filling = report.cells.get(key)
  const value = filling === undefined ? sumBeside(report, table, leaf.row, leaf.column) : filling
  const text = figureText(report, key, value, unit)
  return {
    row,
    column,
    rowSpan: 1,
    columnSpan: 1,
    text,
    role: 'figure',
    ...(filling === undefined ? {} : { key }),
  }
}

/** The header's cells, from row 0 and column 0. */
export function headerCells(
  report: MadeUpReport,
  nodes: readonly LabelNode<unknown>[],
  levels: number,
): GridCell[] {
  return spread(nodes, levels).map(({ label, start, length, level, levels: rowSpan }) => ({
    row: level,
    column: start,
    rowSpan,
    columnSpan: length,
    text: labelText(report, label),
    role: 'header',
  }))
}

/** The labels at the left, from row 0 and column 0. */
export function labelCells(
  report: MadeUpReport,
  nodes: readonly LabelNode<unknown>[],
  levels: number,
): GridCell[] {
  return spread(nodes, levels).map(({ label, start, length, level, levels: columnSpan }) => ({
    row: start,
    column: level,
    rowSpan: length,
    columnSpan,
    text: labelText(report, label),
    role: 'label',
  }))
}
