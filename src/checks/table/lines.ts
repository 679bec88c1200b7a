/** Which printed line something stands on, by its place alone. */
import { valueRows } from '../../forms/cells.js'
import type { FormTable, RowLiteral } from '../../forms/form.js'
import type { Finding } from '../../report/schema.js'
import type { Figures } from '../../report/sums.js'

type Place = NonNullable<Finding['places']>[number]

/** A stretch down a page (in points) or down a table of the markup (in rows). */
export interface Line {
  /** Page or table, from 1. */
  readonly part: number
  readonly from: number
  readonly to: number
}

/** A row of the form and the line that its figures stand on. */
export interface RowLine {
  readonly row: RowLiteral
  readonly line: Line
}

const PATH = /table (\d+), row (\d+)/u

/** The line of a place; null where the place does not tell. */
export function lineOf(place: Place | undefined): Line | null {
  if (place?.page !== undefined && place.box !== undefined)
    return { part: place.page, from: place.box[1], to: place.box[3] }
  const match = PATH.exec(place?.path ?? '')
  if (match === null) return null
  const row = Number(match[2])
  return { part: Number(match[1]), from: row, to: row + 1 }
}

/** Whether two lines share at least half of the lower one. */
export function isSameLine(a: Line, b: Line): boolean {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from)
  return a.part === b.part && 2 * shared >= Math.min(a.to - a.from, b.to - b.from)
}

/** Negative where the first stands above the second. */
export function downwards(a: Line, b: Line): number {
  return a.part - b.part || a.from + a.to - b.from - b.to
}

/** The rows of a table that are printed, in the order of the print. */
export function rowLines(table: FormTable, figures: Figures): readonly RowLine[] {
  const printed = [...figures.values()].filter((figure) => figure.table === table.id)
  return valueRows(table)
    .flatMap((row) => {
      const places = printed.flatMap((figure) =>
        figure.row === row.id && figure.status !== 'missing' ? figure.places : [],
      )
      const line = places.map(lineOf).find((each) => each !== null)
      return line === undefined ? [] : [{ row, line }]
    })
    .sort((a, b) => downwards(a.line, b.line))
}
