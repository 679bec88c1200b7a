/** What a report gives for one term of a series, in the unit of the series. */
import { conversionOf, type SeriesUnit, type Term } from '../forms/crosswalk.js'
import { add, type Figures } from '../report/sums.js'
import type { Point, PointStatus } from '../report/point.js'
import type { Fact, Figure } from '../report/schema.js'

/** The state of a term; only the first three have a value. */
export type TermStatus = Exclude<PointStatus, 'absent'>

export interface TermValue {
  /** The figure's key, or `text.QUANTITY`. */
  readonly key: string
  readonly status: TermStatus
  /** In the unit of the series; null where the status has none. */
  readonly value: number | null
  /** How the unit was converted (`元→万元`); null where it was not. */
  readonly converted: string | null
  /** Why there is no value; null where there is one. */
  readonly reason: string | null
  readonly places: Point['places']
}

/** The report's side of the terms. */
export interface Stated {
  readonly figures: Figures
  readonly facts: readonly Fact[]
}

/** What the report gives for a term. */
export function termValue(term: Term, unit: SeriesUnit, stated: Stated): TermValue {
  return typeof term === 'string'
    ? figureValue(term, unit, stated.figures.get(term))
    : factValue(`text.${term.fact}`, unit, factsOn(term.fact, stated))
}

function factsOn(quantity: string, { facts }: Stated): readonly Fact[] {
  return facts.filter((fact) => fact.quantity === quantity)
}

function figureValue(key: string, unit: SeriesUnit, figure: Figure | undefined): TermValue {
  if (figure === undefined || figure.status === 'missing') return without(key, 'missing', [])
  const { status, places } = figure
  if (status === 'blank' || status === 'unreadable') return without(key, status, places)
  return inUnit({ key, status, places }, figure, unit)
}

/** Statements that contradict each other state nothing. */
function factValue(key: string, unit: SeriesUnit, facts: readonly Fact[]): TermValue {
  const places = facts.map(({ place }) => place)
  const values = facts.map((fact) => inUnit({ key, status: 'read', places }, fact, unit))
  const [first, ...others] = values
  if (first === undefined) return without(key, 'missing', [])
  const contradicted = others.some(({ value }) => value !== first.value)
  return contradicted ? without(key, 'unreadable', places, 'contradicted') : first
}

type Base = Pick<TermValue, 'key' | 'status' | 'places'>

function inUnit(
  base: Base,
  printed: { readonly value: number; readonly unit: string | null },
  unit: SeriesUnit,
): TermValue {
  const { key, places } = base
  if (printed.unit === null) return without(key, 'unreadable', places, 'unit unknown')
  const conversion = conversionOf(printed.unit, unit)
  if (conversion === null) return without(key, 'unreadable', places, `unit ${printed.unit}`)
  const { multiply, divide } = conversion
  const converted = multiply === divide ? null : `${printed.unit}→${unit}`
  const value = add([(printed.value * multiply) / divide])
  return { ...base, value, converted, reason: null }
}

function without(
  key: string,
  status: TermStatus,
  places: TermValue['places'],
  why: string = status,
): TermValue {
  return { key, status, value: null, converted: null, reason: `${key} ${why}`, places }
}
