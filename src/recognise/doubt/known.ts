/** What is known of the figures of a report while doubtful ones are being settled. */
import type { Form } from '../../forms/form.js'
import { figureKey, parseKey, tableById } from '../../forms/index.js'
import { add, blanksAreZero, byKey, isTotal, operandValue } from '../../report/sums.js'
import type { Figure } from '../../report/schema.js'
import type { Equation } from './equations.js'
import { doubtfulOf, type Doubtful, type Reading } from './readings.js'

/** Numbers that stand, and figures that are still in doubt. */
export interface Known {
  /** By key; a blank that counts as zero in sums among them. */
  readonly values: ReadonlyMap<string, number>
  readonly open: ReadonlyMap<string, Doubtful>
  /** Whether a blank counts as zero in the sums of a figure. */
  readonly blankIsZero: (key: string) => boolean
}

/** What is known before any doubt is settled. */
export function knownAtFirst(form: Form, figures: readonly Figure[]): Known {
  const all = byKey(figures)
  const open = doubtfulOf(figures)
  const noZeros = new Set(form.tables.filter((table) => blanksAreZero(table, all)))
  const blankIsZero = (key: string): boolean => {
    const { table: id, row, column } = parseKey(key)
    const table = tableById(form, id)
    return table !== undefined && noZeros.has(table) && !isTotal(table, row, column)
  }
  const sure = figures.flatMap((figure) => {
    const key = figureKey(figure.table, figure.row, figure.column)
    const table = tableById(form, figure.table)
    if (open.has(key) || table === undefined) return []
    const value = operandValue(table, key, all, noZeros.has(table))
    return typeof value === 'number' ? [[key, value] as const] : []
  })
  return { values: new Map(sure), open, blankIsZero }
}

/** The same after figures have been settled. */
export function knowing(known: Known, settled: ReadonlyMap<string, Reading>): Known {
  const values = new Map(known.values)
  for (const [key, reading] of settled) {
    const value = worth(reading, key, known)
    if (value !== undefined) values.set(key, value)
  }
  const open = [...known.open].filter(([key]) => !settled.has(key))
  return { ...known, values, open: new Map(open) }
}

/** The number that a reading has in sums; undefined for a blank that has none. */
export function worth({ value }: Reading, key: string, known: Known): number | undefined {
  return value ?? (known.blankIsZero(key) ? 0 : undefined)
}

/** The keys of an equation that are in doubt. */
export function openIn({ signs }: Equation, { open }: Known): readonly Doubtful[] {
  return [...signs.keys()].flatMap((key) => open.get(key) ?? [])
}

/**
 * What the left side of an equation has too much when every figure in doubt says what it most likely
 * says; undefined where some figure has no number.
 */
export function residual({ signs }: Equation, known: Known): number | undefined {
  const terms: number[] = []
  for (const [key, sign] of signs) {
    const first = known.open.get(key)?.first
    const value = known.values.get(key) ?? (first ? worth(first, key, known) : undefined)
    if (value === undefined) return undefined
    terms.push(sign * value)
  }
  return add(terms)
}

/** What a figure must be for an equation to hold; undefined where another one has no number. */
export function implied(equation: Equation, key: string, known: Known): number | undefined {
  const without = { ...known, values: new Map([...known.values, [key, 0]]) }
  const rest = residual(equation, without)
  return rest === undefined ? undefined : add([-(equation.signs.get(key) ?? 1) * rest])
}
