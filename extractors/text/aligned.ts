import { isNumeric, type Fields } from './fields.js'
import { widthOf, type Line } from './lines.js'
import type { ReadRun } from './separated.js'

/** A field with the columns it takes on a line: `from` and `to` (not included), wide characters as two. */
interface Field {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Rows that a table set with spaces has at least. */
const FEWEST_ROWS = 3

/**
 * A table whose columns are set with runs of two or more spaces: three or more lines in a row, most
 * with numbers that stand below one another. A column that a line leaves free is an empty field.
 */
export const readAligned: ReadRun = (lines, start) => {
  const rows: Field[][] = []
  for (let at = start; at < lines.length; at += 1) {
    const fields = fieldsOf(lines[at])
    if (fields.length < 2) break
    rows.push(fields)
  }
  if (rows.length === 0) return null
  const numeric = rows.filter((row) => numbersIn(row).length > 0)
  const isTable = rows.length >= FEWEST_ROWS && numeric.length * 2 >= rows.length
  return { rows: isTable ? inColumns(rows) : null, next: start + rows.length }
}

/** Fields between runs of spaces; none in a line with another separator. */
function fieldsOf(line: Line | undefined): Field[] {
  const raw = line?.raw ?? ''
  if (/[\t|]/u.test(raw)) return []
  let column = 0
  return Array.from(
    raw.trimEnd().matchAll(/(\s*)(\S+(?:[ \u00A0]\S+)*)/gu),
    ([, gap = '', text = '']) => {
      const from = column + widthOf(gap)
      column = from + widthOf(text)
      return { text, from, to: column }
    },
  )
}

/** No printed table has more columns. */
const MOST_COLUMNS = 100

/** Numbers go to the column they stand in; where columns cannot be told, fields count from the left. */
function inColumns(rows: readonly Field[][]): Fields[] {
  const columns = numberColumns(rows)
  const most = rows.reduce((count, row) => Math.max(count, numbersIn(row).length), 0)
  const [first] = columns
  if (first === undefined || columns.length < most || columns.length > MOST_COLUMNS) {
    return rows.map((row) => row.map(({ text }) => text))
  }
  const labels = rows.map((row) => row.filter((field) => field.to <= first.from))
  const labelCount = labels.reduce((count, row) => Math.max(count, row.length), 1)
  return rows.map((row, at) => {
    const placed = Array<string>(labelCount + columns.length).fill('')
    labels[at]?.forEach(({ text }, index) => (placed[index] = text))
    for (const field of row.filter(({ to }) => to > first.from)) {
      const column = labelCount + nearest(columns, field)
      placed[column] = `${placed[column] ?? ''}\n${field.text}`.trim()
    }
    return placed
  })
}

function numbersIn(row: readonly Field[]): Field[] {
  return row.filter(({ text }) => isNumeric(text))
}

/** Where numbers stand below one another, from left to right. */
function numberColumns(rows: readonly Field[][]): { from: number; to: number }[] {
  const numbers = numbersIn(rows.flat())
  const columns: { from: number; to: number }[] = []
  for (const { from, to } of numbers.toSorted((a, b) => a.from - b.from)) {
    const last = columns.at(-1)
    if (last !== undefined && from < last.to) last.to = Math.max(last.to, to)
    else columns.push({ from, to })
  }
  return columns
}

function nearest(columns: readonly { from: number; to: number }[], { from, to }: Field): number {
  const distances = columns.map((column) => Math.abs(column.from + column.to - from - to))
  return distances.indexOf(Math.min(...distances))
}
