/** Charts on the page: a drawing, what its colours mean, and its numbers as a table. */
import type { IssuerComparison } from '../../../report/comparison.js'
import type { Chart } from '../charts/index.js'
import { picture } from '../charts/render.js'
import { html, say, type Html } from './html.js'
import { yearOf } from './names.js'
import { valueMark } from './status.js'

export function chartsPart(charts: readonly Chart[], issuer: IssuerComparison): Html {
  if (charts.length === 0)
    return html`<p class="quiet">
      ${say({ zh: '没有可以画的数字。', en: 'There are no numbers to draw.' })}
    </p>`
  return html`<div class="charts">${charts.map((chart) => chartPart(chart, issuer))}</div>`
}

function chartPart(chart: Chart, issuer: IssuerComparison): Html {
  const { title, note, keys, incomplete } = chart
  return html`<figure class="chart">
    <figcaption><strong>${say(title)}</strong></figcaption>
    ${keys.length > 0 && keysList(chart)}
    <div class="scroll" role="region" tabindex="0" aria-label="${title.zh} ${title.en}">
      ${drawings(chart)}
    </div>
    <p class="quiet note">
      ${say(note)}
      ${incomplete.length > 0 && html`<strong>${say({ zh: `有缺数的年份：${incomplete.join('、')}`, en: `Numbers are lacking in ${incomplete.join(', ')}` })}</strong>`}
    </p>
    ${numbersTable(chart, issuer)}
  </figure>`
}

function drawings({ drawings: { zh, en }, title, note }: Chart): Html {
  if (zh === en) return picture(zh, title, note)
  return html`<div class="zh">${picture(zh, title, note)}</div>
    <div class="en">${picture(en, title, note)}</div>`
}

/** From the top of the stack down, as the eye meets it. */
function keysList({ keys }: Chart): Html {
  return html`<ul class="keys">
    ${keys.toReversed().map(
      ({ label, colour }) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <rect class="fill-${colour}" width="10" height="10" />
          </svg>
          ${say(label)}
        </li>`,
    )}
  </ul>`
}

function numbersTable({ title, lines }: Chart, { reports }: IssuerComparison): Html {
  return html`<details class="numbers">
    <summary>${say({ zh: '图中的数字', en: 'The numbers of the chart' })}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label="${title.zh} ${title.en}">
      <table class="sheet">
        <caption class="hidden">
          ${say(title)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say({ zh: '项目', en: 'Item' })}</th>
            ${reports.map((report) => html`<th scope="col" class="num">${yearOf(report)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            ({ label, cells }) =>
              html`<tr>
                <th scope="row">${say(label)}</th>
                ${cells.map(({ status, value }) => html`<td class="num">${valueMark(status, value)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`
}
