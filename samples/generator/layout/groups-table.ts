import type { FormTable, RowLiteral } from '../../../src/forms/form.js'
import { valueRows } from '../../../src/forms/index.js'
import type { MadeUpReport } from '../model/report.js'
import { figure, headerCells, keyOf, type Leaf } from './cells.js'
import type { PrintedTable } from './grid.js'
import { depthOf, leavesOf, type LabelNode } from './tree.js'

/** The groups of columns of the disputes: each row of the form stands over all columns. */
function groupTree(report: MadeUpReport, table: FormTable): LabelNode<Leaf>[] {
  const node = (row: RowLiteral): LabelNode<Leaf> => ({
    label: row.label,
    leaf: null,
    children: table.columns
      .filter((column) => report.cells.has(keyOf(table, row, column)))
      .map((column) => ({ label: column.label, children: [], leaf: { row, column } })),
  })
  const printed = valueRows(table).filter((row) => node(row).children.length > 0)
  return underHeadings(printed, node)
}

/** Rows that share a printed heading (行政诉讼) stand together under it. */
function underHeadings(
  rows: readonly RowLiteral[],
  node: (row: RowLiteral) => LabelNode<Leaf>,
  level = 0,
): LabelNode<Leaf>[] {
  const headings = new Set(rows.map(({ under }) => under?.[level] ?? null))
  return [...headings].flatMap((heading) => {
    const members = rows.filter(({ under }) => (under?.[level] ?? null) === heading)
    if (heading === null) return members.map(node)
    return [{ label: heading, leaf: null, children: underHeadings(members, node, level + 1) }]
  })
}

/** A table whose rows stand side by side in one line of figures. */
export function groupsTable(report: MadeUpReport, table: FormTable): PrintedTable {
  const tree = groupTree(report, table)
  const [headerRows, leaves] = [depthOf(tree), leavesOf(tree)]
  return {
    section: table.section,
    holds: [table.id],
    rowCount: headerRows + 1,
    columnCount: leaves.length,
    labelColumns: 0,
    unitColumns: 0,
    headerRows,
    cells: [
      ...headerCells(report, tree, headerRows),
      ...leaves.map((leaf, column) => figure(report, table, leaf, headerRows, column)),
    ],
  }
}
