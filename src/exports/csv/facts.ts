import { quantityLabel } from '../../forms/quantities.js'
import { definePlaced } from './placed.js'

/** A row for each number that the text states. */
export const facts = definePlaced(
  'facts',
  (report) => report.facts.map((fact) => ({ fact, places: [fact.place] })),
  {
    quantity: ({ fact }) => fact.quantity,
    label_zh: ({ fact }) => quantityLabel(fact.quantity)?.zh,
    label_en: ({ fact }) => quantityLabel(fact.quantity)?.en,
    value: ({ fact }) => fact.value,
    unit: ({ fact }) => fact.unit,
    text: ({ fact }) => fact.text,
    scope: ({ fact }) => fact.scope,
    section: ({ fact }) => fact.section,
    sentence: ({ fact }) => fact.sentence,
  },
)
