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
import type { Answered, Subject } from './check.js'
import { findCulprits } from './culprits.js'
import { sumFinding } from './sum-findings.js'

/** An identity in one column or row, and its finding where it does not hold. */
export interface SumOfTable {
  readonly evaluation: Evaluation
  readonly finding: Finding | null
}

/** Every identity of one table, in its order. */
export type SumsOfTable = readonly SumOfTable[]

/** Every identity of a table, and a finding for each that does not hold. */
export function checkSums(table: FormTable, figures: Figures): SumsOfTable {
  const evaluations = evaluate(table, figures)
  const equalities = evaluations.filter(
    ({ answer, identity }) => answer !== 'cannot-tell' && identity.relation === 'equals',
  )
  const culprits = findCulprits(equalities, valuesOf(table, equalities, figures))
  return evaluations.map((evaluation) => ({
    evaluation,
    finding:
      evaluation.answer === 'fail'
        ? sumFinding(evaluation, culprits.get(evaluation) ?? [], figures)
        : null,
  }))
}

/** `total`: one figure on the left, the sum of others; `flow`: sums on both sides; `part`: at most. */
export type SumKind = 'total' | 'flow' | 'part'

/** The answers of all sums of one kind. */
export function sumsOfKind(kind: SumKind): (subject: Subject) => readonly Answered[] {
  return ({ sums }) =>
    sums
      .flat()
      .filter(({ evaluation }) => kindOf(evaluation) === kind)
      .map(({ evaluation, finding }) => ({
        answer: evaluation.answer,
        findings: finding === null ? [] : [finding],
      }))
}

function kindOf({ identity: { relation, left } }: Evaluation): SumKind {
  if (relation === 'at-most') return 'part'
  return left.length === 1 ? 'total' : 'flow'
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
