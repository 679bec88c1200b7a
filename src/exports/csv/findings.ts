import type { Finding, Outcome, Report, Source } from '../../report/schema.js'
import { defineCsv, listed, numbered, placeColumns, verdictColumns, type Placed } from './table.js'

interface FindingRow extends Placed {
  readonly source: Source
  readonly report: Report | null
  /** Which report of the file, from 1; null for what concerns the file as a whole. */
  readonly number: number | null
  readonly finding: Finding
}

/** A row for each finding; a file that could not be read has one, without a report. */
export const findings = defineCsv<FindingRow>('findings', findingRows, {
  sha256: ({ source }) => source.sha256,
  report: ({ number }) => number,
  path: ({ source }) => source.path ?? source.name,
  issuer: ({ report }) => report?.issuer?.name,
  year: ({ report }) => report?.year,
  form: ({ report }) => report?.form,
  code: ({ finding }) => finding.code,
  severity: ({ finding }) => finding.severity,
  blame: ({ finding }) => finding.blame,
  figures: ({ finding }) => listed(finding.figures),
  operands: ({ finding }) => listed(finding.operands ?? []),
  expected: ({ finding }) => finding.expected,
  printed: ({ finding }) => finding.printed,
  group: ({ finding }) => finding.group,
  fingerprint: ({ finding }) => finding.fingerprint,
  message_zh: ({ finding }) => finding.message.zh,
  message_en: ({ finding }) => finding.message.en,
  ...verdictColumns,
  ...placeColumns,
})

function findingRows(outcome: Outcome): FindingRow[] {
  const { source } = outcome
  const ofFile = outcome.findings.map((finding) => ({ finding, report: null, number: null }))
  const ofReports = numbered(outcome).flatMap((item) =>
    item.report.findings.map((finding) => ({ finding, ...item })),
  )
  return [...ofFile, ...ofReports].map((row) => ({
    ...row,
    source,
    places: row.finding.places ?? [],
  }))
}
