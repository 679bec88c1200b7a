import { utils, type CellObject, type Range } from '@e965/xlsx'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { printedLine } from '../markup/line.js'
import { Axis, hiddenIn, type Setting } from './axis.js'

/** A sheet as the library reads it in its dense mode; rows and columns are sparse. */
export interface Sheet {
  readonly '!data': readonly (readonly CellObject[] | null)[]
  readonly '!merges'?: readonly Range[]
  readonly '!rows'?: readonly (Setting | null)[]
  readonly '!cols'?: readonly (Setting | null)[]
}

/** A cell as it is displayed, its spans over what is shown alone. Rows and columns from 0. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly text: string
  /** As a person writes it: `D12`. */
  readonly address: string
}

/** What a sheet displays. Hidden rows and columns are not counted. */
export interface SheetView {
  /** Cells with text, row by row. */
  readonly cells: readonly SheetCell[]
  /** The address of a position. */
  readonly addressOf: (row: number, column: number) => string
  /** Hidden rows and columns that hold text. */
  readonly hidden: { readonly rows: number; readonly columns: number }
}

/** A printed cell where the file has it. */
interface Stored {
  readonly row: number
  readonly column: number
  readonly text: string
}

/**
 * Reads what a sheet displays.
 * @throws ExtractError `E_LIMIT` for more characters than are allowed, and merged areas beyond all reason.
 */
export function viewOf(sheet: Sheet, limits: Pick<Limits, 'characters'>): SheetView {
  const merges = sheet['!merges'] ?? []
  const stored = uncovered(storedCells(sheet, limits), merges)
  const [rows, columns] = [new Axis(hiddenIn(sheet['!rows'])), new Axis(hiddenIn(sheet['!cols']))]
  const ends = mergedEnds(merges)
  const hidden = { rows: new Set<number>(), columns: new Set<number>() }
  const cells = stored.flatMap(({ row, column, text }): SheetCell[] => {
    const end = ends.get(addressAt(row, column)) ?? { row, column }
    const [rowSpan, columnSpan] = [rows.shownIn(row, end.row), columns.shownIn(column, end.column)]
    if (rowSpan === 0) hidden.rows.add(row)
    if (columnSpan === 0) hidden.columns.add(column)
    if (rowSpan === 0 || columnSpan === 0) return []
    const at = { row: rows.shownBefore(row), column: columns.shownBefore(column) }
    return [{ ...at, rowSpan, columnSpan, text, address: addressAt(row, column) }]
  })
  return {
    cells,
    addressOf: (row, column) => addressAt(rows.storedAt(row), columns.storedAt(column)),
    hidden: { rows: hidden.rows.size, columns: hidden.columns.size },
  }
}

const addressAt = (r: number, c: number): string => utils.encode_cell({ r, c })

function storedCells(sheet: Sheet, limits: Pick<Limits, 'characters'>): Stored[] {
  const stored: Stored[] = []
  let characters = 0
  // `forEach` passes over what is not there.
  sheet['!data'].forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const text = displayed(cell)
      characters += text.length
      // One text may stand in all cells.
      if (characters > limits.characters) throw new ExtractError('E_LIMIT', 'characters')
      if (text !== '') stored.push({ row, column, text })
    })
  })
  return stored
}

/**
 * The text that the cell's format gives. A formula whose result is not stored is shown itself: what
 * it would come to is for nobody to guess.
 */
function displayed(cell: CellObject): string {
  const isOpen = cell.f !== undefined && (cell.t === 'z' || cell.v === undefined)
  const text = isOpen ? `=${cell.f ?? ''}` : (plainNumber(cell) ?? cell.w ?? '')
  return text
    .split(/\r\n?|\n/u)
    .map(printedLine)
    .join('\n')
    .trim()
}

/** Digits of a number that the file keeps; those behind are of its binary form. */
const DIGITS = 15

/** A number without a format: what fits its column is shown of it, and more digits are meant. */
function plainNumber({ t, v, z }: CellObject): string | null {
  if (t !== 'n' || typeof v !== 'number' || z !== 'General') return null
  const text = String(Number(v.toPrecision(DIGITS)))
  return text.includes('e') ? null : text
}

/** The last row and column of every merged area, by the address of its first cell. */
function mergedEnds(merges: readonly Range[]): Map<string, { row: number; column: number }> {
  return new Map(merges.map(({ s, e }) => [addressAt(s.r, s.c), { row: e.r, column: e.c }]))
}

/** Cells by their row, in the order of the first of each. */
export function rowsOf<C extends { readonly row: number }>(cells: readonly C[]): Map<number, C[]> {
  const rows = new Map<number, C[]>()
  for (const cell of cells) {
    const row = rows.get(cell.row)
    if (row === undefined) rows.set(cell.row, [cell])
    else row.push(cell)
  }
  return rows
}

/** Rows of all merged areas together that are looked through. */
const MOST_MERGED_ROWS = 5_000_000

/** Without the cells under a merged area, which shows its first one alone. */
function uncovered(stored: readonly Stored[], merges: readonly Range[]): readonly Stored[] {
  const byRow = rowsOf(stored)
  const rows = merges.reduce((sum, { s, e }) => sum + e.r - s.r + 1, 0)
  if (rows > MOST_MERGED_ROWS) throw new ExtractError('E_LIMIT', 'merged areas')
  const covered = new Set<Stored>()
  for (const { s, e } of merges)
    for (let row = s.r; row <= e.r; row += 1)
      for (const cell of byRow.get(row) ?? []) {
        const first = cell.row === s.r && cell.column === s.c
        if (!first && cell.column >= s.c && cell.column <= e.c) covered.add(cell)
      }
  return stored.filter((cell) => !covered.has(cell))
}
