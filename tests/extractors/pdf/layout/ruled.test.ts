import { describe, expect, it } from '@jest/globals'
import { defaultLimits } from '../../../../extractors/extractor.js'
import { layoutPages } from '../../../../extractors/pdf/layout/index.js'
import type { Glyph, Ruling } from '../../../../extractors/pdf/page.js'
import { gridOf, horizontal, page, text, turned, vertical } from './page-builder.js'
import { onlyTable, textsOf, tablesOf } from './reading.js'

const XS = [50, 150, 250, 350]
const YS = [100, 130, 160]

/** Six cells with a letter each. */
const LETTERS = ['甲', '乙', '丙', '丁', '戊', '己'].map((letter, at) =>
  text(letter, (XS[at % 3] ?? 0) + 40, (YS[Math.floor(at / 3)] ?? 0) + 8),
)

describe('a ruled table', () => {
  it('has the texts of its cells in rows and columns', () => {
    const table = onlyTable([page(LETTERS, gridOf(XS, YS))])
    expect(table.layout).toBe('ruled')
    expect(textsOf(table)).toEqual([
      ['甲', '乙', '丙'],
      ['丁', '戊', '己'],
    ])
  })

  it('places a cell at its text and tells its area apart', () => {
    const [cell] = onlyTable([page(LETTERS, gridOf(XS, YS))]).cells
    expect(cell?.place).toEqual({ page: 1, box: [90, 108, 106, 124] })
    expect(cell?.area).toEqual([50, 100, 150, 130])
  })

  it('places an empty cell at its area', () => {
    const [, cell] = onlyTable([page(LETTERS.slice(0, 1), gridOf(XS, YS))]).cells
    expect(cell).toMatchObject({ text: '', place: { box: [150, 100, 250, 130] } })
  })

  it('merges cells where inner rulings are missing', () => {
    const rulings = gridOf(XS, YS).filter(({ left, right }) => left !== right || left !== 150)
    const table = onlyTable([page(LETTERS, [...rulings, vertical(150, 130, 160)])])
    expect(table.cells.slice(0, 2)).toMatchObject([
      { row: 0, column: 0, columnSpan: 2, text: '甲 乙' },
      { row: 0, column: 2, columnSpan: 1, text: '丙' },
    ])
  })

  it('takes double and slightly missing rulings for single ones', () => {
    const doubled = gridOf(XS, YS).flatMap((ruling): Ruling[] => [
      ruling,
      {
        left: ruling.left + 1.5,
        right: ruling.right + 1.5,
        top: ruling.top + 1.5,
        bottom: ruling.bottom + 1.5,
      },
    ])
    const table = onlyTable([page(LETTERS, doubled)])
    expect([table.rowCount, table.columnCount]).toEqual([2, 3])
  })

  it('joins a ruling drawn in pieces', () => {
    const pieces = YS.flatMap((y) =>
      XS.slice(1).map((x, at) => horizontal(y, (XS[at] ?? 0) + 1, x - 1)),
    )
    const table = onlyTable([page(LETTERS, [...pieces, ...XS.map((x) => vertical(x, 100, 160))])])
    expect(textsOf(table)).toHaveLength(2)
  })

  it('is closed where it is left open at the foot or the head of a page', () => {
    const open = XS.map((x) => vertical(x, 100, 160))
    const table = onlyTable([page(LETTERS, [...open, horizontal(130, 50, 350)])])
    expect(textsOf(table)).toEqual([
      ['甲', '乙', '丙'],
      ['丁', '戊', '己'],
    ])
  })

  it('needs no outer vertical rulings', () => {
    const inner = gridOf(XS, YS).filter(({ left, right }) => left !== right || left % 300 !== 50)
    const table = onlyTable([page(LETTERS, inner)])
    expect(textsOf(table)).toEqual([
      ['甲', '乙', '丙'],
      ['丁', '戊', '己'],
    ])
  })

  it('ends where another begins a few points below', () => {
    const second = gridOf(XS, [166, 196])
    const glyphs = [...LETTERS, text('庚', 90, 174)]
    const tables = tablesOf([page(glyphs, [...gridOf(XS, YS), ...second])])
    expect(tables.map((table) => table.rowCount)).toEqual([2, 1])
  })

  it('has no cells beside a narrower part', () => {
    const rulings = [...gridOf([50, 150, 250], [100, 130]), ...gridOf(XS, [130, 160])]
    const inside = LETTERS.filter((_, at) => at !== 2)
    const table = onlyTable([page(inside, rulings)])
    expect(table.cells.filter((cell) => cell.row === 0)).toHaveLength(2)
  })

  it('keeps a number whole that stands over its ruling', () => {
    const glyphs = [...LETTERS.slice(0, 1), text('2041', 148, 108)]
    const table = onlyTable([page(glyphs, gridOf(XS, YS))])
    expect(textsOf(table)[0]).toEqual(['甲', '2041', ''])
  })

  it('joins the lines of a cell by line breaks', () => {
    const rulings = gridOf(XS, [100, 160])
    const table = onlyTable([page([text('结果', 60, 110), text('维持', 60, 130)], rulings)])
    expect(table.cells[0]?.text).toBe('结果\n维持')
  })

  it.each([
    ['down', false],
    ['up', true],
  ])('reads text that runs %s the page in its own order', (_, up) => {
    const label = turned('办理结果', 90, 104, 12, up)
    const table = onlyTable([page([label], gridOf(XS, [100, 160]))])
    expect(table.cells[0]?.text).toBe('办理结果')
  })

  it('takes back a character that runs out at its foot', () => {
    const narrow = gridOf([50, 70, 350], [100, 130])
    const table = onlyTable([page([text('三', 52, 108), text('、', 52, 132)], narrow)])
    expect(table.cells[0]?.text).toBe('三\n、')
  })

  it('maps radicals to ideographs', () => {
    const table = onlyTable([page([text('⼯⺠', 60, 108)], gridOf(XS, YS))])
    expect(table.cells[0]?.text).toBe('工民')
  })

  it('is refused when it has more cells than allowed', () => {
    const limits = { ...defaultLimits, cells: 5 }
    expect(() => layoutPages([page(LETTERS, gridOf(XS, YS))], limits)).toThrow('E_LIMIT')
  })
})

