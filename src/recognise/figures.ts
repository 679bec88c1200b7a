import type { ColumnLiteral, FormTable, RowLiteral } from '../forms/form.js'
import { figureKey, figureLabel, unitOf } from '../forms/index.js'
import { makeFinding } from '../report/finding.js'
import type { Figure, Finding } from '../report/schema.js'
import { collapse } from '../document/text.js'
import type { PrintedCell } from './printed-cell.js'
import { parseValue } from './value.js'

export interface FigureRead {
  readonly figure: Figure
  readonly findings: readonly Finding[]
}

/** The cell of the form that a figure is read for. */
export interface FormCell {
  readonly table: FormTable
  readonly row: RowLiteral
  readonly column: ColumnLiteral
  /** The unit that the printed header gives, if any. */
  readonly headerUnit: string | null
}

/** The figure of a cell that the report does not print. */
export function missingFigure(cell: FormCell): Figure {
  return { ...nameOf(cell), unit: unitOf(cell.table, cell.row, cell.column), status: 'missing' }
}

/**
 * Reads one printed cell into the figure of its cell in the form. What a picture leaves in doubt is
 * settled later, by the sums.
 */
export function readFigure(cell: FormCell, printed: PrintedCell): FigureRead {
  const parsed = parseValue(printed.text)
  const unit = unitFor(cell, parsed.kind === 'number' ? parsed.unit : null)
  const name = { ...nameOf(cell), unit, text: printed.text, places: [...printed.places] }
  const base = { ...name, ...offPicture(printed) }
  if (printed.second !== null)
    return unreadable(name, [printedTwice(cell, printed.text, printed.second)])
  if (parsed.kind === 'blank') return { figure: { ...base, status: 'blank' }, findings: [] }
  if (printed.shared) return unreadable(name, [notNumber(cell, printed)])
  const isUnknown = printed.reading?.confidence === 0 && parsed.kind === 'number'
  if (parsed.kind === 'other' || isUnknown)
    return unreadable(base, printed.reading === null ? [notNumber(cell, printed)] : [])
  return { figure: { ...base, status: 'read', value: parsed.value }, findings: [] }
}

/** The figure of a printed cell whose column is open. */
export function openFigure(cell: FormCell, printed: PrintedCell): Figure {
  const base = { ...nameOf(cell), unit: unitFor(cell, null), text: printed.text }
  return { ...base, places: [...printed.places], status: 'unreadable' }
}

/** What a picture tells of a cell; nothing for a cell that was read off none. */
function offPicture({ reading, text }: PrintedCell): Pick<Printed, 'confidence' | 'candidates'> {
  if (reading === null) return {}
  const others = new Set(reading.candidates.filter((candidate) => candidate !== text))
  return {
    confidence: reading.confidence,
    ...(others.size === 0 ? {} : { candidates: [...others] }),
  }
}

type Printed = Omit<Extract<Figure, { status: 'unreadable' }>, 'status'>

function unreadable(base: Printed, findings: readonly Finding[]): FigureRead {
  return { figure: { ...base, status: 'unreadable' }, findings }
}

const nameOf = ({ table, row, column }: FormCell) => ({
  table: table.id,
  row: row.id,
  column: column.id,
})

/** A unit printed in the cell wins over the header's, and that over the form's. */
export function unitFor(cell: FormCell, printed: string | null): string | null {
  return printed ?? cell.headerUnit ?? unitOf(cell.table, cell.row, cell.column)
}

const keyOf = ({ table, row, column }: FormCell): string => figureKey(table.id, row.id, column.id)
const labelOf = ({ table, row, column }: FormCell): string => figureLabel(table, row.id, column.id)

function printedTwice(cell: FormCell, first: string, second: string): Finding {
  const key = keyOf(cell)
  return makeFinding(
    'figure-twice',
    { key, label: labelOf(cell), first: collapse(first), second: collapse(second) },
    { figures: [key] },
  )
}

function notNumber(cell: FormCell, printed: PrintedCell): Finding {
  const key = keyOf(cell)
  return makeFinding(
    'unreadable-cell',
    { key, label: labelOf(cell), text: collapse(printed.text) },
    { figures: [key], places: [...printed.places] },
  )
}
