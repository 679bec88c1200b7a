/** The columns of units and of figures of a sheet, told by what they hold. */
import type { Cell, Table } from '../../document/document.js'
import type { FormTable } from '../../forms/form.js'
import { valueColumns } from '../../forms/index.js'
import { squeeze } from '../../document/text.js'
import { UNIT_WORDS } from '../units.js'
import { isPrintedValue } from '../value.js'
import type { Told } from './leaves.js'

/** A column is one of units, or of figures, where so many of its printed cells are. */
const MOST = 0.6
/** So few rows do not show what a column holds. */
const LEAST_ROWS = 8

/**
 * The heads of the columns of units and of figures, where every table of the form has one of each,
 * and the units that were read badly, as nothing: then the form's unit holds.
 */
export function sheetHeader(table: Table, tables: readonly FormTable[]): readonly Told[] {
  const labels = new Set(tables.flatMap((form) => valueColumns(form).map(({ label }) => label)))
  const [label, ...others] = labels
  if (label === undefined || others.length > 0 || table.rowCount < LEAST_ROWS) return []
  const columns = Array.from({ length: table.columnCount }, (_, column) => columnAt(table, column))
  const figures = columns.at(-1)
  const units = columns.findLast(({ cells }) => mostAre(cells, isUnit))
  if (units === undefined || !mostAre(figures?.cells ?? [], isFigure)) return []
  return [
    ...(units.head === undefined ? [] : [[units.head, '单位'] as const]),
    ...(figures?.head === undefined ? [] : [[figures.head, label] as const]),
    ...units.cells.filter((cell) => !isUnit(cell)).map((cell) => [cell, ''] as const),
  ]
}

interface Column {
  /** Its first cell, unless that holds a figure. */
  readonly head: Cell | undefined
  readonly cells: readonly Cell[]
}

function columnAt(table: Table, column: number): Column {
  const [head, ...cells] = table.cells
    .filter((cell) => cell.column === column && cell.columnSpan === 1)
    .sort((a, b) => a.row - b.row)
  return { head: head !== undefined && isFigure(head) ? undefined : head, cells }
}

function mostAre(cells: readonly Cell[], test: (cell: Cell) => boolean): boolean {
  const printed = cells.filter(({ text }) => text.trim() !== '')
  return printed.length >= LEAST_ROWS && printed.filter(test).length >= MOST * printed.length
}

const isUnit = ({ text }: Cell): boolean => UNIT_WORDS.includes(squeeze(text))
const isFigure = ({ text }: Cell): boolean => isPrintedValue(text)
