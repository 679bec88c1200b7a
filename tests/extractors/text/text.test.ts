import { describe, expect, it } from '@jest/globals'

import { defaultLimits } from '../../../extractors/extractor.js'
import { markdownExtractor, textExtractor } from '../../../extractors/text/index.js'
import type { Block } from '../../../src/document/document.js'

const options = { limits: defaultLimits, signal: undefined, fast: true }

async function blocksOf(text: string): Promise<readonly Block[]> {
  return (await textExtractor.extract(Buffer.from(text), 'a.txt', options)).blocks
}

async function blocksOfMarkdown(text: string): Promise<readonly Block[]> {
  return (await markdownExtractor.extract(Buffer.from(text), 'a.md', options)).blocks
}

/** Paragraphs as text, headings with their level, tables as rows of fields. */
function outline(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return block.text
    if (block.type === 'heading') return `h${block.level} ${block.text}`
    return Array.from({ length: block.rowCount }, (_, row) =>
      block.cells.filter((cell) => cell.row === row).map(({ text }) => text),
    )
  })
}

/** A sentence of so many characters without its full stop. */
function words(count: number): string {
  return '信息公开工作'.repeat(Math.ceil(count / 6)).slice(0, count)
}

describe('paragraphs of a text', () => {
  it('are its lines, with the number of the line as their place', async () => {
    const blocks = await blocksOf('一、总体情况\r\n\r\n　　无。\r\n')
    expect(outline(blocks)).toEqual(['一、总体情况', '无。'])
    expect(blocks.map(({ place }) => place.path)).toEqual(['line 1', 'line 3'])
  })

  it('are joined over the end of a page in mid-sentence', async () => {
    const text = `${words(50)}\n\n— 2 —\n\n带头解读政策。\n\n${words(50)}\n\n（二）依申请公开。`
    expect(outline(await blocksOf(text))).toEqual([
      `${words(50)}带头解读政策。`,
      words(50),
      '（二）依申请公开。',
    ])
  })

  it('are not joined after a sentence, a short line or before an indent', async () => {
    const text = `${words(50)}。\n\n甲\n\n乙\n\n${words(50)}\n\n\u3000\u3000丙`
    expect(outline(await blocksOf(text))).toEqual([`${words(50)}。`, '甲', '乙', words(50), '丙'])
  })

  it('are joined where the text is wrapped at a margin', async () => {
    const wrapped = `${`${words(27)}\n`.repeat(5)}${words(8)}。\n`
    const text = `某局2023年度报告\n${wrapped}一、总体情况\n${wrapped}1.${wrapped}`
    const joined = `${words(27).repeat(5)}${words(8)}。`
    expect(outline(await blocksOf(text))).toEqual([
      '某局2023年度报告',
      joined,
      '一、总体情况',
      joined,
      `1.${joined}`,
    ])
  })

  it('keep a space between Latin words of wrapped lines only', async () => {
    const wrapped = `${`${words(20)} in\n`.repeat(9)}of 2023`
    const [joined] = outline(await blocksOf(wrapped))
    expect(joined).toBe(`${`${words(20)} in`.repeat(9)} of 2023`)
  })
})

