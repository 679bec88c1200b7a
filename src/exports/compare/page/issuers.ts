/** Series of several issuers side by side: the last report of each. */
import type { Bilingual } from '../../../report/catalogue.js'
import type {
  Comparison,
  IssuerComparison,
  SeriesRow,
  SideCell,
} from '../../../report/comparison.js'
import { html, printed, type Html } from './html.js'
import { sortHead, sortableTable } from './sortable.js'
import { valueMark } from './status.js'

interface Table {
  readonly caption: Bilingual
  readonly series: readonly string[]
}

/** The series that issuers are held against one another by; as many in one table as fit on paper. */
const TABLES: readonly Table[] = [
  {
    caption: {
      zh: '各机关最近一份年报：申请和办理结果',
      en: 'The last report of each issuer: requests and outcomes',
    },
    series: [
      'requests_new',
      'requests_granted',
      'requests_partial',
      'requests_denied',
      'requests_unable',
      'requests_refused',
      'requests_other',
      'requests_carried_out',
    ],
  },
  {
    caption: {
      zh: '各机关最近一份年报：复议、诉讼、规范性文件',
      en: 'The last report of each issuer: reviews, suits, documents',
    },
    series: [
      'review_total',
      'review_corrected',
      'suit_total',
      'suit_corrected',
      'normative_made',
      'normative_in_force',
      'processing_fees',
    ],
  },
]

export function issuersTables({ issuers }: Comparison): Html {
  return html`${TABLES.map((table) => issuersTable(table, issuers))}`
}

function issuersTable({ caption, series }: Table, issuers: Comparison['issuers']): Html {
  const all = issuers.flatMap((issuer) => issuer.series)
  const columns = series.flatMap((id) => all.find((row) => row.series === id) ?? [])
  return sortableTable({
    kind: 'sheet',
    caption,
    heads: [
      sortHead({ zh: '年度', en: 'Year' }, 'number'),
      ...columns.map(({ label }) => sortHead(label, 'number')),
    ],
    rows: issuers.map((issuer) => issuerRow(issuer, columns)),
  })
}

function issuerRow(
  { issuer, reports, series }: IssuerComparison,
  columns: readonly SeriesRow[],
): Html {
  const year = reports.at(-1)?.year
  return html`<tr>
    <th scope="row">${printed(issuer)}</th>
    <td class="num" data-sort="${year}">${year}</td>
    ${columns.map((column) =>
      lastCell(series.find((row) => row.series === column.series)?.cells.at(-1)),
    )}
  </tr>`
}

function lastCell(cell: SideCell | undefined): Html {
  if (cell === undefined) return html`<td class="num quiet" data-sort="">–</td>`
  return html`<td class="num" data-sort="${cell.value ?? ''}">
    ${valueMark(cell.status, cell.value)}
  </td>`
}
