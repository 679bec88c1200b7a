import type {
  Block,
  Cell,
  Document,
  Paragraph,
  Table,
  TableLayout,
} from '../../src/document/document.js'

/** A cell of a made-up table: its text, or its text with spans. */
export type Written = string | { text: string; across?: number; down?: number }

/** A table from rows of cells; a cell that a span from above covers is not written again. */
export function table(rows: readonly (readonly Written[])[], layout: TableLayout = 'ruled'): Table {
  const taken = new Set<string>()
  const cells = rows.flatMap((written, row) => placeRow(written, row, taken))
  const columnCount = Math.max(...cells.map((cell) => cell.column + cell.columnSpan))
  return { type: 'table', layout, rowCount: rows.length, columnCount, cells, place: {} }
}

function placeRow(written: readonly Written[], row: number, taken: Set<string>): Cell[] {
  let column = 0
  return written.map((cell) => {
    const { text, across = 1, down = 1 } = typeof cell === 'string' ? { text: cell } : cell
    while (taken.has(`${row} ${column}`)) column++
    const placed = { row, column, rowSpan: down, columnSpan: across, text }
    for (let r = row; r < row + down; r++) {
      for (let c = column; c < column + across; c++) taken.add(`${r} ${c}`)
    }
    const path = `row ${row + 1}, column ${column + 1}`
    column += across
    return { ...placed, place: { path } }
  })
}

/** The same table on a page: every grid column so many points wide, its rows 20 points apart or at `tops`. */
export function onPage(
  built: Table,
  page: number,
  left = 50,
  width = 40,
  tops: readonly number[] = [],
): Table {
  const top = (row: number): number => tops[row] ?? row * 20
  const cells = built.cells.map((cell): Cell => {
    const from = left + cell.column * width
    const area = [
      from,
      top(cell.row),
      from + cell.columnSpan * width,
      top(cell.row) + cell.rowSpan * 20,
    ] as const
    return { ...cell, area, place: { page, box: area } }
  })
  return { ...built, cells, place: { page } }
}

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', text, place: {} })

export function document(blocks: readonly (Block | string)[], name = 'report.pdf'): Document {
  return {
    source: { name, format: 'pdf', pages: 1 },
    title: null,
    blocks: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
    notes: [],
  }
}

export const REQUEST_HEADER: Written[][] = [
  [
    {
      text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
      across: 3,
      down: 3,
    },
    { text: '申请人情况', across: 7 },
  ],
  [
    { text: '自然人', down: 2 },
    { text: '法人或其他组织', across: 5 },
    { text: '总计', down: 2 },
  ],
  ['商业\n企业', '科研\n机构', '社会公益组织', '法律服务机构', '其他'],
]

export const DISPUTE_HEADER: Written[][] = [
  [
    { text: '行政复议', across: 5 },
    { text: '行政诉讼', across: 10 },
  ],
  [
    ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => ({ text, down: 2 })),
    { text: '未经复议直接起诉', across: 5 },
    { text: '复议后起诉', across: 5 },
  ],
  [1, 2].flatMap(() => ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']),
]

/** Seven values `n 0 0 0 0 0 n`. */
export const seven = (n: number | string): string[] => [
  String(n),
  '0',
  '0',
  '0',
  '0',
  '0',
  String(n),
]
