import type { Form } from '../../forms/form.js'
import { figureLabel, tableById } from '../../forms/index.js'
import type { DoubtfulFigure } from '../../report/catalogue.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import { collapse } from '../../document/text.js'
import type { Doubtful, Reading } from './readings.js'
import type { Why } from './settle.js'

/** Says that a figure stays unread, why, and what else its picture allows. */
export function doubtFinding(form: Form, doubtful: Doubtful, reason: Why): Finding {
  const { key, figure } = doubtful
  const params = { ...named(form, doubtful), reason }
  return makeFinding('figure-doubtful', params, { figures: [key], places: figure.places })
}

/** Says that the sums took another reading of a figure than its likeliest. */
export function settledFinding(form: Form, doubtful: Doubtful, { text }: Reading): Finding {
  const { key, figure } = doubtful
  const params = { ...named(form, doubtful), reading: shown(text) }
  return makeFinding('figure-by-sums', params, { figures: [key], places: figure.places })
}

function named(form: Form, { key, figure }: Doubtful): DoubtfulFigure {
  const { table: id, row, column, text, candidates = [] } = figure
  const table = tableById(form, id)
  return {
    key,
    label: table === undefined ? key : figureLabel(table, row, column),
    text: shown(text),
    candidates: candidates.map(shown).join(', '),
  }
}

/** A blank is shown as a blank. */
const shown = (text: string): string => collapse(text) || '␣'
