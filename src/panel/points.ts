/** One report → a point for each series. */
import { crosswalk, sourcesOf, type Series, type Sum } from '../forms/crosswalk.js'
import type { Form } from '../forms/form.js'
import { formById } from '../forms/index.js'
import type { Point } from '../report/point.js'
import type { Report } from '../report/schema.js'
import { add, byKey } from '../report/sums.js'
import { stands } from '../report/verdicts.js'
import { termValue, type Stated, type TermStatus, type TermValue } from './terms.js'
import { zeroProof } from './zeros.js'

/** What is needed of a report. */
export type PanelSource = Pick<Report, 'form' | 'figures' | 'facts' | 'findings'>

/** A point for each series of the crosswalk, in its order; computed, never stored in the report. */
export function pointsOf(report: PanelSource): readonly Point[] {
  const form = formById(report.form)
  if (form === undefined) throw new Error(`the report is on the unknown form ${report.form}`)
  const stated = { figures: byKey(report.figures), facts: report.facts }
  const errors = errorsByFigure(report)
  return crosswalk.map((series) => pointOf(series, form, stated, errors))
}

/** Codes of errors by the figures that they name; those that a person dismissed do not count. */
type Errors = ReadonlyMap<string, ReadonlySet<string>>

function errorsByFigure({ findings }: PanelSource): Errors {
  const errors = new Map<string, Set<string>>()
  for (const { code, severity, figures } of findings.filter(stands))
    if (severity === 'error')
      for (const key of figures) errors.set(key, (errors.get(key) ?? new Set()).add(code))
  return errors
}

function pointOf(series: Series, form: Form, stated: Stated, errors: Errors): Point {
  const sums = sourcesOf(series, form.id).map((sum) => summed(sum, series, form, stated))
  const chosen = firstPrinted(sums)
  if (chosen === undefined) return absent(series)
  const { status, value, terms } = chosen
  const codes = terms.flatMap(({ key }) => [...(errors.get(key) ?? [])])
  return {
    series: series.id,
    status,
    value,
    rules: [...chosen.rules, ...alternativeRule(sums, chosen)],
    reasons: chosen.reasons,
    sources: terms.map(({ key }) => key),
    places: terms.flatMap(({ places }) => places),
    errors: [...new Set(codes)].sort(),
  }
}

function absent({ id }: Series): Point {
  const nothing = { rules: [], reasons: [], sources: [], places: [], errors: [] }
  return { series: id, status: 'absent', value: null, ...nothing }
}

/** The terms of one alternative and what they add up to. */
interface Summed {
  readonly terms: readonly TermValue[]
  readonly status: TermStatus
  readonly value: number | null
  readonly rules: string[]
  readonly reasons: string[]
}

/** From the best to the worst: a sum is as good as its worst term. */
const QUALITY: readonly TermStatus[] = [
  'read',
  'decoded',
  'corrected',
  'blank',
  'unreadable',
  'missing',
]

/** Zeros are proved only beside a number: a sum of blanks alone prints nothing and stays blank. */
function summed(sum: Sum, series: Series, form: Form, stated: Stated): Summed {
  const terms = sum.map((term) => termValue(term, series.unit, stated))
  const prove = terms.some(({ value }) => value !== null)
  const proofs = terms.map(({ key, status }) =>
    prove && status === 'blank' ? zeroProof(form, key, stated.figures) : null,
  )
  const counted = terms.filter((_, index) => proofs[index] === null)
  const reasons = counted.flatMap(({ reason }) => reason ?? [])
  const status = worst(counted.map((term) => term.status))
  const values = counted.flatMap((term) => term.value ?? [])
  const value = reasons.length > 0 ? null : add(values)
  return { terms, status, value, rules: rulesOf(sum, terms, proofs), reasons }
}

function worst(statuses: readonly TermStatus[]): TermStatus {
  const ranks = statuses.map((status) => QUALITY.indexOf(status))
  return QUALITY[Math.max(0, ...ranks)] ?? 'missing'
}

function rulesOf(
  sum: Sum,
  terms: readonly TermValue[],
  proofs: readonly (string | null)[],
): string[] {
  const kind = typeof sum[0] === 'object' ? 'fact' : 'direct'
  const rules = [
    sum.length > 1 ? 'sum' : kind,
    ...proofs.flatMap((proof) => (proof === null ? [] : `blank-as-zero: ${proof}`)),
    ...terms.flatMap(({ converted }) => (converted === null ? [] : `converted: ${converted}`)),
  ]
  return [...new Set(rules)]
}

/** The first that gives a value, else the first that is printed at all, else the last. */
function firstPrinted(sums: readonly Summed[]): Summed | undefined {
  return (
    sums.find(({ value }) => value !== null) ??
    sums.find(({ status }) => status !== 'missing') ??
    sums.at(-1)
  )
}

/** Which alternative was taken, and what another one would have given where it differs. */
function alternativeRule(sums: readonly Summed[], chosen: Summed): string[] {
  if (sums.length < 2) return []
  const others = sums.flatMap(({ value }, index) =>
    value === null || value === chosen.value ? [] : `alternative ${index + 1} gives ${value}`,
  )
  return [`alternative: ${sums.indexOf(chosen) + 1}`, ...others]
}
