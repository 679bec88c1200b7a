/** The sums of a form: which hold, which fail, and what explains those that fail. */
import type { FormTable } from '../forms/form.js'
import type { Finding } from '../report/schema.js'
import {
  blanksAreZero,
  evaluate,
  operandValue,
  type Evaluation,
  type Figures,
} from '../report/sums.js'
import { findCulprits } from './culprits.js'
import { sumFinding } from './sum-findings.js'

/** What the sums of one table come to. */
export interface SumsOfTable {
  readonly evaluations: readonly Evaluation[]
  readonly findings: readonly Finding[]
}

/** Every identity of a table, and a finding for each that does not hold. */
export function checkSums(table: FormTable, figures: Figures): SumsOfTable {
  const evaluations = evaluate(table, figures)
  const equalities = evaluations.filter(
    ({ answer, identity }) => answer !== 'cannot-tell' && identity.relation === 'equals',
  )
  const culprits = findCulprits(equalities, valuesOf(table, equalities, figures))
  const failing = evaluations.filter(({ answer }) => answer === 'fail')
  return {
    evaluations,
    findings: failing.map((each) => sumFinding(each, culprits.get(each) ?? [], figures)),
  }
}

function valuesOf(
  table: FormTable,
  evaluations: readonly Evaluation[],
  figures: Figures,
): ReadonlyMap<string, number> {
  const zero = blanksAreZero(table, figures)
  const keys = new Set(evaluations.flatMap(({ left, right }) => [...left, ...right]))
  return new Map(
    [...keys].flatMap((key) => {
      const value = operandValue(table, key, figures, zero)
      return typeof value === 'number' ? [[key, value] as const] : []
    }),
  )
}
