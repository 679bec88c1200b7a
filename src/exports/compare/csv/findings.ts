import type { Answer, Comparison } from '../../../report/comparison.js'
import type { Finding } from '../../../report/schema.js'
import { defineCsv, listed } from '../../csv/table.js'

interface FindingLine {
  readonly issuerId: string | null
  readonly issuer: string | null
  /** Ids of the reports, or paths of files that gave none. */
  readonly reports: readonly string[]
  readonly finding: Finding
  /** The sum of a check between years, written out. */
  readonly sum: string | null
}

/** A row for each finding: of the reports, between them, and on files that stand in no column. */
export const compareFindings = defineCsv<FindingLine, Comparison>('compare-findings', lines, {
  issuer_id: ({ issuerId }) => issuerId,
  issuer: ({ issuer }) => issuer,
  reports: ({ reports }) => listed(reports),
  code: ({ finding }) => finding.code,
  severity: ({ finding }) => finding.severity,
  blame: ({ finding }) => finding.blame,
  verdict: ({ finding }) => finding.verdict?.verdict,
  figures: ({ finding }) => listed(finding.figures),
  operands: ({ finding }) => listed(finding.operands ?? []),
  expected: ({ finding }) => finding.expected,
  printed: ({ finding }) => finding.printed,
  sum: ({ sum }) => sum,
  page: ({ finding }) => listed((finding.places ?? []).map(({ page }) => page)),
  place: ({ finding }) => listed((finding.places ?? []).map(({ path }) => path)),
  fingerprint: ({ finding }) => finding.fingerprint,
  message_zh: ({ finding }) => finding.message.zh,
  message_en: ({ finding }) => finding.message.en,
})

function lines({ issuers, findings }: Comparison): FindingLine[] {
  const aside = findings.map(({ issuerId, issuer, sources, finding }) => ({
    ...{ issuerId, issuer, finding, sum: null },
    reports: sources.map(({ path }) => path),
  }))
  const own = issuers.flatMap(({ issuerId, issuer, groups, between }) => {
    const sums = sumsOf(between)
    return groups.flatMap((group) =>
      group.findings.map(({ reports, finding }) => ({
        ...{ issuerId, issuer, reports, finding },
        sum: sums.get(finding.fingerprint) ?? null,
      })),
    )
  })
  return [...own, ...aside]
}

function sumsOf(answers: readonly Answer[]): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ finding, sum }) => (finding === null ? [] : [[finding.fingerprint, sum]])),
  )
}
