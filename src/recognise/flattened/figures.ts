import type { Place } from '../../document/document.js'
import type { Figure } from '../../report/schema.js'
import { figureKey, valueColumns, valueRows } from '../../forms/index.js'
import { missingFigure, openFigure, readFigure, unitFor, type FormCell } from '../figures.js'
import type { PrintedCell } from '../printed-cell.js'
import type { CellNumber, DecodedCell, DecodedRun } from './decode/index.js'
import type { FlatLine, FlatTable } from './locate.js'
import { placeOf, type FlatText } from './text.js'

/** The figures of a table that ran together, one for each cell of the form, in its order. */
export function figuresOf(
  found: FlatTable,
  runs: ReadonlyMap<string, DecodedRun>,
  flat: FlatText,
): readonly Figure[] {
  const { table } = found.table
  const printed = new Map(
    found.lines.flatMap((line) =>
      lineFigures(found, line, runs.get(line.id), placeOf(flat, line.run)),
    ),
  )
  const rows = new Set([...valueRows(table), ...found.lines.flatMap(({ cells }) => rowsOf(cells))])
  return table.rows
    .filter((row) => rows.has(row))
    .flatMap((row) =>
      valueColumns(table).map((column) => {
        const cell: FormCell = { table, row, column, headerUnit: null }
        const figure = printed.get(figureKey(table.id, row.id, column.id))
        return (
          figure ??
          (found.blank.includes(row)
            ? blankFigure(cell, placeOf(flat, found))
            : missingFigure(cell))
        )
      }),
    )
}

const rowsOf = (cells: FlatLine['cells']) => cells.map(({ row }) => row)

/** A label with nothing behind it: all its cells are blank, somewhere in the table. */
function blankFigure(cell: FormCell, place: Place): Figure {
  return readFigure(cell, { text: '', places: [place], second: null, shared: false, reading: null })
    .figure
}

function lineFigures(
  { table: { table }, columnUnit }: FlatTable,
  line: FlatLine,
  run: DecodedRun | undefined,
  place: Place,
): (readonly [key: string, figure: Figure])[] {
  return line.cells.map(({ row, column }, index) => {
    const unit = line.unit ?? (index === line.cells.length - 1 ? line.unitBehind : null)
    const cell: FormCell = { table, row, column, headerUnit: unit ?? columnUnit }
    const printed = {
      text: line.run.text,
      places: [place],
      second: null,
      shared: false,
      reading: null,
    }
    const key = figureKey(table.id, row.id, column.id)
    const { pieces } = line.run
    const own = pieces.length === line.cells.length ? pieces[index] : undefined
    return [key, figureOf(cell, printed, run?.cells[index], own)]
  })
}

function figureOf(
  cell: FormCell,
  printed: PrintedCell,
  decoded: DecodedCell | undefined,
  piece = printed.text,
): Figure {
  if (decoded === undefined || decoded.status === 'open') return openFigure(cell, printed)
  if (decoded.status === 'decoded') return decodedFigure(cell, printed, decoded.value)
  return readFigure(cell, { ...printed, text: piece }).figure
}

/** The text of a decoded figure is the whole run, and its place the run's. */
function decodedFigure(cell: FormCell, { text, places }: PrintedCell, value: CellNumber): Figure {
  const { table, row, column } = cell
  const name = { table: table.id, row: row.id, column: column.id, unit: unitFor(cell, null) }
  const base = { ...name, text, places: [...places] }
  return value === null ? { ...base, status: 'blank' } : { ...base, status: 'decoded', value }
}
