import { disclosure } from './quantities/disclosure.js'
import { disputes } from './quantities/disputes.js'
import { documents } from './quantities/documents.js'
import type { Quantity } from './quantities/quantity.js'
import { requests } from './quantities/requests.js'

export type { Quantity, Topic } from './quantities/quantity.js'
export { words, type WordName } from './quantities/words.js'

/** Every quantity that a report's text may state, the more special wording before the more general. */
export const quantities: readonly Quantity[] = [
  ...requests,
  ...disputes,
  ...documents,
  ...disclosure,
]

/** What a number of several quantities together is called; others together are no fact. */
export const together: readonly {
  readonly of: readonly [string, string]
  readonly id: string
  readonly label: { readonly zh: string; readonly en: string }
}[] = [
  {
    of: ['requests_granted', 'requests_partial'],
    id: 'requests_granted_or_partial',
    label: { zh: '予以公开及部分公开', en: 'requests granted, in full or in part' },
  },
  {
    of: ['review_total', 'suit_total'],
    id: 'disputes_total',
    label: { zh: '行政复议、行政诉讼合计', en: 'administrative reviews and lawsuits' },
  },
]

const labels = new Map([...quantities, ...together].map(({ id, label }) => [id, label]))

/** What a quantity is called in Chinese and English; undefined for a name that is none. */
export function quantityLabel(id: string): Quantity['label'] | undefined {
  return labels.get(id)
}
