/** Two or more reports side by side, as plain data. */
import {
  COMPARISON_SCHEMA,
  type Answer,
  type Comparison,
  type IssuerComparison,
  type Pair,
} from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding, Report } from '../../report/schema.js'
import { judged, type Verdicts } from '../../report/verdicts.js'
import { answersBetween, betweenChecks, placedPanel, type PlacedIssuer } from '../between/index.js'
import { foundBetween } from './found.js'
import { frontOf } from './front.js'
import { findingGroups } from './groups.js'
import { matrixOf, total, type Questions } from './matrix.js'
import { pairOf } from './pairs.js'
import { rankingOf } from './ranking.js'
import { regionsOf, type RegionSources } from './regions.js'
import { comparedReport, tally } from './reports.js'
import { figureRows, seriesRows } from './side.js'
import { boilerplate } from './text/boilerplate.js'
import { textChecks } from './text-checks.js'

export type { Questions } from './matrix.js'
export type { RegionSources } from './regions.js'
export { textChecks } from './text-checks.js'

/** Reports that a comparison takes. */
export const LEAST_REPORTS = 2
export const MOST_REPORTS = 200

/** What a comparison may be told beside the reports. */
export interface CompareOptions {
  /** What people made of findings between the reports. */
  readonly verdicts?: Verdicts | undefined
  /** What the checks of one report ask, by their id in `checks.kinds`: the headers of the heat map. */
  readonly questions?: Questions | undefined
  /** Regions to hold against their parts. */
  readonly regions?: readonly RegionSources[] | undefined
}

/** Why there is no comparison. */
export interface Refusal {
  readonly finding: Finding
}

/**
 * Compares reports of one issuer or of several, in whatever order they come; the same reports give
 * the same comparison. Fewer than `LEAST_REPORTS` or more than `MOST_REPORTS` are refused.
 */
export function compareReports(
  reports: readonly Report[],
  options: CompareOptions = {},
): Comparison | Refusal {
  const found = reports.length
  if (found < LEAST_REPORTS || found > MOST_REPORTS) {
    const limits = { found, least: LEAST_REPORTS, most: MOST_REPORTS }
    return { finding: makeFinding('comparison-refused', limits) }
  }
  const { verdicts, questions = new Map(), regions = [] } = options
  const judge = (finding: Finding) => (verdicts === undefined ? finding : judged(finding, verdicts))
  const { issuers: placed, aside } = placedPanel(reports)
  const issuers = placed.map((issuer) => issuerComparison(issuer, judge))
  return {
    schema: COMPARISON_SCHEMA,
    front: frontOf(issuers, placed, (all) => total(all.map(({ report }) => tally(report.checks)))),
    issuers,
    ranking: issuers.flatMap(rankingOf),
    matrix: matrixOf(issuers, placed, questions),
    regions: regions.flatMap(regionsOf),
    checks: [...betweenChecks, ...textChecks].map(({ id, question, rule }) => {
      return { id, question, rule }
    }),
    boilerplate: boilerplate.map(({ id, label }) => ({ id, label })),
    findings: [...aside, ...placed.flatMap(({ findings }) => findings)],
  }
}

type Judge = (finding: Finding) => Finding

function issuerComparison(issuer: PlacedIssuer, judge: Judge): IssuerComparison {
  const between = answersBetween(issuer).map((answer) => judgedAnswer(answer, judge))
  const pairs = issuer.pairs.map((pair) => judgedPair(pairOf(pair), judge))
  return {
    issuerId: issuer.issuerId,
    issuer: issuer.reports.at(-1)?.row.issuer ?? issuer.issuerId,
    reports: issuer.reports.map(comparedReport),
    series: seriesRows(issuer),
    figures: figureRows(issuer),
    pairs,
    between,
    groups: findingGroups(issuer, foundBetween(between, pairs)),
  }
}

function judgedAnswer(answer: Answer, judge: Judge): Answer {
  return answer.finding === null ? answer : { ...answer, finding: judge(answer.finding) }
}

function judgedPair(pair: Pair, judge: Judge): Pair {
  return {
    ...pair,
    findings: pair.findings.map(judge),
    kept: pair.kept.map((each) => ({ ...each, finding: judge(each.finding) })),
  }
}
