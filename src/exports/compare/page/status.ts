/** Marks that tell apart how a number came about, or why there is none. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { PointStatus } from '../../../report/point.js'
import { html, say, type Html } from './html.js'
import { number } from './numbers.js'

interface StatusMark {
  /** On the page, behind the number or instead of one; null where it needs none. */
  readonly mark: Bilingual | null
  readonly meaning: Bilingual
}

/** Every status, in the order of the legend. */
export const statusMarks: Readonly<Record<PointStatus, StatusMark>> = {
  read: { mark: null, meaning: { zh: '读出的数', en: 'read as printed' } },
  decoded: {
    mark: { zh: '拆', en: 'dec.' },
    meaning: { zh: '由连写的数字拆分得出', en: 'decoded from numbers that ran together' },
  },
  corrected: {
    mark: { zh: '更', en: 'corr.' },
    meaning: { zh: '经人更正', en: 'corrected by a person' },
  },
  blank: {
    mark: { zh: '空白', en: 'blank' },
    meaning: { zh: '单元格印为空白，不是零', en: 'the cell is blank, which is not zero' },
  },
  unreadable: {
    mark: { zh: '读不出', en: 'unreadable' },
    meaning: { zh: '有内容，但不是可靠的数字', en: 'something is there that is no sure number' },
  },
  missing: {
    mark: { zh: '未印', en: 'missing' },
    meaning: { zh: '格式中有，年报未印', en: 'the form has it, the report does not print it' },
  },
  absent: {
    mark: { zh: '无此项', en: 'no item' },
    meaning: { zh: '该年格式没有此项', en: 'the form of that year has no such item' },
  },
}

/** A value with the mark of its status, or the mark that stands for it. */
export function valueMark(status: PointStatus, value: number | null): Html {
  const { mark } = statusMarks[status]
  const shown = value === null ? null : html`<span class="n">${number(value)}</span>`
  if (mark === null) return html`${shown ?? '?'}`
  const kind = value === null ? 'none' : 'how'
  return html`${shown}<small class="mark ${kind} s-${status}">${say(mark)}</small>`
}

/** What the marks mean; of a list of statuses, only those that need saying. */
export function statusLegend(statuses: ReadonlySet<PointStatus>): Html {
  const used = Object.entries(statusMarks).filter(
    // The entries are those of the literal, whose names are the statuses.
    ([status, { mark }]) => mark !== null && statuses.has(status as PointStatus),
  )
  if (used.length === 0) return html``
  return html`<dl class="legend">
    ${used.map(
      ([status, { mark, meaning }]) =>
        html`<div>
          <dt><small class="mark none s-${status}">${mark && say(mark)}</small></dt>
          <dd>${say(meaning)}</dd>
        </div>`,
    )}
  </dl>`
}
