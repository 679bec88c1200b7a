import type { ReportBody } from '../../src/report/body.js'
import type { Extra, Fact } from '../../src/report/schema.js'
import { bodyOf, figuresOf, formOf, type Printed } from '../report/figures.js'

/** What a report of a test prints beside sums that hold. */
export interface Making {
  readonly form?: string
  readonly printed?: Printed
  /** What stands in the other cells; 0 unless given. */
  readonly fill?: number | null
  /** The text of the overview; that of every other section is a plain remark. */
  readonly text?: string
  readonly facts?: readonly Partial<Fact>[]
  readonly extras?: readonly Extra[]
  readonly change?: (body: ReportBody) => Partial<ReportBody>
}

/** The body of a made-up report of a form, 2021 unless told otherwise, on the year 2023. */
export function madeBody(making: Making = {}): ReportBody {
  const { printed = {}, fill = 0, text = '各项工作平稳推进。', facts = [], extras = [] } = making
  const form = formOf(making.form ?? '2021')
  const plain = bodyOf(form, figuresOf(form, printed, fill))
  const body = {
    ...plain,
    sections: plain.sections.map((section) => ({
      ...section,
      text: section.id === 'overview' ? text : '无。',
    })),
    extras: [...extras],
    facts: facts.map(factOf),
  }
  return { ...body, ...making.change?.(body) }
}

/** A fact of the overview: 收到政府信息公开申请17件, unless told otherwise. */
export function factOf(of: Partial<Fact>): Fact {
  const value = of.value ?? 17
  return {
    quantity: 'requests_received',
    value,
    unit: '件',
    text: String(value),
    sentence: `全年收到政府信息公开申请${value}件。`,
    scope: null,
    section: 'overview',
    place: { path: 'paragraph 3' },
    ...of,
  }
}
