/** Reports of several issuers in rows, for a table that sorts. */
import type { IssuerComparison, RankingRow } from '../../report/comparison.js'
import { tallyOf } from '../between/index.js'
import { bySeverity } from './reports.js'

/** A row for each report of an issuer, in the order of the years. */
export function rankingOf(issuer: IssuerComparison): RankingRow[] {
  return issuer.reports.map((report) => {
    const { id, issuerId, year, checks, findings, readPercent } = report
    const pair = issuer.pairs.find(({ later }) => later === id)
    const answers = issuer.between.filter(({ reports }) => reports.at(-1) === id)
    const between = bySeverity(betweenFindings(issuer, id))
    return {
      report: id,
      issuerId,
      issuer: report.issuer,
      year,
      within: checks,
      between: tallyOf(answers),
      errors: findings.error + between.error,
      warnings: findings.warning + between.warning,
      readPercent,
      textCopied: pair?.text.percent ?? null,
      tablesCopied: pair?.tables.overall.percent ?? null,
      requestsNew: valueOf(issuer, 'requests_new', id),
      reviews: valueOf(issuer, 'review_total', id),
      lawsuits: valueOf(issuer, 'suit_total', id),
    }
  })
}

/** What was found between a report and the ones before it. */
function betweenFindings({ groups }: IssuerComparison, report: string) {
  return groups
    .flatMap(({ findings }) => findings)
    .filter(({ reports }) => reports.length > 1 && reports.at(-1) === report)
    .map(({ finding }) => finding)
}

function valueOf({ series }: IssuerComparison, name: string, report: string): number | null {
  const row = series.find((each) => each.series === name)
  return row?.cells.find((cell) => cell.report === report)?.value ?? null
}
