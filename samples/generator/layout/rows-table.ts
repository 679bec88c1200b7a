import type { ColumnLiteral, FormTable, RowLiteral } from '../../../src/forms/form.js'
import type { MadeUpReport } from '../model/report.js'
import { figure, headerCells, keyOf, labelCells } from './cells.js'
import { moved, type GridCell, type PrintedTable } from './grid.js'
import { depthOf, leavesOf, treeOf, type LabelNode } from './tree.js'

/** What is printed round a table's figures and is no row or column of the form. */
interface Frame {
  readonly corner: string
  /** A heading over all columns of figures. */
  readonly over: string | null
}

const simpleFrame: Frame = { corner: '信息内容', over: null }
const frames: Readonly<Partial<Record<string, Frame>>> = {
  requests: {
    corner: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
    over: '申请人情况',
  },
}

function columnTree(report: MadeUpReport, table: FormTable): LabelNode<ColumnLiteral>[] {
  const has = (column: ColumnLiteral): boolean =>
    table.rows.some((row) => report.cells.has(keyOf(table, row, column)))
  const tree = treeOf(table.columns, has)
  if (!report.arrangement.totalFirst) return tree
  const isTotal = ({ leaf }: LabelNode<ColumnLiteral>): boolean => leaf?.id === 'total'
  return [...tree.filter(isTotal), ...tree.filter((node) => !isTotal(node))]
}

/** A row 小计 at the end of every group, which the form does not know. */
const subtotal = (parent: string): RowLiteral => ({
  id: `${parent}_subtotal`,
  label: '小计',
  kind: 'value',
  parent,
  evidence: 'memory',
})

/** Only a group under a group gets one, and only where its rows are printed one by one. */
function withSubtotals(
  rows: readonly RowLiteral[],
  has: (row: RowLiteral) => boolean,
): RowLiteral[] {
  const groups = rows.filter(
    ({ id, parent }) =>
      parent !== undefined && rows.some((child) => child.parent === id && has(child)),
  )
  return [...rows, ...groups.map(({ id }) => subtotal(id))]
}

function rowTree(report: MadeUpReport, table: FormTable): LabelNode<RowLiteral>[] {
  const printed = (row: RowLiteral): boolean =>
    table.columns.some((column) => report.cells.has(keyOf(table, row, column)))
  if (!report.arrangement.subtotals) return treeOf(table.rows, printed)
  const rows = withSubtotals(table.rows, printed)
  return treeOf(rows, (row) => printed(row) || !table.rows.includes(row))
}

/** A table with one printed row for each row of the form. */
export function rowsTable(report: MadeUpReport, table: FormTable): PrintedTable {
  const frame = frames[table.id] ?? simpleFrame
  const columns = columnTree(report, table)
  const rows = rowTree(report, table)
  const header =
    frame.over === null ? columns : [{ label: frame.over, children: columns, leaf: null }]
  const [headerRows, labelColumns] = [depthOf(header), depthOf(rows)]
  const [columnLeaves, rowLeaves] = [leavesOf(columns), leavesOf(rows)]
  const corner: GridCell = {
    row: 0,
    column: 0,
    rowSpan: headerRows,
    columnSpan: labelColumns,
    text: frame.corner,
    role: 'header',
  }
  const figures = rowLeaves.flatMap((row, r) =>
    columnLeaves.map((column, c) =>
      figure(report, table, { row, column }, headerRows + r, labelColumns + c),
    ),
  )
  return {
    section: table.section,
    holds: [table.id],
    rowCount: headerRows + rowLeaves.length,
    columnCount: labelColumns + columnLeaves.length,
    labelColumns,
    unitColumns: 0,
    headerRows,
    cells: [
      corner,
      ...moved(headerCells(report, header, headerRows), 0, labelColumns),
      ...moved(labelCells(report, rows, labelColumns), headerRows, 0),
      ...figures,
    ],
  }
}
