import { describe, expect, it } from '@jest/globals'
import { docx, gridOf, p, r, read, tbl, tc, tr } from './builder.js'

function span(columns: number | string): string {
  return `<w:gridSpan w:val="${columns}"/>`
}

describe('tables', () => {
  it('puts a row that begins further right into its columns', async () => {
    const body = tbl(
      3,
      tr(['一', '二', '三']),
      tr(['7'], '<w:gridBefore w:val="2"/>'),
      tr(['8', '9'], '<w:gridAfter w:val="1"/>'),
    )
    expect(await gridOf(docx({ body }))).toEqual([
      ['0:一', '1:二', '2:三'],
      ['0+2:', '2:7'],
      ['0:8', '1:9'],
    ])
  })

  it('clips an absurd span to what the row leaves of the table, and says so', async () => {
    const wide = `<w:tr>${tc(p('题'), span(1_000_000_000))}${tc(p('末'))}</w:tr>`
    const bytes = docx({ body: tbl(3, wide, tr(['1', '2', '3'])) })
    expect(await gridOf(bytes)).toEqual([
      ['0+2:题', '2:末'],
      ['0:1', '1:2', '2:3'],
    ])
    const { notes } = await read(bytes)
    expect(notes).toEqual([{ code: 'span-clipped', detail: 'span 1000000000' }])
  })

  it.each(['0', '-3', 'x', ''])('takes the span "%s" for one column', async (value) => {
    const odd = `<w:tr>${tc(p('甲'), span(value))}${tc(p('乙'))}</w:tr>`
    expect(await gridOf(docx({ body: tbl(2, odd, tr(['1', '2'])) }))).toEqual([
      ['0:甲', '1:乙'],
      ['0:1', '1:2'],
    ])
  })

  it('makes one cell of a vertical merge and drops what its other cells hide', async () => {
    const first = `<w:tr>${tc(p('组'), '<w:vMerge w:val="restart"/>')}${tc(p('1'))}</w:tr>`
    const next = `<w:tr>${tc(p('组'), '<w:vMerge/>')}${tc(p('2'))}</w:tr>`
    const { blocks } = await read(docx({ body: tbl(2, first, next) }))
    expect(blocks).toMatchObject([
      {
        rowCount: 2,
        columnCount: 2,
        cells: [
          { row: 0, column: 0, rowSpan: 2, text: '组' },
          { row: 0, column: 1, text: '1', place: { path: 'table 1, row 1, column 2' } },
          { row: 1, column: 1, text: '2', place: { path: 'table 1, row 2, column 2' } },
        ],
      },
    ])
  })

  it('keeps the text of a cell that goes on a merge which is not there', async () => {
    const lone = (text: string) => `<w:tr>${tc(p(text), '<w:vMerge/>')}${tc(p('1'))}</w:tr>`
    const body = tbl(2, lone('头'), lone('藏'), tr(['乙', '2']), lone('丙'))
    expect(await gridOf(docx({ body }))).toEqual([
      ['0:头', '1:1'],
      ['1:1'],
      ['0:乙', '1:2'],
      ['0:丙', '1:1'],
    ])
  })

  it('lets a merge run from the header rows into the body', async () => {
    const header = '<w:tblHeader/>'
    const first = `<w:tr><w:trPr>${header}</w:trPr>${tc(p('组'), '<w:vMerge w:val="restart"/>')}${tc(p('头'))}</w:tr>`
    const next = `<w:tr>${tc('<w:p/>', '<w:vMerge/>')}${tc(p('2'))}</w:tr>`
    expect(await gridOf(docx({ body: tbl(2, first, next) }))).toEqual([['0:组', '1:头'], ['1:2']])
  })

  it('makes a span of the horizontal merges of older writers', async () => {
    const merged = `<w:tr>${tc(p('甲'))}${tc(p('法人'), '<w:hMerge w:val="restart"/>')}${tc('<w:p/>', '<w:hMerge/>')}</w:tr>`
    expect(await gridOf(docx({ body: tbl(3, merged, tr(['1', '2', '3'])) }))).toEqual([
      ['0:甲', '1+2:法人'],
      ['0:1', '1:2', '2:3'],
    ])
  })

  it('reads content controls around the text, the cell and the row', async () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const row = `<w:tr>${control(tc(p('甲')))}${tc(`<w:p>${control(r('5'))}</w:p>`)}${tc(control(p('6')))}</w:tr>`
    expect(await gridOf(docx({ body: tbl(3, control(row), tr(['1', '2', '3'])) }))).toEqual([
      ['0:甲', '1:5', '2:6'],
      ['0:1', '1:2', '2:3'],
    ])
  })

  it('leaves out deleted rows and cells, and keeps inserted ones', async () => {
    const body = tbl(
      2,
      tr(['甲', '1'], '<w:ins w:id="1"/>'),
      tr(['乙', '2'], '<w:del w:id="2"/>'),
      `<w:tr>${tc(p('丙'))}${tc(p('旧'), '<w:cellDel w:id="3"/>')}${tc(p('3'))}</w:tr>`,
    )
    expect(await gridOf(docx({ body }))).toEqual([
      ['0:甲', '1:1'],
      ['0:丙', '1:3'],
    ])
  })

  it('keeps the cells of a nested table out of the rows of the outer one', async () => {
    const inner = tbl(2, tr(['内', '1']), tr(['里', '2']))
    const body = tbl(
      3,
      tr(['甲', '5', '6']),
      `<w:tr>${tc(p('乙') + inner + p('乙续'))}${tc(p('7'))}${tc(p('8'))}</w:tr>`,
      tr(['丙', '9', '10']),
    )
    const { blocks } = await read(docx({ body }))
    expect(blocks.map((block) => block.type === 'table' && block.cells.length)).toEqual([9, 4])
    expect((await gridOf(docx({ body })))[1]).toEqual(['0:乙\n乙续', '1:7', '2:8'])
  })

  it('keeps the lines of a cell apart', async () => {
    const lines = '<w:p><w:r><w:t>尚未</w:t><w:br/><w:t>审结</w:t><w:cr/><w:t>件</w:t></w:r></w:p>'
    const body = tbl(2, `<w:tr>${tc(lines)}${tc(p('结果') + p('维持'))}</w:tr>`)
    expect(await gridOf(docx({ body }))).toEqual([['0:尚未\n审结\n件', '1:结果\n维持']])
  })
})
