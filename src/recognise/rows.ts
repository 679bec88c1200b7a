import type {
  Cell,
  Document,
  PictureReading,
  Place,
  Table,
  TableLayout,
} from '../document/document.js'
import { labelKey } from './label.js'
import { isPrintedValue } from './value.js'

/** Where a cell stands across the table: in points for paged sources, in grid columns for the others. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** A cell as one row of the table sees it. */
export interface Item extends Extent {
  readonly text: string
  /** The text as a label key. */
  readonly key: string
  readonly place: Place
  /** Whether the cell covers more than one row. */
  readonly tall: boolean
  /** False where the cell reaches into this row from above. */
  readonly startsHere: boolean
  /** How it was read, where that was off a picture. */
  readonly reading: PictureReading | null
}

/** One printed row of one table of the document. */
export interface PrintedRow {
  /** Number of the table in the document, from 0: a table broken over pages is several. */
  readonly part: number
  readonly layout: TableLayout
  readonly lastOfPart: boolean
  /** The extent of the whole table. */
  readonly whole: Extent
  /** From left to right. */
  readonly items: readonly Item[]
  /** Whether extents are points of a page; else they are columns of the table's own grid. */
  readonly paged: boolean
  /** The upper edge of its text in points of the page, for paged sources. */
  readonly top: number | null
  /** Whether any cell that starts here holds a number or a printed mark for nothing. */
  readonly hasValues: boolean
}

/** All rows of all tables of a document in the order of print. */
export function printedRows(document: Document): PrintedRow[] {
  return document.blocks
    .filter((block) => block.type === 'table')
    .flatMap((table, part) => rowsOfTable(table, part))
}

function rowsOfTable(table: Table, part: number): PrintedRow[] {
  const rows: Item[][] = Array.from({ length: table.rowCount }, () => [])
  const paged = table.cells.every((cell) => cell.area !== undefined)
  for (const cell of table.cells) placeInRows(cell, rows, paged)
  const items = rows.map((row) => row.sort((a, b) => a.left - b.left))
  const whole = wholeOf(items.flat())
  return items.map((row, index) => ({
    part,
    layout: table.layout,
    lastOfPart: index === items.length - 1,
    whole,
    items: row,
    paged,
    top: topOf(row),
    hasValues: row.some((item) => item.startsHere && isPrintedValue(item.text)),
  }))
}

function topOf(row: readonly Item[]): number | null {
  const tops = row.flatMap(({ text, startsHere, place }) =>
    startsHere && text.trim() !== '' && place.box ? [place.box[1]] : [],
  )
  return tops.length === 0 ? null : Math.min(...tops)
}

function placeInRows(cell: Cell, rows: Item[][], paged: boolean): void {
  const [left, , right] = paged && cell.area ? cell.area : gridArea(cell)
  const { text, place, reading = null } = cell
  const key = labelKey(text)
  for (let offset = 0; offset < cell.rowSpan; offset++) {
    rows[cell.row + offset]?.push({
      left,
      right,
      text,
      key,
      place,
      startsHere: offset === 0,
      tall: cell.rowSpan > 1,
      reading,
    })
  }
}

function gridArea(cell: Cell): readonly [number, number, number] {
  return [cell.column, 0, cell.column + cell.columnSpan]
}

function wholeOf(items: readonly Item[]): Extent {
  return items.reduce(
    (whole, { left, right }) => ({
      left: Math.min(whole.left, left),
      right: Math.max(whole.right, right),
    }),
    { left: Infinity, right: -Infinity },
  )
}

/** How much of the narrower of two extents they share, from 0 to 1. */
export function overlap(a: Extent, b: Extent): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const narrower = Math.min(a.right - a.left, b.right - b.left)
  return narrower <= 0 ? Number(shared >= 0) : Math.max(0, shared) / narrower
}
