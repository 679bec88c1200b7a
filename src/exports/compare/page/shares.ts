/** How much was copied: of the text by section, of the tables by table. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { Pair, TableShare, TextShare } from '../../../report/comparison.js'
import { html, say, type Html } from './html.js'
import { percent } from './numbers.js'
import { sectionNames } from './section-names.js'

const ALL = { zh: '全部', en: 'All' }

export function sharesTables({ sections, text, tables }: Pair, years: string): Html {
  return html`<div class="columns">
    ${table(
      { zh: `文字重复率 ${years}`, en: `Text copied, ${years}` },
      [
        { zh: '部分', en: 'Section' },
        { zh: '重复字数', en: 'Copied' },
        { zh: '计入字数', en: 'Counted' },
        { zh: '套语字数（不计）', en: 'Set phrases (left out)' },
      ],
      [
        ...sections.map(({ section, share }) => textRow(sectionNames[section], share)),
        textRow(ALL, text, 'total'),
      ],
    )}
    ${table(
      { zh: `表格重复率 ${years}`, en: `Tables copied, ${years}` },
      [
        { zh: '表', en: 'Table' },
        { zh: '相同格', en: 'Equal' },
        { zh: '计入格', en: 'Counted' },
        { zh: '两年皆零（不计）', en: 'Zero in both (left out)' },
        { zh: '缺数（不计）', en: 'Without a number (left out)' },
      ],
      [
        ...tables.byTable.map(({ title, share }) => tableRow({ zh: title, en: title }, share)),
        tableRow(ALL, tables.overall, 'total'),
      ],
    )}
  </div>`
}

function table(caption: Bilingual, head: readonly Bilingual[], rows: readonly Html[]): Html {
  const [first = ALL, ...others] = head
  return html`<div
    class="scroll"
    role="region"
    tabindex="0"
    aria-label="${caption.zh} ${caption.en}"
  >
    <table class="sheet shares">
      <caption>
        ${say(caption)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say(first)}</th>
          <th scope="col" class="num">${say({ zh: '重复率', en: 'Share' })}</th>
          ${others.map((each) => html`<th scope="col" class="num">${say(each)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
}

function textRow(
  label: Bilingual,
  { copied, counted, leftOut, percent: share }: TextShare,
  kind = '',
): Html {
  return row(label, share, [copied, counted, leftOut], kind)
}

function tableRow(label: Bilingual, share: TableShare, kind = ''): Html {
  return row(label, share.percent, [share.equal, share.counted, share.zeroInBoth, share.open], kind)
}

function row(
  label: Bilingual,
  share: number | null,
  counts: readonly number[],
  kind: string,
): Html {
  return html`<tr class="${kind}">
    <th scope="row">${say(label)}</th>
    <td class="num share">${shareBar(share)}</td>
    ${counts.map((count) => html`<td class="num">${count}</td>`)}
  </tr>`
}

/** The number, and the same as a bar. */
function shareBar(share: number | null): Html {
  if (share === null) return html`<span class="quiet">–</span>`
  return html`<svg
      class="bar"
      viewBox="0 0 100 10"
      width="60"
      height="8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="track" width="100" height="10" />
      <rect class="fill" width="${share}" height="10" /></svg
    >${percent(share)}`
}
