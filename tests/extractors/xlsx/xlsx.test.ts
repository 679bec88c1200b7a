import { describe, expect, it } from '@jest/globals'
import { extract } from '../../../extractors/index.js'
import { defaultLimits } from '../../../extractors/extractor.js'
import { xlsxExtractor } from '../../../extractors/xlsx/index.js'
import { cell, data, failure, merged, read, rowsOf, tablesOf, xlsx } from './builder.js'

/** Two columns under a header, from row `from` on. */
const table = (from: number) => ({
  [from]: cell(`A${from}`, '指标') + cell(`B${from}`, '数量'),
  [from + 1]: cell(`A${from + 1}`, '新收') + cell(`B${from + 1}`, 3),
})

describe('what a workbook displays', () => {
  it('is numbers under their formats', async () => {
    const formats = ['0"件"', '#,##0.00', '0;-0;;@']
    const rows = {
      1: cell('A1', 12, 1) + cell('B1', 7730.276, 2) + cell('C1', 0, 3) + cell('D1', -185),
    }
    const [found] = tablesOf(await read(xlsx([{ inside: data(rows) }], formats)))
    expect(found && rowsOf(found)).toEqual([['12件', '7,730.28', '', '-185']])
  })

  it('is all digits of a number without a format, and none of its binary form', async () => {
    const rows = { 1: cell('A1', 251234.567891) + cell('B1', 0.1 + 0.2) + cell('C1', 0) }
    const [found] = tablesOf(await read(xlsx([{ inside: data(rows) }])))
    expect(found && rowsOf(found)).toEqual([['251234.567891', '0.3', '0']])
  })

  it('is the stored result of a formula, and the formula itself where none is stored', async () => {
    const result =
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>B1</f><v/></c><c r="D1"><f t="shared" si="0"/></c><c r="E1"><f t="shared" si="0"></f><v></v></c>'
    const [found] = tablesOf(await read(xlsx([{ inside: data({ 1: result }) }])))
    expect(found && rowsOf(found)).toEqual([['2', '=A1+1', '=B1', '=?', '=?']])
  })

  it('is rich text without what is set over it, line by line', async () => {
    const rich =
      '<c r="A1" t="inlineStr"><is><r><t>行政</t></r><r><t>复议&#10;数量</t></r></is></c>' +
      cell('B1', 4)
    const [found] = tablesOf(await read(xlsx([{ inside: data({ 1: rich }) }])))
    expect(found && rowsOf(found)).toEqual([['行政复议\n数量', '4']])
  })
})

describe('the blocks of a sheet', () => {
  it('are its title and its remark as paragraphs, and the table between with its blank cells', async () => {
    const rows = {
      1: cell('A1', '政府信息公开情况统计表'),
      2: cell('A2', '填报单位：霜栖县') + cell('B2', '单位：件'),
      3: cell('A3', '指标') + cell('B3', '数量') + cell('C3', '备注'),
      4: cell('A4', '新收') + cell('B4', 3),
      5: cell('A5', '其中：网上'),
      6: cell('A6', '单位负责人：甲') + cell('B6', '填表人：乙'),
      7: cell('A7', '注：本表一式两份'),
    }
    const { blocks } = await read(xlsx([{ inside: data(rows) + merged('A1:C1') }]))
    const [title, issuer, unit, found, ...under] = blocks
    expect(title).toEqual({
      type: 'paragraph',
      text: '政府信息公开情况统计表',
      place: { path: 'sheet 表1, cell A1' },
    })
    expect([issuer, unit].map((block) => block?.type)).toEqual(['paragraph', 'paragraph'])
    expect(found?.type === 'table' && rowsOf(found)).toEqual([
      ['指标', '数量', '备注'],
      ['新收', '3', ''],
      ['其中：网上', '', ''],
    ])
    expect(found?.place.path).toBe('sheet 表1, cell A3:C5')
    expect(under.map((block) => block.type === 'paragraph' && block.text)).toEqual([
      '单位负责人：甲',
      '填表人：乙',
      '注：本表一式两份',
    ])
  })

  it('are parted by blank rows and by prose', async () => {
    const rows = { ...table(1), ...table(4), 6: cell('A6', '本年情况如下。'), ...table(7) }
    const { blocks } = await read(xlsx([{ inside: data(rows) }]))
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'table', 'paragraph', 'table'])
  })

  it('keep merged areas as spans, within the table, and nothing that lies under them', async () => {
    const rows = {
      1: cell('A1', '指标') + cell('B1', '数量') + cell('C1', '合计'),
      2: cell('A2', '复议') + cell('B2', 1) + cell('C2', 2),
      3: cell('A3', '盖住') + cell('B3', 5) + cell('C3', 6),
    }
    const bytes = xlsx([{ inside: data(rows) + merged('A2:A1048576') }])
    const [found] = tablesOf(await read(bytes))
    expect(found && rowsOf(found)).toEqual([
      ['指标', '数量', '合计'],
      ['复议 2x1', '1', '2'],
      ['5', '6'],
    ])
  })

  it('come from all sheets in their order, each cell with its sheet and its address', async () => {
    const document = await read(
      xlsx([{ inside: data(table(3)) }, { name: '表 乙', inside: data(table(1)) }]),
    )
    const places = tablesOf(document).map(({ cells }) => cells.at(-1)?.place.path)
    expect(places).toEqual(['sheet 表1, cell B4', 'sheet 表 乙, cell B2'])
  })
})

