import type { Finding, Outcome } from '../report/schema.js'

/** A finding and which report of the file it is of, from 1; null for the file as a whole. */
export interface FindingIn {
  readonly finding: Finding
  readonly report: number | null
}

/** The findings of a file and of its reports, in the order of `findings.csv`. */
export function findingsIn(outcome: Outcome): FindingIn[] {
  const ofFile = outcome.findings.map((finding) => ({ finding, report: null }))
  const ofReports = outcome.reports.flatMap(({ part, findings }, index) =>
    findings.map((finding) => ({ finding, report: part?.number ?? index + 1 })),
  )
  return [...ofFile, ...ofReports]
}
