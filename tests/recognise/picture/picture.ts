/** A made-up report as a picture of it is read: every cell and paragraph with how surely. */
import type {
  Block,
  Cell,
  Document,
  PictureReading,
  Table,
} from '../../../src/document/document.js'
import { flowOf, type Printed } from '../../../samples/generator/layout/flow.js'
import type { GridCell, PrintedTable } from '../../../samples/generator/layout/grid.js'
import type { MadeUpReport } from '../../../samples/generator/model/report.js'

/** What is read where a text is printed. */
export interface Seen extends PictureReading {
  readonly text: string
}

/** How a picture is read: its figures, and all other texts. */
export interface Eye {
  readonly figure: (printed: string, key: string) => Seen
  readonly words: (printed: string) => Seen
}

/** Reads everything as printed, and is sure of it. */
export const keenEye: Eye = {
  figure: (text) => ({ text, confidence: 0.97, candidates: [] }),
  words: (text) => ({ text, confidence: 0.97, candidates: [] }),
}

/** The document that a reader of pictures gives of a report: a table on each page. */
export function pictureOf(report: MadeUpReport, eye: Eye): Document {
  const blocks = flowOf(report).flatMap((printed, index) => blocksOf(printed, index + 1, eye))
  return {
    source: { name: 'scan.pdf', format: 'pdf', pages: blocks.length },
    title: null,
    blocks,
    notes: [{ code: 'read-off-pictures', detail: '' }],
  }
}

function blocksOf(printed: Printed, page: number, eye: Eye): Block[] {
  if (printed.type === 'table') return [tableOf(printed.table, page, eye)]
  const lines = 'lines' in printed ? printed.lines : [linesOf(printed)]
  return lines.map((line) => ({ type: 'paragraph', text: eye.words(line).text, place: { page } }))
}

const linesOf = (printed: Extract<Printed, { text: string }>): string =>
  'number' in printed ? `${printed.number}、${printed.text}` : printed.text

function tableOf(table: PrintedTable, page: number, eye: Eye): Table {
  const { rowCount, columnCount } = table
  const cells = table.cells.map((cell) => cellOf(cell, page, eye))
  return { type: 'table', layout: 'ruled', rowCount, columnCount, cells, place: { page } }
}

/** Points that a column is wide and a row high. */
const [WIDTH, HEIGHT] = [40, 20]

function cellOf({ text: printed, key, ...cell }: GridCell, page: number, eye: Eye): Cell {
  const { row, column, rowSpan, columnSpan } = cell
  const seen = key === undefined ? eye.words(printed) : eye.figure(printed, key)
  const { text, confidence, candidates } = seen
  const [left, top] = [50 + column * WIDTH, 50 + row * HEIGHT]
  const area = [left, top, left + columnSpan * WIDTH, top + rowSpan * HEIGHT] as const
  const grid = { row, column, rowSpan, columnSpan }
  return { ...grid, text, area, place: { page, box: area }, reading: { confidence, candidates } }
}
