import { describe, expect, it } from '@jest/globals'
import { formatNumber } from '../../../extractors/docx/numbering/formats.js'
import { docx, linesOf, p, read } from './builder.js'

function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:suff w:val="nothing"/><w:lvlText w:val="${text}"/></w:lvl>`
}

function list(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
}

function definition(id: number, ...levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
}

function numPr(id: number, index = 0): string {
  return `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>`
}

const chapters = definition(
  0,
  level(0, 'chineseCounting', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
)

describe('automatic numbering', () => {
  it('is written before the text, and a deeper level begins anew under the next number', async () => {
    const body =
      p('总体情况', numPr(1)) +
      p('主动公开', numPr(1, 1)) +
      p('依申请公开', numPr(1, 1)) +
      p('主动公开政府信息情况', numPr(1)) +
      p('概况', numPr(1, 1))
    expect(await linesOf(docx({ body, numbering: chapters + list(1, 0) }))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '二、主动公开政府信息情况',
      '（一）概况',
    ])
  })

  it('comes from the style, from the one it is based on, and at the level that names the style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="own"><w:name w:val="own"/><w:basedOn w:val="1"/></w:style>'
    const numbering =
      definition(
        0,
        level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>'),
        level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
      ) + list(1, 0)
    const styled = (text: string, style: string) => p(text, `<w:pStyle w:val="${style}"/>`)
    const body = styled('总体情况', '1') + styled('主动公开', '2') + styled('问题', 'own')
    const { blocks } = await read(docx({ body, styles, numbering }))
    expect(blocks).toMatchObject([
      { type: 'heading', level: 1, text: '一、总体情况' },
      { type: 'heading', level: 2, text: '（一）主动公开' },
      { type: 'heading', level: 1, text: '二、问题' },
    ])
  })

  it('ends where the paragraph leaves the list of its style', async () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body = p('数') + p('不数', '<w:numPr><w:numId w:val="0"/></w:numPr>') + p('再数')
    expect(
      await linesOf(docx({ body, styles, numbering: chapters + list(0, 0) + list(1, 0) })),
    ).toEqual(['一、数', '不数', '二、再数'])
  })

  it('goes on over lists of one definition, and begins anew once where a list says so', async () => {
    const again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = [1, 2, 3, 3, 1].map((id) => p('项', numPr(id))).join('')
    const numbering = chapters + list(1, 0) + list(2, 0) + list(3, 0, again)
    expect(await linesOf(docx({ body, numbering }))).toEqual([
      '一、项',
      '二、项',
      '一、项',
      '二、项',
      '三、项',
    ])
  })

  it('takes a level of its own from the list, and the levels of a list style', async () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1-')}</w:lvlOverride>`
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="L"/></w:abstractNum>'
    const numbering = chapters + linked + list(1, 0) + list(2, 0, own) + list(3, 7)
    const body = p('甲', numPr(3)) + p('乙', numPr(2))
    expect(await linesOf(docx({ body, styles, numbering }))).toEqual(['一、甲', 'II-乙'])
  })

  it('restarts only as the level says, and writes legal numbers in digits', async () => {
    const numbering =
      definition(
        0,
        level(0, 'chineseCounting', '第%1章'),
        level(1, 'decimal', '第%2条', '<w:lvlRestart w:val="0"/>'),
        level(2, 'decimal', '%1.%2.%3 ', '<w:isLgl/>'),
      ) + list(1, 0)
    const body = [0, 1, 1, 0, 1, 2].map((index) => p('文', numPr(1, index))).join('')
    expect(await linesOf(docx({ body, numbering }))).toEqual([
      '第一章文',
      '第1条文',
      '第2条文',
      '第二章文',
      '第3条文',
      '2.3.1 文',
    ])
  })

  it('neither counts deleted and hidden paragraphs nor writes bullets', async () => {
    const numbering = chapters + definition(1, level(0, 'bullet', '●')) + list(1, 0) + list(2, 1)
    const gone = `<w:p><w:pPr>${numPr(1)}<w:rPr><w:del/></w:rPr></w:pPr><w:del>${r0('删')}</w:del></w:p>`
    const hidden = `<w:p><w:pPr>${numPr(1)}<w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>`
    const moved = `<w:p><w:pPr>${numPr(1)}<w:rPr><w:moveFrom/></w:rPr></w:pPr><w:moveFrom>${r0('移')}</w:moveFrom></w:p>`
    const body = p('甲', numPr(1)) + gone + moved + hidden + p('点', numPr(2)) + p('乙', numPr(1))
    expect(await linesOf(docx({ body, numbering }))).toEqual(['一、甲', '点', '二、乙'])
  })

  it('numbers the labels in the cells of a table', async () => {
    const row = (text: string, merge: string) =>
      `<w:tr><w:tc><w:tcPr>${merge}</w:tcPr>${p(text, numPr(1, 2))}</w:tc><w:tc>${p('3')}</w:tc></w:tr>`
    const merged = '<w:vMerge w:val="restart"/>'
    const body = `<w:tbl>${row('属于国家秘密', merged)}${row('', '<w:vMerge/>')}${row('其他', '')}</w:tbl>`
    const { blocks } = await read(docx({ body, numbering: chapters + list(1, 0) }))
    const [table] = blocks
    expect(table?.type === 'table' ? table.cells.map(({ text }) => text) : []).toEqual([
      '1.属于国家秘密',
      '3',
      '3',
      '2.其他',
      '3',
    ])
  })
})

function r0(text: string): string {
  return `<w:r><w:delText>${text}</w:delText><w:t>${text}</w:t></w:r>`
}

describe('formats of numbers', () => {
  it.each([
    ['chineseCounting', 10, '十'],
    ['chineseCounting', 21, '二十一'],
    ['chineseCountingThousand', 110, '一百一十'],
    ['chineseCountingThousand', 1005, '一千零五'],
    ['japaneseCounting', 12, '十二'],
    ['chineseLegalSimplified', 10, '壹拾'],
    ['ideographDigital', 10, '一〇'],
    ['ideographTraditional', 3, '丙'],
    ['ideographTraditional', 11, '11'],
    ['decimalFullWidth', 12, '１２'],
    ['decimalEnclosedCircleChinese', 20, '⑳'],
    ['decimalZero', 7, '07'],
    ['lowerLetter', 28, 'bb'],
    ['upperLetter', 1_000_000_000, '1000000000'],
    ['lowerRoman', 9, 'ix'],
    ['none', 5, ''],
    ['unheardOf', 5, '5'],
  ])('%s writes %d as %s', (format, value, text) => {
    expect(formatNumber(value, format)).toBe(text)
  })
})
