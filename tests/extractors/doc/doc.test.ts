import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { u16, u32 } from '../../../samples/generator/render/doc/bytes.js'
import { rowParagraphs, type DocCell } from '../../../samples/generator/render/doc/row.js'
import { writeDoc, type DocParagraph } from '../../../samples/generator/render/doc/word-file.js'
import { failureOf, gridOf, readFile, tableOf, textsOf } from '../read.js'

const p = (text: string, more: Partial<DocParagraph> = {}): DocParagraph => ({
  runs: [{ text }],
  mark: '\r',
  ...more,
})

const cell = (text: string, more: Partial<DocCell> = {}): DocCell => ({
  width: 1000,
  text,
  ...more,
})
const DELETED = [...u16(0x0800), 1]
const HIDDEN = [...u16(0x083c), 1]
const IN_LIST = [...u16(0x460b), ...u16(1)]
const texts = (...body: DocParagraph[]) => textsOf(writeDoc({ body }), 'made.doc')

describe('the text of a DOC', () => {
  it('is its paragraphs, with line breaks and hyphens as printed', async () => {
    expect(await texts(p('一、总体情况'), p('甲\v乙'), p('A\x1eB\x1fC'))).toEqual([
      '一、总体情况',
      '甲',
      '乙',
      'A-BC',
    ])
  })

  it('has neither deleted nor hidden text', async () => {
    const runs = [
      { text: '收到' },
      { text: '17', changes: DELETED },
      { text: '95' },
      { text: '（内部）', changes: HIDDEN },
      { text: '件' },
    ]
    expect(await texts({ runs, mark: '\r' })).toEqual(['收到95件'])
  })

  it('has the results of fields and not their codes', async () => {
    const inner = '\x13 PAGE \x147\x15'
    expect(await texts(p(`第\x13 IF ${inner} = 7 \x14二\x15页`), p('\x13 TOC \\o\r末'))).toEqual([
      '第二页',
      '末',
    ])
  })

  it('has headings by their style and numbers by their list', async () => {
    const body = [
      p('总体情况', { style: 1, changes: IN_LIST }),
      p('全年平稳。'),
      p('主动公开情况', { style: 2, changes: IN_LIST }),
    ]
    const { blocks } = await readFile(writeDoc({ body, lists: ['\0、'] }), 'made.doc')
    expect(blocks.map((block) => [block.type, 'level' in block ? block.level : 0])).toEqual([
      ['heading', 1],
      ['paragraph', 0],
      ['heading', 2],
    ])
    expect(blocks.map((block) => ('text' in block ? block.text : ''))).toEqual([
      '一、总体情况',
      '全年平稳。',
      '二、主动公开情况',
    ])
  })

  it('has text boxes behind the paragraph they are anchored in', async () => {
    const boxes = [{ anchor: 3, paragraphs: [p('框内')] }]
    const body = [p('甲'), p('乙'), p('丙')]
    expect(await textsOf(writeDoc({ body, boxes }), 'made.doc')).toEqual(['甲', '乙', '框内', '丙'])
  })
})

describe('a table of a DOC', () => {
  const table = async (...rows: DocParagraph[][]) =>
    gridOf(await tableOf(writeDoc({ body: [...rows.flat(), p('末')] }), 'made.doc'))

  it('has its cells where their edges are, blanks too', async () => {
    expect(
      await table(
        rowParagraphs([cell('项目', { width: 2000 }), cell('甲'), cell('乙')]),
        rowParagraphs([cell('一'), cell('1.'), cell(''), cell('21')]),
      ),
    ).toEqual([
      ['0+2:项目', '2:甲', '3:乙'],
      ['0:一', '1:1.', '2:', '3:21'],
    ])
  })

  it('has cells over several rows', async () => {
    expect(
      await table(
        rowParagraphs([cell('三\v、', { vertical: 'start' }), cell('1')]),
        rowParagraphs([cell('', { vertical: 'continue' }), cell('2')]),
      ),
    ).toEqual([['0*2:三\n、', '1:1'], ['1:2']])
  })

  it('is read too where its rows are too large for a page of properties', async () => {
    const wide = Array.from({ length: 30 }, (_, index) => cell(String(index), { width: 300 }))
    const [first] = await table(rowParagraphs(wide), rowParagraphs(wide))
    expect(first).toEqual(wide.map(({ text }) => `${text}:${text}`))
  })

  it('keeps its cells where a deleted text ends with a cell', async () => {
    const [first, ...rest] = rowParagraphs([cell('甲'), cell('乙')])
    const deleted = [{ text: '甲', changes: DELETED }]
    const row = [{ ...first, runs: deleted, mark: '\x07' }, ...rest]
    expect(await table(row, rowParagraphs([cell('1'), cell('2')]))).toEqual([
      ['0:', '1:乙'],
      ['0:1', '1:2'],
    ])
  })

  it('set into a cell stands behind the table around it', async () => {
    const inside = (text: string, end: number): DocParagraph =>
      p(text, { changes: [...u16(0x2416), 1, ...u16(0x6649), ...u32(2), ...u16(end), 1] })
    const inner = ['1', '2', '3', '4'].map((text) => inside(text, 0x244b))
    const rowEnd = inside('', 0x244c)
    const [outer, ...rest] = rowParagraphs([cell('外'), cell('甲')])
    if (outer === undefined) throw new Error('no cell')
    const nested = [...inner.slice(0, 2), rowEnd, ...inner.slice(2), rowEnd]
    const below = rowParagraphs([cell('乙'), cell('丙'), cell('丁')])
    const bytes = writeDoc({ body: [...nested, outer, ...rest, ...below] })
    const { blocks } = await readFile(bytes, 'made.doc')
    expect(blocks.map((block) => block.type === 'table' && gridOf(block))).toEqual([
      [
        ['0:外', '1:甲'],
        ['0:乙', '1:丙', '2:丁'],
      ],
      [
        ['0:1', '1:2'],
        ['0:3', '1:4'],
      ],
    ])
  })
})

const plain = writeDoc({
  body: [p('一、总体情况'), ...rowParagraphs([cell('甲'), cell('1')]), p('末')],
  lists: ['\0、'],
  boxes: [{ anchor: 1, paragraphs: [p('框')] }],
})

describe('a DOC that cannot be read', () => {
  it('is encrypted', async () => {
    expect(await failureOf(writeDoc({ body: [p('甲')], flags: 0x0100 }), 'a.doc')).toBe(
      'E_ENCRYPTED',
    )
  })

  it('is of a version before 1997', async () => {
    const bytes = writeDoc({ body: [p('甲')], version: 101 })
    expect(await failureOf(bytes, 'a.doc')).toBe('E_TYPE: Word 6/95')
  })

  it('is without text', async () => {
    expect(await failureOf(writeDoc({ body: [p('')] }), 'a.doc')).toBe('E_NO_TEXT')
  })

  it('has too many characters', async () => {
    expect(await failureOf(plain, 'a.doc', { characters: 5 })).toMatch(/^E_LIMIT: \d+ characters$/u)
  })

  it('is a damaged one: whatever bytes are changed, it is read or refused', async () => {
    const change = fc.tuple(fc.nat(plain.length - 1), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
        const copy = Uint8Array.from(plain)
        for (const [at, value] of changes) copy.fill(value, at, at + 4)
        expect(await failureOf(copy, 'a.doc')).toMatch(/^(?:read|E_\w+)/u)
      }),
      { numRuns: 300, seed: 97 },
    )
  })
})
