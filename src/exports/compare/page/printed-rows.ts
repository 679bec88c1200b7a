/** The rows of tables that a finding points into, as printed. */
import type { Evidence, EvidenceCell, GroupedFinding } from '../../../report/comparison.js'
import type { Context } from './context.js'
import { html, printed, say, type Html } from './html.js'
import { statusMarks } from './status.js'

/** Rows, and single cells, of one finding that are shown at most. */
const MOST = 12

/** The rows of the figures that the finding names, and the cells of other rows that it adds up. */
export function printedRows({ finding, evidence }: GroupedFinding, context: Context): Html {
  const marks: Marks = {
    stakes: new Set(finding.figures),
    operands: new Set(finding.operands ?? []),
  }
  const rows = evidence.filter(({ key }) => marks.stakes.has(key) || !marks.operands.has(key))
  const shown = rows.slice(0, MOST)
  const held = new Set(shown.flatMap(({ report, cells }) => cells.map(({ key }) => report + key)))
  const singles = evidence.filter(
    (each) => !rows.includes(each) && !held.has(each.report + each.key),
  )
  const more = rows.length - shown.length + Math.max(0, singles.length - MOST)
  return html`${shown.map((row) => rowTable(row, marks, context))}
  ${singles.length > 0 && cellsList(singles.slice(0, MOST), context)}
  ${
    more > 0 && html`<p class="quiet">${say({ zh: `另有 ${more} 处`, en: `and ${more} more` })}</p>`
  }`
}

/** Keys of the figures in doubt, and of those that they are held against. */
interface Marks {
  readonly stakes: ReadonlySet<string>
  readonly operands: ReadonlySet<string>
}

function rowTable({ report, row, cells }: Evidence, marks: Marks, { reports }: Context): Html {
  const name = reports.name(report)
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name} ${row.zh}">
    <table class="row">
      <caption>
        ${printed(name)}
        <small class="quiet">${whereOf(cells, marks)}</small>
      </caption>
      <thead>
        <tr>
          <td></td>
          ${cells.map(({ column }) => html`<th scope="col">${say(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">${say(row)}</th>
          ${cells.map((cell) => printedCell(cell, marks))}
        </tr>
      </tbody>
    </table>
  </div>`
}

function printedCell(cell: EvidenceCell, { stakes, operands }: Marks): Html {
  const role = stakes.has(cell.key) ? 'stake' : operands.has(cell.key) ? 'operand' : ''
  return html`<td class="${role}">${cellText(cell)}</td>`
}

function cellText({ text, status }: EvidenceCell): Html {
  const { mark } = statusMarks[status]
  const shown = text === null || text.trim() === '' ? null : printed(text)
  return html`${shown} ${mark !== null && html`<small class="mark none">${say(mark)}</small>`}`
}

/** What is added up from other rows: a line each. */
function cellsList(singles: readonly Evidence[], { reports }: Context): Html {
  return html`<ul class="operand-list">
    ${singles.map(({ report, row, cells }) =>
      cells.map(
        (cell) =>
          html`<li>
            <span class="operand">${cellText(cell)}</span>
            <small class="quiet"
              >${printed(reports.name(report))} · ${say(row)} · ${say(cell.column)}</small
            >
          </li>`,
      ),
    )}
  </ul>`
}

/** Pages, or paths in formats without pages, of the cells at stake. */
function whereOf(cells: readonly EvidenceCell[], { stakes }: Marks): Html {
  const places = cells.filter(({ key }) => stakes.has(key)).flatMap((cell) => cell.places)
  const pages = [...new Set(places.flatMap(({ page }) => page ?? []))].join(', ')
  if (pages !== '') return say({ zh: `第 ${pages} 页`, en: `page ${pages}` })
  return printed([...new Set(places.flatMap(({ path }) => path ?? []))].join('; '))
}
