import { flowOf, type Printed } from '../layout/flow.js'
import { cellAt, type PrintedTable } from '../layout/grid.js'
import type { MadeUpReport } from '../model/report.js'
import { encodeGb18030 } from './gb18030.js'

export interface RtfStyle {
  /** Characters beyond ASCII by their number, or as bytes of code page 936. */
  readonly characters: 'unicode' | 'bytes'
}

/** The width of the text in twips: A4 less two margins of an inch. */
const TEXT_WIDTH = 9026

const hex = (byte: number): string => `\\'${byte.toString(16).padStart(2, '0')}`

function written(text: string, { characters }: RtfStyle): string {
  return Array.from(text, (character) => {
    if (character === '\n') return '\\line '
    if (character === '\u00a0') return '\\~'
    if (/[\\{}]/u.test(character)) return `\\${character}`
    if (/[ -~]/u.test(character)) return character
    if (characters === 'bytes') return Array.from(encodeGb18030(character), hex).join('')
    return Array.from({ length: character.length }, (_, index) => {
      const code = character.charCodeAt(index)
      return `\\u${code > 0x7fff ? code - 0x10000 : code}?`
    }).join('')
  }).join('')
}

const paragraph = (text: string, style: RtfStyle, properties = ''): string =>
  `\\pard\\plain ${properties}${written(text, style)}\\par\n`

function row(table: PrintedTable, index: number, style: RtfStyle): string {
  const width = Math.floor(TEXT_WIDTH / table.columnCount)
  let [definition, content] = ['\\trowd\\trleft0', '']
  for (let column = 0; column < table.columnCount;) {
    const cell = cellAt(table, index, column)
    column += cell?.columnSpan ?? 1
    const begins = cell?.row === index
    if ((cell?.rowSpan ?? 1) > 1) definition += begins ? '\\clvmgf' : '\\clvmrg'
    definition += `\\cellx${column * width}`
    content += `\\pard\\intbl ${begins ? written(cell.text, style) : ''}\\cell\n`
  }
  return `${definition}\n${content}\\row\n`
}

function block(printed: Printed, style: RtfStyle): string {
  switch (printed.type) {
    case 'title':
    case 'annex':
    case 'signature':
      return printed.lines.map((line) => paragraph(line, style)).join('')
    case 'heading':
      return paragraph(`${printed.number}、${printed.text}`, style, '\\outlinelevel0 ')
    case 'paragraph':
      return paragraph(printed.text, style)
    case 'table': {
      const { table } = printed
      const rows = Array.from({ length: table.rowCount }, (_, index) => row(table, index, style))
      return rows.join('') + paragraph('', style)
    }
  }
}

/** A made-up report in Rich Text Format. */
export function renderRtf(report: MadeUpReport, style: RtfStyle): Uint8Array {
  const body = flowOf(report)
    .map((printed) => block(printed, style))
    .join('')
  const fonts = '{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}'
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg936\\deff0${fonts}\n${body}}\n`, 'latin1')
}
