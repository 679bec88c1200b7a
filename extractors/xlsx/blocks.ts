import type { Block, Cell, Place, Table } from '../../src/document/document.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { isLabels, isProse, isRemark } from './rows.js'
import { rowsOf, type SheetCell, type SheetView } from './sheet.js'

/** One shown row: its cells with text from left to right. */
type Row = readonly SheetCell[]

/**
 * The blocks of a sheet: rows without a blank row between them are a table, and the lines over and
 * under it (one text in a row, or labels with their values) paragraphs.
 * @throws ExtractError `E_LIMIT`.
 */
export function blocksOfSheet(name: string, view: SheetView, limits: Limits): Block[] {
  return regionsOf(view.cells).flatMap((rows) => blocksOfRegion(name, view, rows, limits))
}

/** Runs of rows with text; a row of prose is a run of its own. */
function regionsOf(cells: readonly SheetCell[]): Row[][] {
  const rows = [...rowsOf(cells).values()]
  const regions: Row[][] = []
  let [end, prose] = [-1, false]
  for (const row of rows) {
    const at = row[0]?.row ?? 0
    const apart = isProse(row)
    if (regions.length === 0 || at > end || apart || prose) regions.push([])
    regions.at(-1)?.push(row)
    end = Math.max(apart ? at + 1 : end, at + 1, ...row.map((cell) => cell.row + cell.rowSpan))
    prose = apart
  }
  return regions
}

function blocksOfRegion(
  name: string,
  view: SheetView,
  rows: readonly Row[],
  limits: Limits,
): Block[] {
  const first = rows.findIndex((row) => row.length > 1 && !isLabels(row))
  if (first === -1) return rows.flatMap((row) => paragraphsOf(name, row))
  const width = widthOf(rows.slice(first))
  const last = rows.findLastIndex((row) => !isRemark(row, width))
  return [
    ...rows.slice(0, first).flatMap((row) => paragraphsOf(name, row)),
    tableOf(name, view, rows.slice(first, last + 1), limits),
    ...rows.slice(last + 1).flatMap((row) => paragraphsOf(name, row)),
  ]
}

function widthOf(rows: readonly Row[]): number {
  const ends = rows.flat().map(({ column, columnSpan }) => column + columnSpan)
  return ends.reduce((most, end) => Math.max(most, end), 0) - leftOf(rows)
}

/** The first column with text. */
function leftOf(rows: readonly Row[]): number {
  return rows.reduce((least, [first]) => Math.min(least, first?.column ?? least), Infinity)
}

const placeAt = (name: string, address: string): Place => ({
  path: `sheet ${name}, cell ${address}`,
})

/** Each line of each text is a paragraph. */
function paragraphsOf(name: string, row: Row): Block[] {
  return row.flatMap(({ text, address }) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ type: 'paragraph', text: line, place: placeAt(name, address) }) as const),
  )
}

/** The table with a cell at every position that no other one covers, blank ones among them. */
function tableOf(name: string, view: SheetView, rows: readonly Row[], limits: Limits): Table {
  const printed = rows.flat()
  const top = printed[0]?.row ?? 0
  const left = leftOf(rows)
  const rowCount = (rows.at(-1)?.[0]?.row ?? top) - top + 1
  const columnCount = widthOf(rows)
  if (rowCount * columnCount > limits.cells)
    throw new ExtractError('E_LIMIT', `${rowCount * columnCount} cells`)
  const at = (row: number, column: number): Place =>
    placeAt(name, view.addressOf(top + row, left + column))
  const cells = printed.map((cell): Cell => {
    const [row, column] = [cell.row - top, cell.column - left]
    const rowSpan = Math.min(cell.rowSpan, rowCount - row)
    const { columnSpan, text, address } = cell
    return { row, column, rowSpan, columnSpan, text, place: placeAt(name, address) }
  })
  return {
    type: 'table',
    layout: 'ruled',
    rowCount,
    columnCount,
    cells: withBlanks(cells, rowCount, columnCount, at),
    place: placeAt(
      name,
      `${view.addressOf(top, left)}:${view.addressOf(top + rowCount - 1, left + columnCount - 1)}`,
    ),
  }
}

function withBlanks(
  cells: readonly Cell[],
  rowCount: number,
  columnCount: number,
  placeOf: (row: number, column: number) => Place,
): Cell[] {
  const covered = new Map<number, Cell>()
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        covered.set(row * columnCount + column, cell)
  return Array.from({ length: rowCount * columnCount }, (_, at) => at).flatMap((at) => {
    const [row, column] = [Math.floor(at / columnCount), at % columnCount]
    const cell = covered.get(at)
    if (cell !== undefined) return cell.row === row && cell.column === column ? [cell] : []
    return [{ row, column, rowSpan: 1, columnSpan: 1, text: '', place: placeOf(row, column) }]
  })
}
