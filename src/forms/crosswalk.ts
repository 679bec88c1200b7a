/** The series that run over the eras: where each form prints them, and what may be compared. */
import { disputes } from './crosswalk/disputes.js'
import { documents } from './crosswalk/documents.js'
import { effort } from './crosswalk/effort.js'
import { outcomes } from './crosswalk/outcomes.js'
import { powers } from './crosswalk/powers.js'
import { refusals } from './crosswalk/refusals.js'
import { requests } from './crosswalk/requests.js'
import type { Break, Comparability, FormId, Series, Sum } from './crosswalk/series.js'

/** Every series, in the order of the output. */
export const crosswalk: readonly Series[] = [
  ...requests,
  ...outcomes,
  ...refusals,
  ...disputes,
  ...documents,
  ...powers,
  ...effort,
]

/** The forms that broke with the one before them, oldest first. */
export const breaks: readonly Break[] = ['2014', '2019', '2021']

/** Where a form prints a series, the first choice first; empty where it has no such series. */
export function sourcesOf(series: Series, form: FormId): readonly Sum[] {
  return series.sources[form] ?? []
}

/** From the best to the worst; `broader` and `narrower` are as bad as each other. */
const RANK: Readonly<Record<Comparability, number>> = {
  exact: 0,
  near: 1,
  broader: 2,
  narrower: 2,
  not_comparable: 3,
  absent: 4,
}

/** The same comparison seen from the older form. */
const BACKWARDS: Readonly<Partial<Record<Comparability, Comparability>>> = {
  broader: 'narrower',
  narrower: 'broader',
}

/**
 * How a series printed by one form compares with the same series printed by another, `before`: the
 * worst word of the breaks between them. Between two reports on one form it is the same item.
 */
export function comparabilityBetween(series: Series, before: FormId, after: FormId): Comparability {
  if (before > after) {
    const word = comparabilityBetween(series, after, before)
    return BACKWARDS[word] ?? word
  }
  if (sourcesOf(series, before).length === 0 && sourcesOf(series, after).length === 0)
    return 'absent'
  const between = breaks.filter((each) => before < each && each <= after)
  return worstOf(between.map((each) => series.comparability[each]))
}

/** The worst of several words; broader in one and narrower in another is no comparison. */
export function worstOf(words: readonly Comparability[]): Comparability {
  const worst = words.reduce<Comparability>(
    (left, right) => (RANK[right] > RANK[left] ? right : left),
    'exact',
  )
  const opposed = BACKWARDS[worst]
  return opposed !== undefined && words.includes(opposed) ? 'not_comparable' : worst
}

export { conversionOf, type Conversion, type SeriesUnit } from './crosswalk/units.js'
export type {
  Break,
  Comparability,
  FigureKey,
  FormId,
  Series,
  Sum,
  Term,
} from './crosswalk/series.js'
