/** Issuers × checks, for a heat map. */
import type { Bilingual } from '../../report/catalogue.js'
import type { IssuerComparison, Matrix, Tally } from '../../report/comparison.js'
import { betweenChecks, tallyOf } from '../between/index.js'
import type { PlacedIssuer } from '../between/placed.js'
import { tally } from './reports.js'

/** What the checks of one report ask, by their id. */
export type Questions = ReadonlyMap<string, Bilingual>

/** The tallies of every check that was asked, over all reports of each issuer. */
export function matrixOf(
  issuers: readonly IssuerComparison[],
  placed: readonly PlacedIssuer[],
  questions: Questions,
): Matrix {
  const within = kindsIn(placed)
  const rows = issuers.map(({ issuerId, issuer, between }, index) => {
    const reports = placed[index]?.reports ?? []
    const own = within.map((id) => total(reports.map(({ report }) => kindOf(report.checks, id))))
    const years = betweenChecks.map(({ id }) =>
      tallyOf(between.filter(({ check }) => check === id)),
    )
    return { issuerId, issuer, cells: [...own, ...years] }
  })
  const checks = [
    ...within.map((id) => ({ id: `within:${id}`, label: questions.get(id) ?? { zh: id, en: id } })),
    ...betweenChecks.map(({ id, question }) => ({ id: `between:${id}`, label: question })),
  ]
  return { checks, rows }
}

type Checks = PlacedIssuer['reports'][number]['report']['checks']

/** The checks that the reports counted, in the order in which they did. */
function kindsIn(placed: readonly PlacedIssuer[]): readonly string[] {
  const kinds = placed.flatMap(({ reports }) =>
    reports.flatMap(({ report }) => Object.keys(report.checks.kinds ?? {})),
  )
  return [...new Set(kinds)]
}

function kindOf({ kinds = {} }: Checks, id: string): Tally {
  const found = kinds[id]
  return found === undefined ? { pass: 0, fail: 0, cannotTell: 0 } : tally(found)
}

/** Tallies added up. */
export function total(tallies: readonly Tally[]): Tally {
  const of = (kind: keyof Tally) => tallies.reduce((sum, each) => sum + each[kind], 0)
  return { pass: of('pass'), fail: of('fail'), cannotTell: of('cannotTell') }
}