describe('what a workbook hides', () => {
  const columns = '<cols><col min="2" max="2" hidden="1"/></cols>'

  it('is left out with a note, and what is shown keeps its address', async () => {
    const rows = {
      1: cell('A1', '旧表'),
      2: cell('A2', '指标') + cell('B2', '上年') + cell('C2', '本年'),
      3: cell('A3', '新收') + cell('B3', 9) + cell('C3', 3),
    }
    const document = await read(
      xlsx([
        { inside: columns + data(rows, [1]) + merged('A2:B2') },
        { name: '备份', hidden: true, inside: data(table(1)) },
      ]),
    )
    const [found] = tablesOf(document)
    expect(found && rowsOf(found)).toEqual([
      ['指标', '本年'],
      ['新收', '3'],
    ])
    expect(found?.cells.at(-1)?.place.path).toBe('sheet 表1, cell C3')
    expect(document.notes.map(({ code, detail }) => `${code}: ${detail}`)).toEqual([
      'hidden-left-out: sheet 表1, rows: 1',
      'hidden-left-out: sheet 表1, columns: 1',
      'hidden-left-out: sheet 备份, the sheet',
    ])
  })

  it('gives no note where it holds nothing', async () => {
    const { notes } = await read(
      xlsx([{ inside: data(table(1)) }, { hidden: true, inside: data({}) }]),
    )
    expect(notes).toEqual([])
  })
})

describe('a workbook that is none, or hostile', () => {
  const one = (inside: string) => xlsx([{ inside }])
  const refused = (bytes: Uint8Array, limits = {}) => failure(read(bytes, limits))

  it('is known by its main part, not by its name', async () => {
    const bytes = one(data(table(1)))
    expect(xlsxExtractor.matches(bytes)).toBe(true)
    const options = { limits: defaultLimits, signal: undefined, fast: true }
    const { source, notes } = await extract(bytes, 'report.doc', options)
    expect(source.format).toBe('xlsx')
    expect(notes).toEqual([{ code: 'extension-differs', detail: 'xlsx named .doc' }])
  })

  it('has no text', async () => {
    expect(await refused(one(data({})))).toMatch(/^E_NO_TEXT/u)
  })

  it('is cut off', async () => {
    const bytes = one(data(table(1)))
    expect(await refused(bytes.subarray(0, bytes.length - 30))).toMatch(/^E_CORRUPT/u)
  })

  it('has a document type, or is not well formed', async () => {
    const others = { 'xl/worksheets/sheet1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>' }
    expect(await refused(xlsx([{ inside: '' }], [], others))).toMatch(/^E_CORRUPT/u)
    expect(await refused(one('<sheetData><row <c></sheetData>'))).toMatch(/^E_CORRUPT/u)
  })

  it('has more cells than are allowed, printed or between two that are', async () => {
    expect(await refused(one(data(table(1))), { cells: 3 })).toMatch(/^E_LIMIT/u)
    const wide = { 1: cell('A1', 1) + cell('XFD1', 2), 2: cell('A2', 1) + cell('XFD2', 2) }
    expect(await refused(one(data(wide)), { cells: 20_000 })).toMatch(/^E_LIMIT/u)
  })

  it('has cells at the very end of a sheet, which is cheap', async () => {
    const rows = { 1: cell('A1', '甲') + cell('B1', 1), 1048576: cell('XFD1048576', '乙') }
    const { blocks } = await read(one(data(rows)))
    expect(blocks.map(({ place }) => place.path)).toEqual([
      'sheet 表1, cell A1:B1',
      'sheet 表1, cell XFD1048576',
    ])
  })

  it.each([
    ['columns', `<cols><col min="1" max="99999999999" width="9"/></cols>${data(table(1))}`],
    ['rows', data({ 99999999: cell('A1', 1) })],
    ['cells', data({ 1: cell('AAAA1', 1) })],
    ['merged areas', data(table(1)) + merged('A1:XFD99999999999')],
  ])('names %s that no sheet has', async (_, inside) => {
    expect(await refused(one(inside))).toMatch(/^E_CORRUPT sheet: /u)
  })

  it('names all columns again and again', async () => {
    const all = '<col min="1" max="16384" width="9"/>'.repeat(70)
    expect(await refused(one(`<cols>${all}</cols>${data(table(1))}`))).toBe('E_LIMIT columns')
  })

  it('links a whole sheet, which is passed over', async () => {
    const links = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="A1"/></hyperlinks>'
    const { blocks } = await read(one(data(table(1)) + links))
    expect(blocks).toHaveLength(1)
  })

  it('merges all rows again and again', async () => {
    const areas = Array.from({ length: 6 }, () => 'A1:B1048576')
    expect(await refused(one(data(table(1)) + merged(...areas)))).toBe('E_LIMIT merged areas')
  })

  it('unpacks to more than is allowed', async () => {
    const bytes = one(data({ 1: cell('A1', '长'.repeat(100_000)) }))
    expect(await refused(bytes, { unpackedBytes: 50_000 })).toMatch(/^E_LIMIT/u)
  })
})
