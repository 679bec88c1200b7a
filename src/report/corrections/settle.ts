/** What the corrections of one report make of its figures. */
import type { Correction } from '../corrections.js'
import { timeOf } from '../decision.js'
import { makeFinding } from '../finding.js'
import type { Figure, Finding } from '../schema.js'
import { placesOf, textOf, type Hit } from './aim.js'

/** Figures by key, and a finding for each that has corrections which contradict each other. */
export interface Settled {
  readonly figures: ReadonlyMap<string, Figure>
  readonly findings: readonly Finding[]
}

/**
 * The corrected figures: of several corrections of one figure the latest is taken, and none where
 * several of that moment differ.
 */
export function settle(hits: readonly Hit[]): Settled {
  const keys = [...new Set(hits.map(({ correction }) => correction.key))]
  const groups = keys.map((key) => hits.filter(({ correction }) => correction.key === key))
  return {
    figures: new Map(
      groups.flatMap((group) => {
        const taken = latest(group)
        return taken === null ? [] : [[taken.correction.key, correctedFigure(taken)] as const]
      }),
    ),
    findings: groups.flatMap(contradiction),
  }
}

function latest(group: readonly Hit[]): Hit | null {
  const times = group.map(({ correction }) => timeOf(correction.when))
  const last = Math.max(...times)
  const newest = group.filter((_, index) => times[index] === last)
  return valuesOf(newest).length === 1 ? (newest.at(-1) ?? null) : null
}

function contradiction(group: readonly Hit[]): Finding[] {
  const values = valuesOf(group)
  const [first] = group
  if (first === undefined || values.length === 1) return []
  const { key } = first.correction
  const taken = latest(group)
  const params = {
    key,
    label: first.label,
    values: values.join(', '),
    taken: taken === null ? null : valueText(taken.correction),
  }
  const places = placesOf(first.figure)
  const facts = { figures: [key], ...(places.length === 0 ? {} : { places }) }
  return [makeFinding('correction-contradicts', params, facts)]
}

/** The different values, in the order of the file. */
function valuesOf(group: readonly Hit[]): string[] {
  return [...new Set(group.map(({ correction }) => valueText(correction)))]
}

/** A blank is no number. */
function valueText({ value }: Correction): string {
  return value === null ? '—' : String(value)
}

function correctedFigure({ figure, correction }: Hit): Figure {
  const { table, row, column, unit } = figure
  const { value, who, when, why } = correction
  const name = { table, row, column }
  const print = {
    printedValue: printedValueOf(figure),
    correction: { who, when, why },
    unit,
    text: textOf(figure),
    places: placesOf(figure),
  }
  return value === null
    ? { ...name, status: 'blank', ...print }
    : { ...name, status: 'corrected', value, ...print }
}

/** The number that was read, also where an earlier correction took its place. */
function printedValueOf(figure: Figure): number | null {
  if ('printedValue' in figure) return figure.printedValue ?? null
  return 'value' in figure ? figure.value : null
}