describe('a table with horizontal rulings alone', () => {
  const rows = (top: number): Glyph[][] => [
    text('信息内容', 60, top + 6, 10),
    text('件数', 210, top + 6, 10),
    text('规章', 60, top + 36, 10),
    text('12', 215, top + 36, 10),
    text('规范性文件', 60, top + 66, 10),
    text('3', 217, top + 66, 10),
  ]

  it('has rows from its rulings and columns from its text', () => {
    const rulings = [100, 130, 160, 190].map((y) => horizontal(y, 50, 300))
    const table = onlyTable([page([...rows(100), body(300)], rulings)])
    expect(table.layout).toBe('ruled')
    expect(textsOf(table)).toEqual([
      ['信息内容', '件数'],
      ['规章', '12'],
      ['规范性文件', '3'],
    ])
  })

  it('merges the rows of a label that no ruling crosses', () => {
    const rulings = [
      ...[100, 130, 190].map((y) => horizontal(y, 50, 400)),
      horizontal(160, 150, 400),
    ]
    const glyphs = [
      ...['组', '条目', '1', '2'].map((word, at) => text(word, 60 + at * 100, 106, 10)),
      text('合并', 60, 155, 10),
      ...['甲类', '3', '4'].map((word, at) => text(word, 160 + at * 100, 136, 10)),
      ...['乙类', '5', '6'].map((word, at) => text(word, 160 + at * 100, 166, 10)),
    ]
    const table = onlyTable([page([...glyphs, body(300)], rulings)])
    expect(table.cells.find((cell) => cell.text === '合并')).toMatchObject({ row: 1, rowSpan: 2 })
    expect(table.cells.find((cell) => cell.text === '6')).toMatchObject({ row: 2, column: 3 })
  })

  it('may have a frame about it', () => {
    const rulings = [
      ...[100, 130, 160, 190].map((y) => horizontal(y, 50, 300)),
      vertical(50, 100, 190),
      vertical(300, 100, 190),
    ]
    const table = onlyTable([page([...rows(100), body(300)], rulings)])
    expect(textsOf(table)).toContainEqual(['规章', '12'])
  })
})

/** A line of running text, by which tables know that they are set in small print. */
function body(top: number): Glyph[] {
  return text('本报告由本机关根据有关规定要求编制并向社会公布', 50, top)
}
