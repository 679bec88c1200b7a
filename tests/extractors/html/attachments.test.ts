import { describe, expect, it } from '@jest/globals'
import { defaultLimits } from '../../../extractors/extractor.js'
import { readHtml } from '../../../extractors/html/read.js'
import { readReport } from '../../../src/run/process.js'

const page = (inside: string): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><meta charset="utf-8"><body><h1>霜栖县2016年政府信息公开工作年度报告</h1>${inside}</body>`,
  )

/** The attachments that a page links, each with its name and its link. */
function linked(inside: string): string[] {
  const { notes } = readHtml(page(inside), 'a.html', defaultLimits)
  return notes
    .filter(({ code }) => code === 'attachment-linked')
    .map(({ detail, url }) => `${detail} <${url ?? ''}>`)
}

describe('a page without tables', () => {
  it('tells which files it links, by the name of the link or of the file, each once', () => {
    expect(
      linked(
        '<a href="./P02.doc">附件：年度报告</a><a href="./P02.doc">下载</a>' +
          '<a href="/down.jsp?id=0&amp;name=b.xls">附件1</a><a href="/get?id=3">统计表.xlsx</a>',
      ),
    ).toEqual(['下载 <./P02.doc>', '附件1 </down.jsp?id=0&name=b.xls>', '统计表.xlsx </get?id=3>'])
  })

  it('tells which files it shows in a frame', () => {
    expect(
      linked('<iframe src="/viewer.html?file=/a/b.pdf#page=1"></iframe><embed src="c.OFD">'),
    ).toEqual(['b.pdf </viewer.html?file=/a/b.pdf#page=1>', 'c.OFD <c.OFD>'])
  })

  it('does not tell of pages, scripts and data', () => {
    const links = ['/index.html', '/', 'javascript:open("a.pdf")', 'data:a.pdf', 'mailto:a@b.pdf']
    expect(linked(links.map((href) => `<a href='${href}'>首页</a>`).join(''))).toEqual([])
  })

  it('tells of twenty at most, each cut where it has no end', () => {
    const many = Array.from({ length: 30 }, (_, at) => `<a href="${at}.pdf">附件</a>`).join('')
    expect(linked(many)).toHaveLength(20)
    const [long = ''] = linked(`<a href="${'长'.repeat(9000)}.pdf">附件</a>`)
    expect(long.length).toBeLessThan(600)
  })
})

describe('a page with tables', () => {
  const rows = Array.from({ length: 4 }, (_, at) => `<tr><td>本年新收${at}</td><td>3</td></tr>`)

  it('tells of no attachment', () => {
    expect(linked(`<table>${rows.join('')}</table><a href="a.pdf">原件.pdf</a>`)).toEqual([])
  })
})

describe('a page that is no report and links one', () => {
  it('fails with what it links', async () => {
    const { findings } = await readReport(page('<a href="./P02.doc">年度报告.doc</a>'), 'a.html')
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'E_NOT_REPORT error',
      'attachment-linked info',
    ])
    expect(findings[1]?.message.en).toContain('年度报告.doc (./P02.doc)')
    expect(findings[1]?.fingerprint).toMatch(/^[\da-f]{12}\|attachment-linked\|/u)
  })
})