describe('tables of a text', () => {
  it('have a field between tabs, blank ones and trailing ones kept', async () => {
    const blocks = await blocksOf('二、主动公开\n\n信息内容\t制发\t废止\n规章\t0\t\n\n三、收到')
    expect(outline(blocks)).toEqual([
      '二、主动公开',
      [
        ['信息内容', '制发', '废止'],
        ['规章', '0', ''],
      ],
      '三、收到',
    ])
    const [, table] = blocks
    expect(table).toMatchObject({ type: 'table', layout: 'fields', rowCount: 2, columnCount: 3 })
    expect(table?.type === 'table' && table.cells[5]?.place.path).toBe('table 1, row 2, column 3')
  })

  it('go on after a blank line, and have rows of any length', async () => {
    expect(outline(await blocksOf('2. 重复申请\t1\n\n\t\t3. 出版物\t0\t\n'))).toEqual([
      [
        ['2. 重复申请', '1'],
        ['', '', '3. 出版物', '0', ''],
      ],
    ])
  })

  it('keep a short line between two rows as a row', async () => {
    expect(outline(await blocksOf('规章\t0\n第二十条第（五）项\n行政许可\t7'))).toEqual([
      [['规章', '0'], ['第二十条第（五）项'], ['行政许可', '7']],
    ])
  })

  it('end at a heading', async () => {
    expect(outline(await blocksOf('a\t1\nb\t2\n三、收到和处理\nc\t3\nd\t4'))).toHaveLength(3)
  })

  it('are not made of an indent or of a heading with a tab', async () => {
    expect(outline(await blocksOf('\t无。\n一、\t总体情况'))).toEqual(['无。', '一、 总体情况'])
  })

  it('have a field between pipes, without rules, an escaped pipe kept', async () => {
    const text = '| 信息 | 数 |\n|---|:-:|\n| 规章 |  |\n| a\\|b | 0 |\n\n无。'
    expect(outline(await blocksOf(text))).toEqual([
      [
        ['信息', '数'],
        ['规章', ''],
        ['a|b', '0'],
      ],
      '无。',
    ])
  })

  it('are found in boxes of lines', async () => {
    const text = '┌──┬──┐\n│规章│ 0│\n├──┼──┤\n│文件│ 5│\n└──┴──┘'
    expect(outline(await blocksOf(text))).toEqual([
      [
        ['规章', '0'],
        ['文件', '5'],
      ],
    ])
  })

  it('are found where columns are set with spaces, a free column being a blank', async () => {
    const text = [
      '信息内容          制发    废止',
      '规章                 0       1',
      '行政规范性文件              27',
      '其他文件            12       3',
    ].join('\n')
    expect(outline(await blocksOf(text))).toEqual([
      [
        ['信息内容', '制发', '废止'],
        ['规章', '0', '1'],
        ['行政规范性文件', '', '27'],
        ['其他文件', '12', '3'],
      ],
    ])
  })

  it('are not made of lines run together by a web archive', async () => {
    const line =
      '一、本年新收政府信息公开申请数量 713000074二、上年结转政府信息公开申请数量 1000001'
    expect(outline(await blocksOf(line))).toEqual([line])
  })
})

describe('Markdown', () => {
  it('gives headings, and text without its marks', async () => {
    const text =
      '# 某局 #\n\n**一、总体情况**\n\n见[公告](http://x.cn/a_b)和<http://y.cn>，`共`*2*件。\n\n---\n- 无&nbsp;。'
    expect(outline(await blocksOfMarkdown(text))).toEqual([
      'h1 某局',
      '一、总体情况',
      '见公告和http://y.cn，共2件。',
      '无 。',
    ])
  })

  it('reads tables of pipes and of HTML, and counts them together', async () => {
    const text =
      '信息 | 数\n--- | ---\n规章 | 0<br>件\n\n<table>\n<tr><td rowspan="2">a</td><td>1</td></tr>\n\n<tr><td>2</td></tr></table>\n\n无。'
    const blocks = await blocksOfMarkdown(text)
    expect(outline(blocks)).toEqual([
      [
        ['信息', '数'],
        ['规章', '0\n件'],
      ],
      [['a', '1'], ['2']],
      '无。',
    ])
    expect(blocks.map(({ place }) => place.path)).toEqual(['table 1', 'table 2', 'line 10'])
  })

  it('takes its title from the front matter', async () => {
    const text = Buffer.from('---\ntitle: "某局年报"\n---\n正文。')
    const document = await markdownExtractor.extract(text, 'a.md', options)
    expect(document.title).toBe('某局年报')
    expect(outline(document.blocks)).toEqual(['正文。'])
  })
})

describe('a text', () => {
  it('is refused where it is too long or says nothing', async () => {
    const limits = { ...defaultLimits, characters: 3 }
    expect(() => textExtractor.extract(Buffer.from('abcd'), 'a', { ...options, limits })).toThrow(
      'E_LIMIT',
    )
    await expect(markdownExtractor.extract(Buffer.from('---\n'), 'a', options)).rejects.toThrow(
      'E_NO_TEXT',
    )
  })
})
