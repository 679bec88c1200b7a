import type { Finding, Outcome } from '../report/schema.js'

/** Hexadecimal digits of the file's hash that a fingerprint begins with. */
const DIGITS = 12

/**
 * Makes the fingerprints of an outcome's findings say which file they are of, and, in a file's
 * second report and those after it, which report.
 */
export function stamp(outcome: Outcome): Outcome {
  const file = outcome.source.sha256.slice(0, DIGITS)
  return {
    ...outcome,
    reports: outcome.reports.map((report, index) => ({
      ...report,
      findings: stamped(report.findings, index === 0 ? file : `${file}-${index + 1}`),
    })),
    findings: stamped(outcome.findings, file),
  }
}

function stamped(findings: readonly Finding[], prefix: string): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    fingerprint: `${prefix}|${finding.fingerprint}`,
  }))
}
