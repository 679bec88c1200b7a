import { flowOf, type Printed } from '../layout/flow.js'
import { cellAt, rowsOf, type PrintedTable } from '../layout/grid.js'
import type { MadeUpReport } from '../model/report.js'

export interface TextStyle {
  /** Fields set apart by tabs, or a Markdown table with pipes. */
  readonly table: 'tabs' | 'pipes'
  /**
   * `grid`: every position of the grid is a field, empty under a span;
   * `merged`: a cell over several columns is one field, as converters of DOC write it.
   */
  readonly fields: 'grid' | 'merged'
}

export const plainText: TextStyle = { table: 'tabs', fields: 'grid' }

function gridFields(table: PrintedTable, row: number): string[] {
  return Array.from({ length: table.columnCount }, (_, column) => {
    const cell = cellAt(table, row, column)
    return cell?.row === row && cell.column === column ? cell.text : ''
  })
}

/** A vertical continuation is an empty field, a horizontal one no field at all. */
function mergedFields(table: PrintedTable, row: number): string[] {
  const fields: string[] = []
  for (let column = 0; column < table.columnCount;) {
    const cell = cellAt(table, row, column)
    fields.push(cell?.row === row ? cell.text : '')
    column = cell === undefined ? column + 1 : cell.column + cell.columnSpan
  }
  return fields
}

function table(printed: PrintedTable, style: TextStyle): string {
  const fields = style.fields === 'grid' ? gridFields : mergedFields
  const rows = rowsOf(printed).map((_, row) => fields(printed, row))
  if (style.table === 'tabs') return rows.map((row) => row.join('\t')).join('\n')
  const [head = [], ...rest] = rows
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n')
}

function block(printed: Printed, style: TextStyle): string {
  const mark = style.table === 'pipes'
  switch (printed.type) {
    case 'title':
      return (mark ? '# ' : '') + printed.lines.join(mark ? '' : '\n')
    case 'heading':
      return `${mark ? '## ' : ''}${printed.number}、${printed.text}`
    case 'paragraph':
      return printed.text
    case 'table':
      return table(printed.table, style)
    case 'annex':
    case 'signature':
      return printed.lines.join('\n')
  }
}

/** A made-up report as plain text or Markdown. */
export function renderText(report: MadeUpReport, style: TextStyle): Uint8Array {
  const blocks = flowOf(report).map((printed) => block(printed, style))
  return new TextEncoder().encode(blocks.join('\n\n') + '\n')
}
