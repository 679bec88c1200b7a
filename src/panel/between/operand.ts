/** Numbers of one report as a check between reports compares them. */
import type { Series } from '../../forms/crosswalk.js'
import { figureLabel, parseKey, tableById } from '../../forms/index.js'
import { quantityLabel } from '../../forms/quantities.js'
import type { Operand } from '../../report/comparison.js'
import type { Fact } from '../../report/schema.js'
import { blanksAreZero, operandValue } from '../../report/sums.js'
import { zeroProof } from '../zeros.js'
import type { Placed } from './placed.js'

type Sign = Operand['sign']

/** A figure. A blank that the sums of the form, or the habit of its table, prove to be zero is 0. */
export function figureOperand(placed: Placed, key: string, sign: Sign = 1): Operand {
  const { table, row, column } = parseKey(key)
  const literal = tableById(placed.form, table)
  const figure = placed.figures.get(key)
  const printed = figure === undefined || figure.status === 'missing' ? null : figure
  return {
    ...origin(placed),
    key,
    label: { zh: literal === undefined ? key : figureLabel(literal, row, column), en: key },
    sign,
    status: figure?.status ?? 'missing',
    value: figureValue(placed, key),
    text: printed?.text ?? null,
    sentence: null,
    places: printed?.places ?? [],
  }
}

function figureValue({ form, figures }: Placed, key: string): number | null {
  const table = tableById(form, parseKey(key).table)
  if (table === undefined) return null
  const value = operandValue(table, key, figures, blanksAreZero(table, figures))
  if (typeof value === 'number') return value
  return value === 'blank' && zeroProof(form, key, figures) !== null ? 0 : null
}

/** A number that the narrative states. */
export function factOperand(placed: Placed, fact: Fact, sign: Sign = 1): Operand {
  const label = quantityLabel(fact.quantity) ?? { zh: fact.quantity, en: fact.quantity }
  return {
    ...origin(placed),
    key: `text.${fact.quantity}`,
    label: { zh: `正文「${label.zh}」`, en: `the text on ${label.en}` },
    sign,
    status: 'read',
    value: fact.value,
    text: fact.text,
    sentence: fact.sentence,
    places: [fact.place],
  }
}

/** A series of the panel. */
export function seriesOperand(placed: Placed, series: Series, sign: Sign = 1): Operand {
  const point = placed.points.get(series.id)
  return {
    ...origin(placed),
    key: `series.${series.id}`,
    label: series.label,
    sign,
    status: point?.status ?? 'absent',
    value: point?.value ?? null,
    text: null,
    sentence: null,
    places: point?.places ?? [],
  }
}

function origin({ id, row }: Placed): Pick<Operand, 'report' | 'year' | 'sha256'> {
  return { report: id, year: row.year, sha256: row.sha256 }
}
