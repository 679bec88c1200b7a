import { ExtractError } from '../extract-error.js'
import type { Element } from './dom.js'
import type { MarkupRow } from './rows.js'

/** Where a cell stands in the grid, and what it asked for if that could not be kept. */
export interface PlacedCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly clipped: string | null
  readonly element: Element
}

/** The cells of a table with the size of their grid. */
export interface Grid {
  readonly rowCount: number
  readonly columnCount: number
  readonly cells: readonly PlacedCell[]
}

/** No printed table is wider; a larger span says "as wide as the table". */
const WIDEST_SPAN = 100

/**
 * Places the cells of a table by their spans: each takes the first free columns of its row. Spans
 * are clipped to the rows and columns of the table, so that cells never overlap.
 * @throws ExtractError `E_LIMIT` for a grid of more than `most` cells.
 */
export function gridOf(rows: readonly MarkupRow[], most: number): Grid {
  const columnCount = widthOf(new Placement(rows, null, most).cells)
  const { cells } = new Placement(rows, columnCount, most)
  return { rowCount: rows.length, columnCount, cells }
}

/**
 * The columns of a table. Rows of one cell do not count where others have more: the span of a title
 * is often too large.
 */
function widthOf(cells: readonly PlacedCell[]): number {
  const inRow = new Map<number, number>()
  for (const { row } of cells) inRow.set(row, (inRow.get(row) ?? 0) + 1)
  const several = cells.filter(({ row }) => (inRow.get(row) ?? 0) > 1)
  const ends = (several.length > 0 ? several : cells).map((cell) => cell.column + cell.columnSpan)
  const starts = cells.map((cell) => cell.column + 1)
  return [...ends, ...starts].reduce((a, b) => Math.max(a, b), 0)
}

class Placement {
  readonly cells: PlacedCell[] = []
  /** For each column the first row that no cell from above reaches into. */
  private readonly freeFrom: number[] = []

  constructor(
    private readonly rows: readonly MarkupRow[],
    /** The columns of the table, null while they are not known. */
    private readonly width: number | null,
    private readonly most: number,
  ) {
    rows.forEach((row, index) => {
      this.placeRow(row, index)
    })
  }

  private placeRow({ cells, leftInGroup }: MarkupRow, row: number): void {
    let column = 0
    for (const element of cells) {
      while (!this.isFree(row, column)) column += 1
      const rowSpan = spanOf(element, 'rowspan') || leftInGroup
      const columnSpan = spanOf(element, 'colspan') || 1
      const rowRoom = Math.min(rowSpan, this.rows.length - row)
      const columnRoom = this.roomFor(columnSpan, row, column)
      const clipped = clippedSpans({ rowSpan, columnSpan }, { rowRoom, columnRoom })
      this.take({ row, column, rowSpan: rowRoom, columnSpan: columnRoom, clipped, element })
      column += columnRoom
    }
  }

  /** How many of the columns asked for are in the table and free. */
  private roomFor(wanted: number, row: number, column: number): number {
    const unknown = wanted > WIDEST_SPAN ? 1 : wanted
    const limit = this.width === null ? unknown : Math.min(wanted, this.width - column)
    let room = 1
    while (room < limit && this.isFree(row, column + room)) room += 1
    return room
  }

  private isFree(row: number, column: number): boolean {
    return (this.freeFrom[column] ?? 0) <= row
  }

  private take(cell: PlacedCell): void {
    const end = cell.column + cell.columnSpan
    this.freeFrom.length = Math.max(this.freeFrom.length, end)
    this.freeFrom.fill(cell.row + cell.rowSpan, cell.column, end)
    this.cells.push(cell)
    if (this.freeFrom.length * this.rows.length > this.most) {
      const size = `${this.rows.length} rows, ${this.freeFrom.length} columns`
      throw new ExtractError('E_LIMIT', `table of ${size}`)
    }
  }
}

function clippedSpans(
  { rowSpan, columnSpan }: { rowSpan: number; columnSpan: number },
  { rowRoom, columnRoom }: { rowRoom: number; columnRoom: number },
): string | null {
  const rows = rowRoom < rowSpan ? [`rowspan ${rowSpan}`] : []
  const columns = columnRoom < columnSpan ? [`colspan ${columnSpan}`] : []
  return [...rows, ...columns].join(', ') || null
}

/** The attribute by the rules of HTML for non-negative integers; 1 where it is none. */
function spanOf(element: Element, attribute: 'rowspan' | 'colspan'): number {
  const digits = /^\s*\+?(\d+)/.exec(element.attribs[attribute] ?? '')?.[1]
  return digits === undefined ? 1 : Math.min(Number(digits), Number.MAX_SAFE_INTEGER)
}
