import type { Form } from '../form.js'
import type { SeriesUnit } from './units.js'

export type FormId = Form['id']

/** The forms that broke with the one before them. */
export type Break = Exclude<FormId, '2008'>

/**
 * What a series may be compared with over a break. `exact`: the same item; `near`: the same item
 * but for the wording or the habits of counting; `broader`: the newer item covers more; `narrower`:
 * it covers less; `not_comparable`: another item by nearly the same name; `absent`: one of the two
 * forms has no such item.
 */
export type Comparability = 'exact' | 'near' | 'broader' | 'narrower' | 'not_comparable' | 'absent'

/** The key of a figure, `table.row.column`. */
export type FigureKey = `${string}.${string}.${string}`

/** What a sum adds up: a figure, or a quantity that the narrative states. */
export type Term = FigureKey | { readonly fact: string }

/** Terms that add up to the series; one term is the series itself. */
export type Sum = readonly Term[]

/** One quantity over the eras. */
export interface Series {
  readonly id: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly unit: SeriesUnit
  /**
   * Where each form prints it; the first alternative that a report prints counts. A form that is
   * not named has no such series.
   */
  readonly sources: Readonly<Partial<Record<FormId, readonly [Sum, ...Sum[]]>>>
  /** What the form that begins a break may be compared with in the form before it. */
  readonly comparability: Readonly<Record<Break, Comparability>>
  /** Why; null where the comparability speaks for itself. */
  readonly reason: { readonly zh: string; readonly en: string } | null
}
