import { strToU8, zipSync, type Zippable } from 'fflate'
import { flowOf, type Printed } from '../layout/flow.js'
import { cellAt, type GridCell, type PrintedTable } from '../layout/grid.js'
import type { MadeUpReport } from '../model/report.js'
import {
  contentTypes,
  documentPart,
  documentRelations,
  numbering,
  packageRelations,
  styles,
} from './docx-parts.js'

export interface DocxStyle {
  /** Headings take their numerals from the list of Word, not from their text. */
  readonly numbered: boolean
  /** Headings have the style of headings, or are plain paragraphs. */
  readonly headings: boolean
  /** Rows of the header are marked to be repeated on every page. */
  readonly repeatHeader: boolean
}

export const plainDocx: DocxStyle = { numbered: false, headings: true, repeatHeader: false }

/** The time stamp of every part: ZIP keeps local time, from 1980. */
const TIME = new Date(1980, 0, 1)
/** The width of the text in twentieths of a point: A4 less two margins of an inch. */
const TEXT_WIDTH = 9026

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${text === '' ? '' : run(text)}</w:p>`

function cellMarkup(cell: GridCell | undefined, row: number, width: number): string {
  if (cell === undefined)
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p/></w:tc>`
  const first = cell.row === row
  const merge = cell.rowSpan === 1 ? '' : first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>'
  const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
  const size = `<w:tcW w:w="${width * cell.columnSpan}" w:type="dxa"/>`
  return `<w:tc><w:tcPr>${size}${span}${merge}</w:tcPr>${paragraph(first ? cell.text : '')}</w:tc>`
}

function rowMarkup(table: PrintedTable, row: number, style: DocxStyle): string {
  const width = Math.floor(TEXT_WIDTH / table.columnCount)
  const cells: string[] = []
  for (let column = 0; column < table.columnCount;) {
    const cell = cellAt(table, row, column)
    cells.push(cellMarkup(cell, row, width))
    column += cell?.columnSpan ?? 1
  }
  const repeated = style.repeatHeader && row < table.headerRows
  return `<w:tr>${repeated ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
}

function tableMarkup(table: PrintedTable, style: DocxStyle): string {
  const width = Math.floor(TEXT_WIDTH / table.columnCount)
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(table.columnCount)
  const rows = Array.from({ length: table.rowCount }, (_, row) => rowMarkup(table, row, style))
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>${paragraph('')}`
}

function heading(number: string, text: string, style: DocxStyle): string {
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  return paragraph(
    style.numbered ? text : `${number}、${text}`,
    (style.headings ? '<w:pStyle w:val="Heading1"/>' : '') + (style.numbered ? list : ''),
  )
}

function block(printed: Printed, style: DocxStyle): string {
  switch (printed.type) {
    case 'title':
    case 'annex':
      return printed.lines.map((line) => paragraph(line, '<w:jc w:val="center"/>')).join('')
    case 'heading':
      return heading(printed.number, printed.text, style)
    case 'paragraph':
      return paragraph(printed.text, '<w:ind w:firstLineChars="200"/>')
    case 'table':
      return tableMarkup(printed.table, style)
    case 'signature':
      return printed.lines.map((line) => paragraph(line, '<w:jc w:val="right"/>')).join('')
  }
}

/** A made-up report as a Word document; parts have a fixed time, so that its bytes are fixed. */
export function renderDocx(report: MadeUpReport, style: DocxStyle): Uint8Array {
  const body = flowOf(report)
    .map((printed) => block(printed, style))
    .join('')
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': packageRelations,
    'word/document.xml': documentPart(body),
    'word/_rels/document.xml.rels': documentRelations,
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
  }
  const files: Zippable = {}
  for (const [name, text] of Object.entries(parts)) files[name] = [strToU8(text), { mtime: TIME }]
  return zipSync(files, { level: 9 })
}
