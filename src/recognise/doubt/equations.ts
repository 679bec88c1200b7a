/** The sums of a form as equations between its figures. */
import type { Form } from '../../forms/form.js'
import { byKey, evaluate, type Figures } from '../../report/sums.js'
import type { Figure } from '../../report/schema.js'

/** A sum of the form in one row or column. */
export interface Equation {
  /** Its operands by key: 1 on the left side, -1 on the right. */
  readonly signs: ReadonlyMap<string, number>
  /** A part of another number may be less; an equation of this kind only contradicts. */
  readonly relation: 'equals' | 'at-most'
}

/** Every sum of a form between figures that are printed. */
export function equationsOf(form: Form, figures: readonly Figure[]): readonly Equation[] {
  const known = byKey(figures)
  return form.tables
    .flatMap((table) => evaluate(table, known))
    .filter(({ left, right }) => [...left, ...right].every((key) => isPrinted(key, known)))
    .map(({ identity: { relation }, left, right }) => ({
      relation,
      signs: new Map([
        ...left.map((key) => [key, 1] as const),
        ...right.map((key) => [key, -1] as const),
      ]),
    }))
}

const isPrinted = (key: string, figures: Figures): boolean =>
  (figures.get(key)?.status ?? 'missing') !== 'missing'
