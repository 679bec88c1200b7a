/** Which reports stand side by side, and how well they were read. */
import type { ComparedReport } from '../../../report/comparison.js'
import { html, printed, say, type Html } from './html.js'
import type { Context } from './context.js'
import { yearOf } from './names.js'
import { percent } from './numbers.js'
import { statusMarks } from './status.js'

/** Digits of a file's hash that people compare. */
const DIGITS = 12

export function reportsTable({ comparison }: Context): Html {
  const reports = comparison.issuers.flatMap((issuer) => issuer.reports)
  return html`<section id="reports" aria-labelledby="reports-title">
    <h2 id="reports-title">${say({ zh: '年报', en: 'The reports' })}</h2>
    <div class="scroll" role="region" aria-labelledby="reports-title" tabindex="0">
      <table class="sheet reports">
        <caption class="hidden">
          ${say({ zh: '各份年报及其读取情况', en: 'The reports and how they were read' })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say({ zh: '机关', en: 'Issuer' })}</th>
            <th scope="col">${say({ zh: '年度', en: 'Year' })}</th>
            <th scope="col">${say({ zh: '格式', en: 'Form' })}</th>
            <th scope="col">${say({ zh: '公布', en: 'Published' })}</th>
            <th scope="col" class="num">${say({ zh: '读出', en: 'Read' })}</th>
            <th scope="col">${say({ zh: '没有数字的格', en: 'Cells without a number' })}</th>
            <th scope="col">${say({ zh: '表内核对', en: 'Sums' })}</th>
            <th scope="col">${say({ zh: '文件', en: 'File' })}</th>
          </tr>
        </thead>
        <tbody>
          ${reports.map(reportRow)}
        </tbody>
      </table>
    </div>
  </section>`
}

function reportRow(report: ComparedReport): Html {
  const { source, checks } = report
  const read = report.readPercent === null ? '' : percent(report.readPercent)
  return html`<tr>
    <th scope="row">${printed(report.issuer)}${scopeMark(report.scope)}</th>
    <td>${yearOf(report)}</td>
    <td>${report.form}</td>
    <td>
      ${report.published ?? html`<span class="quiet">${say(statusMarks.missing.mark ?? UNKNOWN)}</span>`}
    </td>
    <td class="num">${read}</td>
    <td>${openCells(report)}</td>
    <td>${checks.pass} ✓ ${checks.fail} ✗ ${checks.cannotTell} ?</td>
    <td class="file">
      ${printed(source.name)}
      <small class="quiet"
        >${source.format}${source.pages !== null && pages(source.pages)} ·
        <code>${source.sha256.slice(0, DIGITS)}</code></small
      >
    </td>
  </tr>`
}

const UNKNOWN = { zh: '不详', en: 'unknown' }

function pages(count: number): Html {
  return html`, ${say({ zh: `${count} 页`, en: count === 1 ? '1 page' : `${count} pages` })}`
}

const scopes = {
  own: { zh: '本机关', en: 'own office' },
  level: { zh: '本级', en: 'its level' },
  region: { zh: '全区域', en: 'whole region' },
}

function scopeMark(scope: ComparedReport['scope']): Html | null {
  return scope === null ? null : html` <small class="quiet">${say(scopes[scope])}</small>`
}

function openCells({ figures }: ComparedReport): Html {
  const open = (['blank', 'unreadable', 'missing'] as const).filter((each) => figures[each] > 0)
  if (open.length === 0) return html`<span class="quiet">0</span>`
  return html`${open.map((status, index) => {
    const { mark } = statusMarks[status]
    return html`${index > 0 && ', '}${mark && say(mark)} ${figures[status]}`
  })}`
}
