import { quantityLabel } from '../../forms/quantities.js'
import type { Fact, Outcome } from '../../report/schema.js'
import {
  defineCsv,
  numbered,
  placeColumns,
  reportColumns,
  type NumberedReport,
  type Placed,
} from './table.js'

interface FactRow extends NumberedReport, Placed {
  readonly fact: Fact
}

/** A row for each number that the text states. */
export const facts = defineCsv<FactRow>('facts', factRows, {
  ...reportColumns,
  quantity: ({ fact }) => fact.quantity,
  label_zh: ({ fact }) => quantityLabel(fact.quantity)?.zh,
  label_en: ({ fact }) => quantityLabel(fact.quantity)?.en,
  value: ({ fact }) => fact.value,
  unit: ({ fact }) => fact.unit,
  text: ({ fact }) => fact.text,
  scope: ({ fact }) => fact.scope,
  section: ({ fact }) => fact.section,
  sentence: ({ fact }) => fact.sentence,
  ...placeColumns,
})

function factRows(outcome: Outcome): FactRow[] {
  return numbered(outcome).flatMap((item) =>
    item.report.facts.map((fact) => ({ ...item, fact, places: [fact.place] })),
  )
}
