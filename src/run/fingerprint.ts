import type { Finding, Outcome, Report } from '../report/schema.js'

/** Hexadecimal digits of the file's hash that a fingerprint begins with. */
const DIGITS = 12

/** What the fingerprints of a file's findings begin with. */
export function headOf(sha256: string): string {
  return sha256.slice(0, DIGITS)
}

/**
 * Makes the fingerprints of an outcome's findings say which file they are of, and, in a file's
 * second report and those after it, which report. Those that say it already stay as they are.
 */
export function stamp(outcome: Outcome): Outcome {
  const file = headOf(outcome.source.sha256)
  return {
    ...outcome,
    reports: outcome.reports.map((report, index) => ({
      ...report,
      findings: stamped(report.findings, prefixOf(file, report, index)),
    })),
    findings: stamped(outcome.findings, file),
  }
}

function prefixOf(file: string, { part }: Report, index: number): string {
  const number = part?.number ?? index + 1
  return number === 1 ? file : `${file}-${number}`
}

function stamped(findings: readonly Finding[], prefix: string): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    fingerprint: finding.fingerprint.startsWith(`${prefix}|`)
      ? finding.fingerprint
      : `${prefix}|${finding.fingerprint}`,
  }))
}
