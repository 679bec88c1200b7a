import { describe, expect, it } from '@jest/globals'

import { defaultLimits } from '../../../extractors/extractor.js'
import { htmlExtractor } from '../../../extractors/html/index.js'
import type { Document } from '../../../src/document/document.js'

const options = { limits: defaultLimits, signal: undefined, fast: true }

function read(html: string): Promise<Document> {
  return htmlExtractor.extract(Buffer.from(html), 'page.html', options)
}

/** The texts of a document, and for a table its first cell in brackets. */
async function outline(html: string): Promise<string[]> {
  const { blocks } = await read(html)
  return blocks.map((block) =>
    block.type === 'table' ? `[${block.cells[0]?.text ?? ''}]` : block.text,
  )
}

const sentence = '2023年，本单位认真贯彻落实条例要求，持续推进各项公开工作。'
const table = `<table><tr><td>信息内容</td><td>本年制发件数</td></tr><tr><td>规章</td><td>2</td></tr>
  <tr><td>行政规范性文件</td><td>31</td></tr></table>`
const report = `<p>一、总体情况</p><p>${sentence}</p><p>二、主动公开政府信息情况</p>${table}
  <p>六、其他需要报告的事项</p><p>无。</p><p>某县统计局</p><p>2024年1月12日</p>`
const printed = [
  '一、总体情况',
  sentence,
  '二、主动公开政府信息情况',
  '[信息内容]',
  '六、其他需要报告的事项',
  '无。',
  '某县统计局',
  '2024年1月12日',
]
const menu = '<ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul>'
const footer =
  '<div>主办单位：某县人民政府 ICP备案：某ICP备05000001号</div><p>网站标识码：3200000001</p>'

describe('the report inside the page of a site', () => {
  it('is found by its content, with the title and the metadata above it', async () => {
    const html = `<body><div>${menu}</div><div>当前位置：首页 &gt; 年报</div><div><div>
      <div>某县统计局<br>2023年政府信息公开工作年度报告</div>
      <div><span>来源：某县统计局</span> <span>发布时间：2024-01-15</span> <a href="#">打印</a></div>
      <div class="any">${report}</div><div>附件下载</div><p>扫一扫在手机打开当前页</p></div>
      <ul><li><a href="1.html">上一篇：某公告</a></li></ul></div><div>${footer}</div></body>`
    expect(await outline(html)).toEqual([
      '某县统计局',
      '2023年政府信息公开工作年度报告',
      '来源：某县统计局 发布时间：2024-01-15 打印',
      ...printed,
    ])
  })

  it('keeps a table of metadata above it, whatever layout tables stand around', async () => {
    const html = `<table><tr><td>${menu}<td><table><tr><td>
      <table><tr><td>索引号<td>0143/2024-00002<td>文号<td></tr><tr><td>公开日期<td>2024-01-15<td>有效性<td>有效</table>
      <div>${report}</div></table></table>${footer}`
    expect(await outline(html)).toEqual(['[索引号]', ...printed])
  })

  it('is cut free from the lines of the site where both stand in one element', async () => {
    const html = `<body>${menu}<h1>某县统计局2023年政府信息公开工作年度报告</h1><p>【字体：大 中 小】</p>
      ${report}<p>责任编辑：某某</p><p>相关链接</p><p><a href="2.html">某通知</a></p>${footer}</body>`
    expect(await outline(html)).toEqual(['某县统计局2023年政府信息公开工作年度报告', ...printed])
  })

  it('keeps metadata printed below it out of its last section', async () => {
    const html = `<div><div>${report}<p>信息来源：某县统计局</p></div><p>发布日期：2024-01-15</p></div>`
    expect((await outline(html)).toSorted()).toEqual(
      ['信息来源：某县统计局', '发布日期：2024-01-15', ...printed].toSorted(),
    )
    expect((await outline(html)).at(-1)).toBe('2024年1月12日')
  })

  it('ends before the first line that sites put below a document', async () => {
    const html = `<body>${report}<p>上一篇：某公告</p><p>某镇召开会议</p></body>`
    expect(await outline(html)).toEqual(printed)
  })

  it('does not take in a note of the site in whole sentences', async () => {
    const long = `<p>${sentence.repeat(30)}</p>`
    const note = '<div><p>未经许可，任何单位和个人不得转载本站的内容和图片。</p></div>'
    const kept = await outline(`<body>${note}<div>${report}${long}</div>${note}</body>`)
    expect(kept).toEqual([...printed, sentence.repeat(30)])
  })

  it('is kept whole where its sentences stand in several elements', async () => {
    const plain = '各科室按职责分工抓好落实，经办人员的业务能力逐年提高。'
    const html = `<body>${menu}<div><div>${report}</div><div><p>${plain}</p><p>${plain}</p></div></div></body>`
    expect(await outline(html)).toEqual([...printed, plain, plain])
  })

  it('is found where a script shows it later', async () => {
    expect(
      await outline(
        `<body style="margin:0">${menu}<div style="display:none">${report}</div></body>`,
      ),
    ).toEqual(printed)
  })

  it('does not lose a section that says nothing but one word in an element of its own', async () => {
    const html = `<div>${menu}<div><div><p>一、总体情况</p><p>${sentence.repeat(30)}</p>${table}</div>
      <div><p>六、其他需要报告的事项</p></div><div>无</div></div></div>`
    expect((await outline(html)).slice(-2)).toEqual(['六、其他需要报告的事项', '无'])
  })
})

describe('a page without any report', () => {
  it('is kept whole', async () => {
    expect(await outline('<h1>404 Not Found</h1><hr><center>nginx</center>')).toEqual([
      '404 Not Found',
      'nginx',
    ])
  })

  it('is refused where it prints nothing', async () => {
    await expect(read('<html><body><script>1</script></body></html>')).rejects.toThrow('E_NO_TEXT')
  })
})

describe('the title of a page', () => {
  it('is the title of the article before that of the page', async () => {
    const head = '<title>甲_乙网</title>'
    expect((await read(`${head}<p>x</p>`)).title).toBe('甲_乙网')
    expect((await read(`<meta name="ArticleTitle" content="甲">${head}<p>x</p>`)).title).toBe('甲')
    expect((await read('<p>x</p>')).title).toBeNull()
  })
})

describe('a page in a Chinese encoding', () => {
  it('is read, and damage is noted', async () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="gb2312"><p>'),
      Buffer.from([0xd7, 0xdc, 0xcc, 0xe5, 0xff, 0xc7, 0xe9, 0xbf, 0xf6]),
    ])
    const document = await htmlExtractor.extract(page, 'page.html', options)
    expect(document.blocks).toMatchObject([{ text: '总体\uFFFD情况' }])
    expect(document.notes).toEqual([{ code: 'encoding-damaged', detail: 'gb18030' }])
  })
})

describe('the signs of a page', () => {
  it.each([
    ['<!DOCTYPE html><title>x</title>'],
    ['\uFEFF\n <!-- saved from url --><HTML>'],
    ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">'],
    ["<p style='text-align: center;'>标题</p><p>一</p>"],
  ])('are in %s', (text) => {
    expect(htmlExtractor.matches(Buffer.from(text))).toBe(true)
  })

  it.each([
    ['# 标题\n\n<table><tr><td>1</table>'],
    ['一、总体情况'],
    ['<?xml version="1.0"?><a/>'],
    [''],
  ])('are not in %s', (text) => {
    expect(htmlExtractor.matches(Buffer.from(text))).toBe(false)
  })
})
