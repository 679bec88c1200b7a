import type { Form } from '../forms/form.js'
import { formForYear, forms } from '../forms/index.js'
import type { PrintedRow } from './rows.js'
import { vocabularyOf } from './vocabulary.js'

/**
 * The form whose own words (those that no other form has) are printed most; where none or as many
 * are printed of two, the form of the year, and else the newest.
 */
export function chooseForm(rows: readonly PrintedRow[], year: number | null): Form | undefined {
  const printed = new Set(rows.flatMap(({ items }) => items.map(({ key }) => key)))
  const ofYear = year === null ? undefined : formForYear(year)
  const scored = forms.map((form) => ({ form, score: ownWords(form, printed) }))
  const most = Math.max(...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => score === most).map(({ form }) => form)
  return best.find((form) => form === ofYear) ?? best[0]
}

/** How many rows and columns are printed whose words are in this form alone. */
function ownWords(form: Form, printed: ReadonlySet<string>): number {
  const others = new Set(
    forms
      .filter((other) => other !== form)
      .flatMap(itemKeys)
      .flat(),
  )
  return itemKeys(form).filter((keys) => keys.some((key) => printed.has(key) && !others.has(key)))
    .length
}

function itemKeys(form: Form): (readonly string[])[] {
  return vocabularyOf(form).tables.flatMap(({ rows, columns }) => [
    ...rows.map(({ keys }) => keys),
    ...columns.map(({ keys }) => keys),
  ])
}
