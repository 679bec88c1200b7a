/** Checks between years, each with its sum written out. */
import type { Answer, IssuerComparison, Operand } from '../../../report/comparison.js'
import { answerBadge } from './badges.js'
import type { Context } from './context.js'
import { html, printed, say, type Html } from './html.js'
import { statusMarks } from './status.js'

export function betweenPart({ between }: IssuerComparison, context: Context): Html {
  if (between.length === 0) return html`<p class="quiet">${say(NONE)}</p>`
  return html`${[...byReports(between)].map(([, answers]) => betweenTable(answers, context))}`
}

const NONE = { zh: '没有相邻两年的年报可以核对。', en: 'No two years stand beside one another.' }

function byReports(answers: readonly Answer[]): ReadonlyMap<string, Answer[]> {
  const groups = new Map<string, Answer[]>()
  for (const answer of answers) {
    const key = answer.reports.join('|')
    groups.set(key, [...(groups.get(key) ?? []), answer])
  }
  return groups
}

function betweenTable(answers: readonly Answer[], context: Context): Html {
  const years = (answers[0]?.reports ?? []).map((id) => context.reports.year(id)).join(' → ')
  const checks = context.comparison.checks.map((check) => ({
    ...check,
    answers: answers.filter((answer) => answer.check === check.id),
  }))
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${years}">
    <table class="sheet checks">
      <caption>
        ${years}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say({ zh: '对象', en: 'Of what' })}</th>
          <th scope="col">${say({ zh: '算式', en: 'Written out' })}</th>
          <th scope="col">${say({ zh: '结果', en: 'Result' })}</th>
        </tr>
      </thead>
      ${checks
        .filter((check) => check.answers.length > 0)
        .map(
          ({ question, rule, answers: own }) =>
            html`<tbody>
              <tr class="group">
                <th scope="rowgroup" colspan="3">
                  ${say(question)} <small class="quiet">${say(rule)}</small>
                </th>
              </tr>
              ${rowsOf(own, context)}
            </tbody>`,
        )}
    </table>
  </div>`
}

/** Answers of a kind of one check that have rows of their own at most; more stand in one row. */
const MOST_ROWS: Readonly<Record<Answer['answer'], number>> = {
  fail: Infinity,
  'cannot-tell': 6,
  pass: 14,
}

/** Failures first, then what cannot be told, then what passed. */
const ORDER: readonly Answer['answer'][] = ['fail', 'cannot-tell', 'pass']

function rowsOf(answers: readonly Answer[], context: Context): Html {
  return html`${ORDER.map((kind) => {
    const own = answers.filter(({ answer }) => answer === kind)
    return own.length > MOST_ROWS[kind]
      ? togetherRow(own, kind)
      : own.map((answer) => betweenRow(answer, context))
  })}`
}

function togetherRow(answers: readonly Answer[], kind: Answer['answer']): Html {
  return html`<tr>
    <td colspan="2">
      <ul class="inline">
        ${answers.map(
          ({ subject, sum, reason }) =>
            html`<li>
              ${say(subject.label)} <strong>${sum}</strong>
              ${reason !== null && html`<small class="quiet">${say(reason)}</small>`}
            </li>`,
        )}
      </ul>
    </td>
    <td>${answerBadge(kind)} × ${answers.length}</td>
  </tr>`
}

function betweenRow(answer: Answer, { anchors }: Context): Html {
  const { finding, subject, sum, operands, reason } = answer
  const anchor = finding === null ? undefined : anchors.get(finding.fingerprint)
  const badge = answerBadge(answer.answer)
  return html`<tr>
    <th scope="row">${say(subject.label)}</th>
    <td class="sum">
      <span class="written">${sum}</span>
      ${answer.answer !== 'pass' && operandsList(operands)}
    </td>
    <td>
      ${anchor === undefined ? badge : html`<a href="#${anchor}">${badge}</a>`}
      ${reason !== null && html`<small class="quiet">${say(reason)}</small>`}
    </td>
  </tr>`
}

/** Where each number of a sum that does not hold, or cannot be told, comes from. */
function operandsList(operands: readonly Operand[]): Html {
  return html`<ul class="operands">
    ${operands.map(
      ({ year, label, status, value, text }) =>
        html`<li>
          ${value ?? '?'}
          <small class="quiet"
            >${year} ${say(label)}${quotedText(text, value)}${statusText(status)}</small
          >
        </li>`,
    )}
  </ul>`
}

function quotedText(text: string | null, value: number | null): Html | null {
  return text === null || text === String(value) ? null : html` “${printed(text)}”`
}

function statusText(status: Operand['status']): Html | null {
  const { mark } = statusMarks[status]
  return mark === null ? null : html` (${say(mark)})`
}
