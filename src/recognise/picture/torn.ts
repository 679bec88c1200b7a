/** Tables off pictures whose rulings were not all found: what stands in which column is in doubt. */
import type { Block, Cell, Document, Table } from '../../document/document.js'
import { isPrintedValue } from '../value.js'
import { goesOn, sameColumn } from './pages.js'

/** How sure a value can be whose column is not that of the cell above it: only sums can tell. */
const TORN = 0.5

/**
 * The document with less trust in rows of which some value has not the column of the cell above it,
 * on the page before where none stands above: where rulings are lost, columns run together, and a
 * value surely read may stand under the wrong head.
 */
export function withTornInDoubt(document: Document): Document {
  const { blocks } = document
  const before = new Map<Table, Table>()
  for (const block of blocks) {
    const next = block.type === 'table' ? goesOn(block, blocks) : undefined
    if (block.type === 'table' && next !== undefined) before.set(next, block)
  }
  const doubted = (block: Block): Block =>
    block.type === 'table' ? tableInDoubt(block, before.get(block)) : block
  return { ...document, blocks: blocks.map(doubted) }
}

function tableInDoubt(table: Table, before: Table | undefined): Table {
  const values = table.cells.filter(({ reading, text }) => reading && isPrintedValue(text))
  const torn = new Set(
    values.filter((cell) => !standsUnder(cell, table, before)).map(({ row }) => row),
  )
  const cells = table.cells.map((cell): Cell => {
    const { reading, row } = cell
    if (reading === undefined || !torn.has(row)) return cell
    return { ...cell, reading: { ...reading, confidence: Math.min(reading.confidence, TORN) } }
  })
  return torn.size === 0 ? table : { ...table, cells }
}

function standsUnder(cell: Cell, { cells }: Table, before: Table | undefined): boolean {
  if (cell.row === 0) return before === undefined || standsBelow(cell, before)
  const above = cells.find((other) => covers(other, cell.row - 1, cell.column))
  return above?.column === cell.column && above.columnSpan === cell.columnSpan
}

function standsBelow(cell: Cell, { cells, rowCount }: Table): boolean {
  return cells.some((above) => above.row + above.rowSpan === rowCount && sameColumn(cell, above))
}

function covers({ row, column, rowSpan, columnSpan }: Cell, atRow: number, atColumn: number) {
  const inRow = atRow >= row && atRow < row + rowSpan
  return inRow && atColumn >= column && atColumn < column + columnSpan
}
