import { describe, expect, it } from '@jest/globals'
import type { Glyph } from '../../../../extractors/pdf/page.js'
import { centred, page, text } from './page-builder.js'
import { onlyTable, paragraphsOf, tablesOf, textsOf } from './reading.js'

const SMALL = 10
const PITCH = 16

/** Two full lines of running text. */
const PROSE = [
  text('本机关根据有关规定的要求编制本报告并向社会公布本报告所列数据', 50, 60),
  text('的统计期限自一月一日起至十二月三十一日止。', 50, 86),
]

/** Lines of a table: the first text of each from the left, the others about the middles of columns. */
function lines(rows: readonly (readonly string[])[], top: number, size = SMALL): Glyph[][] {
  return rows.flatMap((row, at) =>
    row.map((word, column) =>
      column === 0
        ? text(word, 60, top + at * PITCH, size)
        : centred(word, 200 + column * 60, top + at * PITCH, size),
    ),
  )
}

describe('a table without rulings', () => {
  it('has a row for each line and columns by alignment', () => {
    const rows = [
      ['信息内容', '制发', '废止', '有效'],
      ['规章', '10', '—', '254'],
      ['行政规范性文件', '0', '12', '7'],
    ]
    const table = onlyTable([page([...PROSE, ...lines(rows, 150)])])
    expect(table.layout).toBe('lines')
    expect(textsOf(table)).toEqual(rows)
  })

  it('keeps blank cells', () => {
    const rows = [
      ['甲', '1', '2', '3'],
      ['乙', '4', ' ', '6'],
    ]
    const table = onlyTable([page([...PROSE, ...lines(rows, 150)])])
    expect(textsOf(table)[1]).toEqual(['乙', '4', '', '6'])
  })

  it('includes labels and captions that stand alone on their lines', () => {
    const rows = [['第一项'], ['甲', '1', '2'], ['长长的标签'], ['乙', '3', '4'], ['续']]
    const table = onlyTable([page([...PROSE, ...lines(rows, 150)])])
    expect(textsOf(table).map(([first]) => first)).toEqual(rows.map(([first]) => first))
  })

  it('lets a caption span the columns it runs over', () => {
    const caption = centred('申请人的各种情况', 290, 150, SMALL)
    const rows = lines(
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
      150 + PITCH,
    )
    const table = onlyTable([page([...PROSE, caption, ...rows])])
    expect(table.cells.find((cell) => cell.text.startsWith('申请人'))).toMatchObject({
      column: 1,
      columnSpan: 2,
    })
  })

  it('parts columns whose texts never share a line', () => {
    const values = [
      ['甲', '191', ' ', '7'],
      ['乙', ' ', '14', '8'],
      ['丙', '30', ' ', '9'],
      ['丁', ' ', '6', '9'],
    ]
    const table = onlyTable([page([...PROSE, ...lines(values, 150)])])
    expect(textsOf(table)[1]).toEqual(['乙', '', '14', '8'])
  })

  it('parts a value from the longest label, however near it stands', () => {
    const glyphs = [
      [text('规章', 60, 150, SMALL), text('5', 133, 150, SMALL)],
      [text('条例', 60, 166, SMALL), text('6', 133, 166, SMALL)],
      [text('行政规范性文件', 60, 182, SMALL), text('718', 133, 182, SMALL)],
    ].flat()
    expect(textsOf(onlyTable([page([...PROSE, ...glyphs])]))[2]).toEqual(['行政规范性文件', '718'])
  })

  it('keeps a number whole whose thousands are spaced', () => {
    const spaced = [...text('1', 250, 182, SMALL), ...text('427', 257, 182, SMALL)]
    const rows = [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ]
    const table = onlyTable([
      page([...PROSE, ...lines(rows, 150), text('丙', 60, 182, SMALL), spaced]),
    ])
    expect(textsOf(table)[2]).toEqual(['丙', '1427', ''])
  })

  it('swallows neither the prose before it nor the heading after it', () => {
    const rows = [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ]
    const pages = [page([...PROSE, ...lines(rows, 150), text('四、其他情况', 82, 200)])]
    expect(textsOf(onlyTable(pages))).toEqual(rows)
    expect(paragraphsOf(pages)).toEqual([
      '本机关根据有关规定的要求编制本报告并向社会公布本报告所列数据的统计期限自一月一日起至十二月三十一日止。',
      '四、其他情况',
    ])
  })

  it('is told from headings in its own font size', () => {
    const first = [
      ['内容', '件数', '总数'],
      ['甲', '1', '2'],
    ]
    const second = [
      ['维持', '纠正', '总计'],
      ['3', '4', '5'],
    ]
    const glyphs = [
      ...PROSE,
      text('二、主动公开情况', 60, 130),
      ...lines(first, 160, 16),
      text('三、收到申请情况', 60, 210),
      ...lines(second, 240, 16),
    ]
    expect(tablesOf([page(glyphs)]).map((table) => textsOf(table))).toEqual([first, second])
  })

  it('is not seen in justified text', () => {
    const justified = Array.from('号邮编电话号码电子邮箱地址传真', (character, at) =>
      text(character, 50 + at * 32, 150),
    )
    expect(tablesOf([page([...PROSE, ...justified])])).toEqual([])
  })

  it('takes the lines of a wrapped figure for one row', () => {
    const glyphs = [
      ...lines([['甲', '1', '2', '3']], 150),
      ...[centred('1', 260, 166, SMALL), centred('2', 380, 166, SMALL)],
      ...[text('乙', 60, 172, SMALL), centred('34', 320, 172, SMALL)],
      ...[centred('432', 260, 178, SMALL), centred('709', 380, 178, SMALL)],
    ]
    const table = onlyTable([page([...PROSE, ...glyphs])])
    expect(textsOf(table)[1]).toEqual(['乙', '1\n432', '34', '2\n709'])
  })

  it('never takes two numbers with a space between for one', () => {
    const near = [text('78,703', 230, 182, SMALL), text('78,801', 263, 182, SMALL)]
    const rows = [
      ['甲', '1', '2'],
      ['乙', '3', '4'],
    ]
    const table = onlyTable([
      page([...PROSE, ...lines(rows, 150), text('丙', 60, 182, SMALL), ...near]),
    ])
    expect(table.cells.map((cell) => cell.text)).not.toContain('78,70378,801')
  })

  it('parts columns set to the left where their texts begin, though these never share a line', () => {
    const glyphs = [
      [text('其他', 60, 150, SMALL), text('结果', 140, 150, SMALL)],
      [text('总计', 100, 166, SMALL)],
      [text('5', 60, 182, SMALL), text('8', 140, 182, SMALL), text('9', 180, 182, SMALL)],
      [text('0', 100, 198, SMALL), text('6', 140, 198, SMALL), text('7', 180, 198, SMALL)],
    ].flat()
    const [, total, above, below] = textsOf(onlyTable([page([...PROSE, ...glyphs])]))
    expect(total).toEqual(['', '总计', '', ''])
    expect(above).toEqual(['5', '', '8', '9'])
    expect(below).toEqual(['', '0', '6', '7'])
  })

  it('gives each block under a caption of its own its columns', () => {
    const wide = [
      [centred('第一项', 260, 150, SMALL)],
      [
        text('内容', 60, 166, SMALL),
        centred('制发', 200, 166, SMALL),
        centred('有效', 320, 166, SMALL),
      ],
      [text('规章', 60, 182, SMALL), centred('1', 200, 182, SMALL), centred('2', 320, 182, SMALL)],
    ].flat()
    const narrow = [
      [centred('第二项', 260, 198, SMALL)],
      [text('内容', 60, 214, SMALL), centred('处理数量', 260, 214, SMALL)],
      [text('许可', 60, 230, SMALL), text('7', 330, 230, SMALL)],
    ].flat()
    const tables = tablesOf([page([...PROSE, ...wide, ...narrow])])
    expect(tables.map((table) => table.columnCount)).toEqual([3, 2])
  })

  it('keeps its columns on the next page', () => {
    const first = [
      ['内容', '甲', '乙', '丙'],
      ['规章', '1', '2', '3'],
    ]
    const second = lines([['文件', '4', ' ', '6']], 60)
    const tables = tablesOf([page([...PROSE, ...lines(first, 150)]), page(second, [], 2)])
    expect(textsOf(tables[1] ?? onlyTable([]))).toEqual([['文件', '4', '', '6']])
  })

  it('begins with the words of its header that reach the right margin', () => {
    const header = text('法人或其他组织', 415, 130)
    const first = ['甲', '1', '2', '3', '4', '5', '6']
    const rows = lines([first, ['乙', '7', '8', '9', '0', '1', '2']], 150, 16)
    expect(onlyTable([page([...PROSE, header, ...rows])]).rowCount).toBe(3)
  })
})
