import { flowOf, type Printed } from '../../layout/flow.js'
import { cellAt, type PrintedTable } from '../../layout/grid.js'
import type { MadeUpReport } from '../../model/report.js'
import { u16 } from './bytes.js'
import { rowParagraphs, type DocCell } from './row.js'
import { writeDoc, type DocParagraph } from './word-file.js'

export interface DocStyle {
  /** Headings take their numerals from the list of Word, not from their text. */
  readonly numbered: boolean
  /** Headings have the style of headings, or are plain paragraphs. */
  readonly headings: boolean
  /** Edges of cells stand so many twips to the right in every other row. */
  readonly drift: number
}

export const plainDoc: DocStyle = { numbered: false, headings: true, drift: 0 }

/** The width of the text in twips: A4 less two margins of an inch. */
const TEXT_WIDTH = 9026

const paragraph = (text: string): DocParagraph => ({ runs: [{ text }], mark: '\r' })

function heading(number: string, text: string, style: DocStyle): DocParagraph {
  const inList = [...u16(0x460b), ...u16(1)]
  return {
    runs: [{ text: style.numbered ? text : `${number}、${text}` }],
    mark: '\r',
    style: style.headings ? 1 : 0,
    changes: style.numbered ? inList : [],
  }
}

function tableRow(table: PrintedTable, row: number, { drift }: DocStyle): DocParagraph[] {
  const width = Math.floor(TEXT_WIDTH / table.columnCount)
  const cells: DocCell[] = []
  for (let column = 0; column < table.columnCount;) {
    const cell = cellAt(table, row, column)
    const begins = cell?.row === row
    const span = cell?.columnSpan ?? 1
    const merged = (cell?.rowSpan ?? 1) > 1
    cells.push({
      width: span * width + (column === 0 ? (row % 2) * drift : 0),
      text: begins ? cell.text.replaceAll('\n', '\v') : '',
      ...(merged ? { vertical: begins ? 'start' : 'continue' } : {}),
    })
    column += span
  }
  return rowParagraphs(cells)
}

function block(printed: Printed, style: DocStyle): DocParagraph[] {
  switch (printed.type) {
    case 'title':
    case 'annex':
    case 'signature':
      return printed.lines.map(paragraph)
    case 'heading':
      return [heading(printed.number, printed.text, style)]
    case 'paragraph':
      return [paragraph(printed.text)]
    case 'table': {
      const { table } = printed
      const rows = Array.from({ length: table.rowCount }, (_, row) => tableRow(table, row, style))
      return [...rows.flat(), paragraph('')]
    }
  }
}

/** A made-up report in Word's binary format. */
export function renderDoc(report: MadeUpReport, style: DocStyle): Uint8Array {
  const body = flowOf(report).flatMap((printed) => block(printed, style))
  return writeDoc({ body, lists: style.numbered ? ['\0、'] : [] })
}
