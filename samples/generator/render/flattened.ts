import { flowOf, type Printed } from '../layout/flow.js'
import { rowsOf, type GridCell, type PrintedTable } from '../layout/grid.js'
import { seeded, type Random } from '../model/random.js'
import type { MadeUpReport } from '../model/report.js'

/** How an archive of web pages keeps a report whose markup it has dropped. */
export interface FlattenedStyle {
  /** The lines of the archive before the text: 标题, 发布时间, … */
  readonly metadata: boolean
  /** The report opens with its own title. */
  readonly title: boolean
  /** The whole report is one line, titles glued to what follows, or its paragraphs are lines. */
  readonly paragraphs: 'one' | 'several'
  /** White space between two cells of a row of figures: nowhere, here and there, or in whole rows. */
  readonly spaces: 'none' | 'some' | 'rows'
  /** White space between labels and figures, here and there. */
  readonly around: boolean
  /** Headers are printed, printed with white space where their words wrapped, or lost. */
  readonly header: 'printed' | 'wrapped' | 'lost'
  /** The titles of the sections are printed. */
  readonly headings: boolean
  /** The label of a group over several rows stands again where the table went on over a page. */
  readonly groupAgain: boolean
  /** Figures that the header announces and the rows do not print. */
  readonly dropped: ReadonlySet<string>
}

export const plainFlattened: FlattenedStyle = {
  metadata: true,
  title: true,
  paragraphs: 'one',
  spaces: 'none',
  around: false,
  header: 'printed',
  headings: true,
  groupAgain: false,
  dropped: new Set(),
}

const SHARE = 0.2

/** A made-up report as text in which the cells of its tables ran together. */
export function renderFlattened(report: MadeUpReport, style: FlattenedStyle): Uint8Array {
  const random = seeded(report.seed)
  const texts = flowOf(report).map((printed) => textOf(printed, style, random))
  const lines = style.metadata ? archiveLines(report) : []
  return new TextEncoder().encode([...lines, texts.join('').trim()].join('\n') + '\n')
}

function archiveLines({ issuer, year }: MadeUpReport): string[] {
  return [
    `标题: ${issuer}${year}年度政府信息公开工作年度报告`,
    `发布时间: ${year + 1}-01-18 15:57`,
    '文号: ',
    `发布机构: ${issuer}`,
    '栏目: 政府信息公开年报',
    '==================== 正文 ====================',
  ]
}

function textOf(printed: Printed, style: FlattenedStyle, random: Random): string {
  const isLine = style.paragraphs === 'several'
  const end = isLine ? '\n' : random.chance(SHARE) ? ' ' : ''
  const glue = isLine ? '\n' : ''
  switch (printed.type) {
    case 'title':
      return style.title ? printed.lines.join('') + (isLine ? '\n' : ' ') : ''
    case 'heading':
      return style.headings ? `${printed.number}、${printed.text}${glue}` : ''
    case 'paragraph':
      return printed.text + end
    case 'table':
      return tableText(printed.table, style, random) + end
    case 'annex':
      return printed.lines.join(glue) + glue
    case 'signature':
      return printed.lines.join(' ') + end
  }
}

function tableText(table: PrintedTable, style: FlattenedStyle, random: Random): string {
  const again = style.groupAgain ? goneOn(table, random) : undefined
  return rowsOf(table)
    .map((row, index) => {
      const group = again?.row === index ? again.cell.text : ''
      return group + rowText(row, style, random)
    })
    .join('')
}

/** A row that opens a page amid a group whose label is printed again, and that label's cell. */
function goneOn(
  { cells }: PrintedTable,
  random: Random,
): { row: number; cell: GridCell } | undefined {
  const cell = cells.find(({ role, rowSpan }) => role === 'label' && rowSpan > 2)
  return cell && { row: cell.row + random.integer(1, cell.rowSpan - 1), cell }
}

function rowText(row: readonly GridCell[], style: FlattenedStyle, random: Random): string {
  const spaced = { none: 0, some: SHARE, rows: random.chance(SHARE) ? 1 : 0 }[style.spaces]
  const space = (share: number): string => (random.chance(share) ? ' ' : '')
  const around = style.around ? SHARE : 0
  return row
    .filter(({ key }) => key === undefined || !style.dropped.has(key))
    .map((cell, index, all) => {
      const next = all[index + 1]
      const inRun = cell.role === 'figure' && next?.role === 'figure'
      return cellText(cell, style, random) + space(inRun ? spaced : around)
    })
    .join('')
}

function cellText({ role, text }: GridCell, { header }: FlattenedStyle, random: Random): string {
  if (role !== 'header' || header === 'printed') return text
  if (header === 'lost') return ''
  const middle = Math.floor(text.length / 2)
  return random.chance(2 * SHARE) ? `${text.slice(0, middle)} ${text.slice(middle)} ` : text
}
