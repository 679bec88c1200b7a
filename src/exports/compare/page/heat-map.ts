/** Issuers by check: how often each check failed. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { Matrix, Tally } from '../../../report/comparison.js'
import { html, printed, say, type Html } from './html.js'
import { sortHead, sortableTable } from './sortable.js'

/** Checks in one table at most: more do not fit on a printed page. */
const MOST_COLUMNS = 16

interface Column {
  readonly label: Bilingual
  readonly cells: readonly Tally[]
}

/** Checks that failed or could not be told somewhere; those that all passed are only named. */
export function heatMap({ checks, rows }: Matrix): Html {
  const columns = checks.map(({ id, label }, index) => ({
    id,
    label,
    cells: rows.flatMap((row) => row.cells[index] ?? []),
  }))
  const open = columns.filter(({ cells }) =>
    cells.some(({ fail, cannotTell }) => fail + cannotTell > 0),
  )
  const passed = columns.filter((column) => !open.includes(column))
  const issuers = rows.map(({ issuer }) => issuer)
  return html`${kinds.map(({ prefix, caption }) => {
    const own = open.filter(({ id }) => id.startsWith(prefix))
    return chunked(own).map((chunk) => heatTable(caption, chunk, issuers))
  })}
  ${heatLegend()} ${allPassed(passed)}`
}

const kinds: readonly { readonly prefix: string; readonly caption: Bilingual }[] = [
  {
    prefix: 'within:',
    caption: { zh: '机关 × 年报之内的核对', en: 'Issuers × checks within reports' },
  },
  { prefix: 'between:', caption: { zh: '机关 × 年际核对', en: 'Issuers × checks between years' } },
]

function chunked<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / MOST_COLUMNS)
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS),
  )
}

function heatTable(
  caption: Bilingual,
  columns: readonly Column[],
  issuers: readonly string[],
): Html {
  return sortableTable({
    kind: 'heat',
    caption,
    heads: columns.map(({ label }) => sortHead(label, 'number', 'upright')),
    rows: issuers.map(
      (issuer, row) =>
        html`<tr>
          <th scope="row">${printed(issuer)}</th>
          ${columns.map(({ cells }) => heatCell(cells[row]))}
        </tr>`,
    ),
  })
}

/** The number of failures says it; the shade repeats it. Sorted by failures, then by open answers. */
function heatCell(tally: Tally | undefined): Html {
  const { pass, fail, cannotTell } = tally ?? { pass: 0, fail: 0, cannotTell: 0 }
  const all = pass + fail + cannotTell
  if (all === 0) return html`<td class="num quiet" data-sort="">·</td>`
  const order = fail * 1000 + cannotTell
  const shade =
    fail > 0 ? `h${Math.min(4, Math.ceil((4 * fail) / all))}` : cannotTell > 0 ? 'h-open' : 'h0'
  const text = fail > 0 ? `${fail}/${all}` : cannotTell > 0 ? `?${cannotTell}` : '✓'
  return html`<td class="num ${shade}" data-sort="${order}">${text}</td>`
}

function heatLegend(): Html {
  return html`<dl class="legend">
    <div>
      <dt><span class="key h0">✓</span></dt>
      <dd>${say({ zh: '都通过', en: 'all passed' })}</dd>
    </div>
    <div>
      <dt><span class="key h-open">?2</span></dt>
      <dd>${say({ zh: '2 次不能判断', en: '2 could not be told' })}</dd>
    </div>
    <div>
      <dt><span class="key h2">1/2</span></dt>
      <dd>${say({ zh: '2 次中 1 次不符', en: '1 of 2 failed' })}</dd>
    </div>
    <div>
      <dt><span class="key">·</span></dt>
      <dd>${say({ zh: '没有此项核对', en: 'not asked' })}</dd>
    </div>
  </dl>`
}

function allPassed(columns: readonly Column[]): Html | null {
  if (columns.length === 0) return null
  const { length } = columns
  return html`<details>
    <summary>
      ${say({ zh: `${length} 项核对在各机关都没有问题`, en: `${length} checks found nothing anywhere` })}
    </summary>
    <ul class="inline">
      ${columns.map(({ label }) => html`<li>${say(label)}</li>`)}
    </ul>
  </details>`
}
