/** Several issuers beside one another: a ranking that sorts by its heads. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { RankingRow } from '../../../report/comparison.js'
import { html, printed, type Html } from './html.js'
import { percent } from './numbers.js'
import { sortHead, sortableTable } from './sortable.js'

interface Column {
  readonly label: Bilingual
  readonly take: (row: RankingRow) => number | null
  readonly show?: (value: number) => string
}

const columns: readonly Column[] = [
  { label: { zh: '年度', en: 'Year' }, take: ({ year }) => year },
  { label: { zh: '错误', en: 'Errors' }, take: ({ errors }) => errors },
  { label: { zh: '警告', en: 'Warnings' }, take: ({ warnings }) => warnings },
  { label: { zh: '表内不符', en: 'Sums failed' }, take: ({ within }) => within.fail },
  { label: { zh: '表内通过', en: 'Sums passed' }, take: ({ within }) => within.pass },
  {
    label: { zh: '表内不能判断', en: 'Sums that cannot be told' },
    take: ({ within }) => within.cannotTell,
  },
  { label: { zh: '年际不符', en: 'Between years: failed' }, take: ({ between }) => between.fail },
  { label: { zh: '年际通过', en: 'Between years: passed' }, take: ({ between }) => between.pass },
  { label: { zh: '读出', en: 'Read' }, take: ({ readPercent }) => readPercent, show: percent },
  {
    label: { zh: '文字重复率', en: 'Text copied' },
    take: ({ textCopied }) => textCopied,
    show: percent,
  },
  {
    label: { zh: '表格重复率', en: 'Tables copied' },
    take: ({ tablesCopied }) => tablesCopied,
    show: percent,
  },
  { label: { zh: '新收申请', en: 'New requests' }, take: ({ requestsNew }) => requestsNew },
  { label: { zh: '复议', en: 'Reviews' }, take: ({ reviews }) => reviews },
  { label: { zh: '诉讼', en: 'Suits' }, take: ({ lawsuits }) => lawsuits },
]

export function rankingTable(rows: readonly RankingRow[]): Html {
  return sortableTable({
    kind: 'sheet',
    id: 'ranking-table',
    caption: { zh: '各份年报排名', en: 'The reports ranked' },
    heads: columns.map(({ label }) => sortHead(label, 'number')),
    rows: rows.map(
      (row) =>
        html`<tr>
          <th scope="row">${printed(row.issuer)}</th>
          ${columns.map((column) => cell(column, row))}
        </tr>`,
    ),
  })
}

/** What is sorted by is said apart from what is shown: nothing is less than every number. */
function cell({ take, show = String }: Column, row: RankingRow): Html {
  const value = take(row)
  if (value === null) return html`<td class="num quiet" data-sort="">–</td>`
  return html`<td class="num" data-sort="${value}">${show(value)}</td>`
}
