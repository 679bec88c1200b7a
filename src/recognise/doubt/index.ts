import type { Form } from '../../forms/form.js'
import { figureKey } from '../../forms/index.js'
import type { Figure, Finding } from '../../report/schema.js'
import { equationsOf } from './equations.js'
import { doubtFinding, settledFinding } from './findings.js'
import { knownAtFirst } from './known.js'
import type { Printed, Reading } from './readings.js'
import { settle } from './settle.js'

/** What the sums of a form make of figures that were read off pictures. */
export interface DoubtsSettled {
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
}

/**
 * Checks the figures that a picture leaves in doubt with the sums of the form. One that they confirm
 * stays; one for which they ask for another reading that the picture allows gets it, and a finding;
 * one that they contradict, or that neither they nor the picture make sure, is unreadable, with a
 * finding. Figures that were surely read, or off no picture, are never touched.
 */
export function settleDoubts(form: Form, figures: readonly Figure[]): DoubtsSettled {
  const known = knownAtFirst(form, figures)
  if (known.open.size === 0) return { figures, findings: [] }
  const settled = settle(equationsOf(form, figures), known)
  const findings: Finding[] = []
  const after = figures.map((figure) => {
    const key = figureKey(figure.table, figure.row, figure.column)
    const doubtful = known.open.get(key)
    const answer = settled.get(key)
    if (doubtful === undefined || answer === undefined || answer === doubtful.first) return figure
    if (typeof answer === 'string') findings.push(doubtFinding(form, doubtful, answer))
    else findings.push(settledFinding(form, doubtful, answer))
    return typeof answer === 'string' ? unread(doubtful.figure) : read(doubtful.figure, answer)
  })
  return { figures: after, findings }
}

type Unread = Extract<Figure, { status: 'unreadable' }>

function unread({ table, row, column, unit, text, places, ...rest }: Printed): Unread {
  const { confidence, candidates } = rest
  return {
    ...{ table, row, column, unit, status: 'unreadable', text, places },
    ...(confidence === undefined ? {} : { confidence }),
    ...(candidates === undefined ? {} : { candidates }),
  }
}

/** The figure with another reading; what was read first is the first of its candidates. */
function read(figure: Printed, { text, value }: Reading): Figure {
  const candidates = [figure.text, ...(figure.candidates ?? [])].filter((each) => each !== text)
  const base = { ...unread(figure), text, candidates }
  return value === null ? { ...base, status: 'blank' } : { ...base, status: 'read', value }
}
