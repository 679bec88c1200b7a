/** A region's figures against the sum of its parts, where that was asked for. */
import type { Region, RegionAnswer } from '../../../report/comparison.js'
import { answerBadge } from './badges.js'
import { html, joined, printed, say, type Html } from './html.js'

export function regionsPart(regions: readonly Region[]): Html | null {
  if (regions.length === 0) return null
  return html`<section id="regions" class="major" aria-labelledby="regions-title">
    <h2 id="regions-title">
      ${say({ zh: '总数与各部分之和', en: 'The whole against its parts' })}
    </h2>
    ${regions.map(regionTable)}
  </section>`
}

function regionTable(region: Region): Html {
  const { issuer, year, parts, absent, answers } = region
  const names = (list: readonly string[]) => joined(list.map(printed), '; ')
  return html`<h3>${printed(issuer)} ${year}</h3>
    <p class="quiet">
      ${say({ zh: '各部分：', en: 'Parts: ' })}${names(parts.map((part) => part.issuer))}
      ${
        absent.length > 0 &&
        html`<strong>${say({ zh: '缺少：', en: 'Absent: ' })}${names(absent)}</strong>`
      }
    </p>
    <div class="scroll" role="region" tabindex="0" aria-label="${issuer} ${year}">
      <table class="sheet checks">
        <caption class="hidden">
          ${printed(issuer)} ${year}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say({ zh: '项目', en: 'Item' })}</th>
            <th scope="col">${say({ zh: '算式', en: 'Written out' })}</th>
            <th scope="col">${say({ zh: '结果', en: 'Result' })}</th>
          </tr>
        </thead>
        <tbody>
          ${answers.map(answerRow)}
        </tbody>
      </table>
    </div>`
}

function answerRow({ subject, sum, answer, reason, absent }: RegionAnswer): Html {
  return html`<tr>
    <th scope="row">${say(subject.label)}</th>
    <td class="sum"><span class="written">${sum}</span></td>
    <td>
      ${answerBadge(answer)} ${reason !== null && html`<small class="quiet">${say(reason)}</small>`}
      ${
        absent.length > 0 &&
        html`<small class="quiet"
          >${joined(
            absent.map((part) => printed(part.issuer)),
            '; ',
          )}</small
        >`
      }
    </td>
  </tr>`
}
