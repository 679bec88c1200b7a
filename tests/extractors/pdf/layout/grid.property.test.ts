import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Glyph, Ruling } from '../../../../extractors/pdf/page.js'
import { horizontal, page, text, vertical } from './page-builder.js'
import { onlyTable } from './reading.js'

const WIDTH = 60
const HEIGHT = 24

interface Rectangle {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** Cuts a rectangle into smaller ones at random: the cells of a table with random spans. */
function cut(whole: Rectangle, choices: readonly number[]): Rectangle[] {
  const [choice = 0, ...rest] = choices
  const { row, column, rowSpan, columnSpan } = whole
  const half = rest.length >> 1
  const both = (a: Rectangle, b: Rectangle): Rectangle[] => [
    ...cut(a, rest.slice(0, half)),
    ...cut(b, rest.slice(half)),
  ]
  if (choice % 2 === 0 && columnSpan > 1) {
    const at = 1 + (choice % (columnSpan - 1))
    return both(
      { ...whole, columnSpan: at },
      { ...whole, column: column + at, columnSpan: columnSpan - at },
    )
  }
  if (choice % 2 === 1 && rowSpan > 1) {
    const at = 1 + (choice % (rowSpan - 1))
    return both({ ...whole, rowSpan: at }, { ...whole, row: row + at, rowSpan: rowSpan - at })
  }
  return [whole]
}

function edges({ row, column, rowSpan, columnSpan }: Rectangle) {
  const [left, top] = [40 + column * WIDTH, 60 + row * HEIGHT]
  return { left, top, right: left + columnSpan * WIDTH, bottom: top + rowSpan * HEIGHT }
}

function rulingsOf(cell: Rectangle): Ruling[] {
  const { left, top, right, bottom } = edges(cell)
  return [
    horizontal(top, left, right),
    horizontal(bottom, left, right),
    vertical(left, top, bottom),
    vertical(right, top, bottom),
  ]
}

function glyphsOf(cell: Rectangle, at: number): Glyph[] {
  const { left, top, bottom } = edges(cell)
  return text(String(at + 1), left + 4, (top + bottom) / 2 - 5, 10)
}

const tables = fc
  .record({
    rowSpan: fc.integer({ min: 2, max: 8 }),
    columnSpan: fc.integer({ min: 2, max: 8 }),
    choices: fc.array(fc.nat(1000), { minLength: 7, maxLength: 40 }),
  })
  .map(({ rowSpan, columnSpan, choices }) =>
    cut({ row: 0, column: 0, rowSpan, columnSpan }, choices),
  )
  .filter((cells) => cells.some((cell) => cell.column > 0))

/** Rows and columns that no cell begins at cannot be seen: count only the others. */
function compact(cells: readonly Rectangle[]) {
  const rows = [...new Set(cells.map((cell) => cell.row))].sort((a, b) => a - b)
  const columns = [...new Set(cells.map((cell) => cell.column))].sort((a, b) => a - b)
  const span = (starts: number[], start: number, length: number): number =>
    starts.filter((at) => at >= start && at < start + length).length
  return cells.map((cell, at) => ({
    row: rows.indexOf(cell.row),
    column: columns.indexOf(cell.column),
    rowSpan: span(rows, cell.row, cell.rowSpan),
    columnSpan: span(columns, cell.column, cell.columnSpan),
    text: String(at + 1),
  }))
}

function byPlace(a: { row: number; column: number }, b: { row: number; column: number }): number {
  return a.row - b.row || a.column - b.column
}

describe('a grid with random spans', () => {
  it('gives its cells back from its rulings and glyphs', () => {
    fc.assert(
      fc.property(tables, (cells) => {
        const table = onlyTable([page(cells.map(glyphsOf), cells.flatMap(rulingsOf))])
        const read = table.cells.map(({ row, column, rowSpan, columnSpan, text: content }) => ({
          row,
          column,
          rowSpan,
          columnSpan,
          text: content,
        }))
        expect(read.sort(byPlace)).toEqual(compact(cells).sort(byPlace))
      }),
    )
  })
})
