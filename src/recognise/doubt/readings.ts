/** What a picture allows a doubtful cell to say. */
import { figureKey } from '../../forms/index.js'
import { confidenceOf, isSure } from '../../report/certainty.js'
import type { Figure } from '../../report/schema.js'
import { parseValue } from '../value.js'

/** One text that a cell may hold, and its number; null where it says that nothing is printed. */
export interface Reading {
  readonly text: string
  readonly value: number | null
}

/** A figure that was not surely read off its picture. */
export interface Doubtful {
  readonly key: string
  readonly figure: Printed
  readonly confidence: number
  /** What the cell most likely says; null where that is no number. */
  readonly first: Reading | null
  /** What else it may say: each number once, likeliest first. */
  readonly others: readonly Reading[]
}

/** A figure with a place in print. */
export type Printed = Extract<Figure, { status: 'read' | 'blank' | 'unreadable' }>

/** The figures of a report that are in doubt, by key. */
export function doubtfulOf(figures: readonly Figure[]): ReadonlyMap<string, Doubtful> {
  return new Map(
    figures.filter(isDoubtful).map((figure) => {
      const key = figureKey(figure.table, figure.row, figure.column)
      return [
        key,
        { key, figure, confidence: confidenceOf(figure), ...readingsOf(figure) },
      ] as const
    }),
  )
}

/** Off a picture, and not sure, no number, or no count: 2.5 requests were not counted. */
function isDoubtful(figure: Figure): figure is Printed {
  if (!('confidence' in figure)) return false
  return !isSure(figure) || figure.status === 'unreadable' || isOdd(figure)
}

/** Money has decimals; so may have what the form fixes no unit for. */
const isOdd = (figure: Figure): boolean =>
  figure.status === 'read' &&
  !Number.isInteger(figure.value) &&
  figure.unit?.endsWith('元') === false

function readingsOf(figure: Printed): Pick<Doubtful, 'first' | 'others'> {
  const first = isOdd(figure) ? null : readingOf(figure.text)
  const texts = (figure.candidates ?? []).flatMap((text) => readingOf(text) ?? [])
  const values = [first?.value, ...texts.map(({ value }) => value)]
  return { first, others: texts.filter(({ value }, at) => values.indexOf(value) === at + 1) }
}

function readingOf(text: string): Reading | null {
  const parsed = parseValue(text)
  if (parsed.kind === 'other') return null
  return { text, value: parsed.kind === 'number' ? parsed.value : null }
}
