import type { Box, Cell, Table } from '../../../src/document/document.js'
import type { Glyph } from '../page.js'
import type { Body, PageLines } from './body.js'
import { cellOf } from './cells.js'
import { boundariesOf } from './columns.js'
import { unionOf } from './geometry.js'
import type { Line } from './lines.js'
import { regionsOf } from './regions.js'
import type { Row } from './rows.js'
import type { Segment } from './rulings.js'
import { columnsOf, piecesOf } from './spans.js'
import { stripedTable } from './striped.js'

/** The tables of a page that no crossing rulings show, and the lines they leave. */
export interface Aligned {
  readonly tables: readonly Table[]
  readonly lines: readonly Line[]
}

/** Finds tables by the alignment of their text, with the help of horizontal rulings if there are any. */
export function readAligned(page: PageLines, rulings: readonly Segment[], body: Body): Aligned {
  const regions = regionsOf(page, body)
  const taken = new Set(regions.flatMap((rows) => rows.map((row) => row.line)))
  const tables = regions.map((rows) => {
    const box = unionOf(rows.map((row) => row.line.box))
    const xs = [box[0], ...boundariesOf(rows), box[2]]
    return stripedTable(rows, xs, rulings, page.number) ?? linesTable(rows, xs, page.number)
  })
  return { tables, lines: page.lines.filter((line) => !taken.has(line)) }
}

/** A table in which each printed line is a row. */
function linesTable(rows: readonly Row[], xs: readonly number[], page: number): Table {
  const ys = rowEdges(rows)
  return {
    type: 'table',
    layout: 'lines',
    rowCount: rows.length,
    columnCount: xs.length - 1,
    cells: rows.flatMap((row, at) => cellsOfRow(row, at, xs, ys, page)),
    place: { page, box: unionOf(rows.map((row) => row.line.box)) },
  }
}

/** Rows meet half way between their lines. */
function rowEdges(rows: readonly Row[]): number[] {
  const boxes = rows.map((row) => row.line.box)
  const between = boxes.slice(1).map((box, at) => (box[1] + (boxes[at]?.[3] ?? box[1])) / 2)
  return [boxes[0]?.[1] ?? 0, ...between, boxes.at(-1)?.[3] ?? 0]
}

interface Piece {
  readonly glyphs: readonly Glyph[]
  readonly first: number
  readonly last: number
}

function cellsOfRow(
  row: Row,
  at: number,
  xs: readonly number[],
  ys: readonly number[],
  page: number,
): Cell[] {
  const cell = (first: number, last: number, glyphs: readonly Glyph[]): Cell => {
    const area: Box = [xs[first] ?? 0, ys[at] ?? 0, xs[last + 1] ?? 0, ys[at + 1] ?? 0]
    const region = { row: at, column: first, rowSpan: 1, columnSpan: last - first + 1 }
    return cellOf(region, area, glyphs, page)
  }
  const cells: Cell[] = []
  let next = 0
  for (const { first, last, glyphs } of textsOf(row, xs)) {
    for (; next < first; next++) cells.push(cell(next, next, []))
    cells.push(cell(first, last, glyphs))
    next = last + 1
  }
  for (; next < xs.length - 1; next++) cells.push(cell(next, next, []))
  return cells
}

/** The texts of a row by columns; those that share a column are one. */
function textsOf(row: Row, xs: readonly number[]): Piece[] {
  const pieces: Piece[] = []
  for (const chunk of piecesOf(row, xs)) {
    const [first, last] = columnsOf(chunk, xs, row.line.size)
    const before = pieces.at(-1)
    if (before === undefined || first > before.last) {
      pieces.push({ glyphs: chunk.glyphs, first, last })
    } else if (last > before.last) {
      pieces.push({ glyphs: chunk.glyphs, first: before.last + 1, last })
    } else {
      pieces[pieces.length - 1] = { ...before, glyphs: [...before.glyphs, ...chunk.glyphs] }
    }
  }
  return pieces
}
