import { flowOf, type Printed } from '../layout/flow.js'
import { rowsOf, type GridCell, type PrintedTable } from '../layout/grid.js'
import type { MadeUpReport } from '../model/report.js'
import { encodeGb18030 } from './gb18030.js'

export interface HtmlStyle {
  readonly encoding: 'utf-8' | 'gb18030'
  /** How the page names its encoding; `none`: the reader has to find out. */
  readonly declared: 'meta' | 'http-equiv' | 'none'
  /** Every character of a figure in a span of its own, as some editors write. */
  readonly spans: boolean
  /** Paragraphs inside the cells. */
  readonly paragraphs: boolean
  /** Headings as h2 or as plain paragraphs. */
  readonly headings: boolean
  /** A site's page round the report: its metadata table, navigation and footer; null for none. */
  readonly site: { readonly documentNumber: string; readonly published: string } | null
}

export const plainHtml: HtmlStyle = {
  encoding: 'utf-8',
  declared: 'meta',
  spans: false,
  paragraphs: false,
  headings: true,
  site: null,
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u00a0', '&nbsp;')

function content({ role, text }: GridCell, style: HtmlStyle): string {
  const inner =
    style.spans && role === 'figure'
      ? Array.from(text, (c) => `<span>${escaped(c)}</span>`).join('')
      : escaped(text)
  if (style.paragraphs) return `<p>${inner === '' ? '&nbsp;' : inner}</p>`
  return inner
}

function cell(printed: GridCell, style: HtmlStyle): string {
  const spans =
    (printed.rowSpan > 1 ? ` rowspan="${printed.rowSpan}"` : '') +
    (printed.columnSpan > 1 ? ` colspan="${printed.columnSpan}"` : '')
  return `<td${spans}>${content(printed, style)}</td>`
}

function table(printed: PrintedTable, style: HtmlStyle): string {
  const rows = rowsOf(printed).map((row) => `<tr>${row.map((c) => cell(c, style)).join('')}</tr>`)
  return `<table border="1" cellspacing="0">\n${rows.join('\n')}\n</table>`
}

function block(printed: Printed, style: HtmlStyle): string {
  switch (printed.type) {
    case 'title':
      return `<h1>${printed.lines.map(escaped).join('<br>')}</h1>`
    case 'heading': {
      const text = escaped(`${printed.number}、${printed.text}`)
      return style.headings ? `<h2>${text}</h2>` : `<p><strong>${text}</strong></p>`
    }
    case 'paragraph':
      return `<p>\u3000\u3000${escaped(printed.text)}</p>`
    case 'table':
      return table(printed.table, style)
    case 'annex':
      return printed.lines.map((line) => `<p align="center">${escaped(line)}</p>`).join('\n')
    case 'signature':
      return printed.lines
        .map((line) => `<p style="text-align:right">${escaped(line)}</p>`)
        .join('\n')
  }
}

/** The site's page round the report: what a reader has to leave out. */
function sitePage(
  body: string,
  { issuer, year }: MadeUpReport,
  site: NonNullable<HtmlStyle['site']>,
): string {
  const title = `${issuer}${year}年政府信息公开工作年度报告`
  return `<div class="header"><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/bsfw/">办事服务</a> <a href="/hdjl/">互动交流</a></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; 政府信息公开年报</div>
<table class="metadata">
<tr><td>索引号：</td><td>GK-${year}-0017</td><td>发布机构：</td><td>${escaped(issuer)}</td></tr>
<tr><td>文号：</td><td>${escaped(site.documentNumber)}</td><td>公开日期：</td><td>${site.published}</td></tr>
<tr><td>标题：</td><td colspan="3">${escaped(title)}</td></tr>
</table>
<div class="tools">字号：<a>大</a> <a>中</a> <a>小</a> 浏览次数：218 <a>打印本页</a> <a>关闭窗口</a></div>
<div class="content">
${body}
</div>
<div class="footer"><p>主办：${escaped(issuer)}\u3000承办：信息中心</p><p>网站标识码：0000000000\u3000备案号：00000000号</p></div>`
}

function declaration({ encoding, declared }: HtmlStyle): string {
  const name = encoding === 'gb18030' ? 'gb2312' : 'utf-8'
  if (declared === 'none') return ''
  if (declared === 'meta') return `<meta charset="${name}">`
  return `<meta http-equiv="Content-Type" content="text/html; charset=${name}">`
}

/** A made-up report as a web page. */
export function renderHtml(report: MadeUpReport, style: HtmlStyle): Uint8Array {
  const body = flowOf(report)
    .map((printed) => block(printed, style))
    .join('\n')
  const page = style.site === null ? body : sitePage(body, report, style.site)
  const html = `<!DOCTYPE html>
<html lang="zh-CN">
<head>${declaration(style)}<title>${escaped(report.issuer)}${report.year}年政府信息公开工作年度报告</title></head>
<body>
${page}
</body>
</html>
`
  return style.encoding === 'gb18030' ? encodeGb18030(html) : new TextEncoder().encode(html)
}
