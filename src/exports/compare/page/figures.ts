/** Figures side by side: a row for each series, a column for each report. */
import type { Bilingual } from '../../../report/catalogue.js'
import type {
  ComparedReport,
  FigureRow,
  IssuerComparison,
  SideCell,
} from '../../../report/comparison.js'
import { comparabilityLegend, comparabilityMark } from './comparability.js'
import { html, say, type Html } from './html.js'
import { unitName, yearOf } from './names.js'
import { ratio, signed } from './numbers.js'
import { sparkline } from './sparkline.js'
import { statusLegend, valueMark } from './status.js'
import { subjects } from './subjects.js'

/** Reports in one table at most: more do not fit on a printed page. */
const MOST_COLUMNS = 9

/** A row of the tables: a series, or a figure. */
interface Row {
  readonly label: Bilingual
  readonly unit: string | null
  readonly cells: readonly SideCell[]
}

export function figuresPart(issuer: IssuerComparison, id: string): Html {
  const groups = subjects(issuer.series)
  const cells = issuer.series.flatMap((row) => row.cells)
  return html`<div class="filter js">
      <label
        ><input type="checkbox" data-filter="${id}" />
        ${say({ zh: '只看有变化的行', en: 'only rows that changed' })}</label
      >
    </div>
    <div id="${id}">
      ${chunks(issuer.reports).map((chunk) =>
        table({ zh: '各项目逐年对照', en: 'Series side by side' }, groups, issuer, chunk),
      )}
      ${statusLegend(new Set(cells.map(({ status }) => status)))}
      ${comparabilityLegend(new Set(cells.map(({ comparability }) => comparability)))}
      ${otherFigures(issuer)}
    </div>`
}

/** First and last column of a table, and whether it is the last table. */
interface Chunk {
  readonly start: number
  readonly end: number
  readonly last: boolean
}

function chunks({ length }: readonly ComparedReport[]): Chunk[] {
  const count = Math.ceil(length / MOST_COLUMNS)
  return Array.from({ length: count }, (_, index) => ({
    start: index * MOST_COLUMNS,
    end: Math.min(length, (index + 1) * MOST_COLUMNS),
    last: index === count - 1,
  }))
}

interface Group {
  readonly label: Bilingual
  readonly rows: readonly Row[]
}

function table(
  caption: Bilingual,
  groups: readonly Group[],
  { reports }: IssuerComparison,
  chunk: Chunk,
): Html {
  const shown = reports.slice(chunk.start, chunk.end)
  return html`<div
    class="scroll"
    role="region"
    tabindex="0"
    aria-label="${caption.zh} ${caption.en}"
  >
    <table class="figures sheet">
      <caption>
        ${say(caption)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say({ zh: '项目', en: 'Item' })}</th>
          ${shown.map((report) => html`<th scope="col" class="num">${yearOf(report)}</th>`)}
          ${chunk.last && reports.length > 1 && lastColumns(reports.length === 2)}
        </tr>
      </thead>
      ${groups.map(
        ({ label, rows }) =>
          html`<tbody>
            <tr class="group">
              <th
                scope="rowgroup"
                colspan="${1 + shown.length + (chunk.last ? endColumns(reports.length) : 0)}"
              >
                ${say(label)}
              </th>
            </tr>
            ${rows.map((row) => figureRow(row, chunk))}
          </tbody>`,
      )}
    </table>
  </div>`
}

/** Columns behind the numbers, by the count of reports. */
function endColumns(reports: number): number {
  if (reports < 2) return 0
  return reports === 2 ? 3 : 2
}

/** Of two reports the change has a column; of more, the steps stand under the numbers. */
function lastColumns(two: boolean): Html {
  return html`${two && html`<th scope="col" class="num">${say({ zh: '差', en: 'Change' })}</th>`}
    <th scope="col" class="num">${say({ zh: '比', en: 'Ratio' })}</th>
    <th scope="col">${say({ zh: '走势', en: 'Course' })}</th>`
}

function figureRow({ label, unit, cells }: Row, chunk: Chunk): Html {
  const shown = cells.slice(chunk.start, chunk.end)
  const last = cells.at(-1)
  const changed = cells.some(({ difference, status, value }, index) => {
    const before = cells[index - 1]
    if (before === undefined) return false
    return difference !== null
      ? difference !== 0
      : status !== before.status || value !== before.value
  })
  return html`<tr class="${changed ? '' : 'unchanged'}">
    <th scope="row">
      ${say(label)}${unit !== null && html` <small class="quiet">${say(unitName(unit))}</small>`}
    </th>
    ${shown.map((cell) => valueCell(cell, cells.length > 2))}
    ${chunk.last && cells.length > 1 && last && lastCells(last, cells)}
  </tr>`
}

/** The number; over more than two years the step from the year before stands under it. */
function valueCell(cell: SideCell, steps: boolean): Html {
  const step = steps && cell.difference !== null && cell.difference !== 0 ? cell.difference : null
  return html`<td class="num${cell.errors.length > 0 && ' wrong'}">
    ${valueMark(cell.status, cell.value)}${errorMark(cell)}${comparabilityMark(cell.comparability)}
    ${step !== null && html`<small class="step">${signed(step)}</small>`}
  </td>`
}

function errorMark({ errors }: SideCell): Html | null {
  if (errors.length === 0) return null
  return html`<small class="mark error-mark">${say({ zh: '不符', en: 'error' })}</small>`
}

function lastCells({ difference, ratio: times }: SideCell, cells: readonly SideCell[]): Html {
  const change = html`<td class="num">${difference === null ? '' : signed(difference)}</td>`
  return html`${cells.length === 2 && change}
    <td class="num">${times === null ? '' : ratio(times)}</td>
    <td class="spark-cell">${sparkline(cells.map(({ value }) => value))}</td>`
}

/** What no series takes: the same tables, folded away. */
function otherFigures(issuer: IssuerComparison): Html | null {
  if (issuer.figures.length === 0) return null
  const rows = issuer.figures.map(({ label, unit, cells }: FigureRow) => ({ label, unit, cells }))
  const label = { zh: '表格中的其他数据', en: 'Other figures of the tables' }
  return html`<details>
    <summary>
      ${say({ zh: `${label.zh}（${rows.length} 行）`, en: `${label.en} (${rows.length} rows)` })}
    </summary>
    ${chunks(issuer.reports).map((chunk) => table(label, [{ label, rows }], issuer, chunk))}
  </details>`
}
