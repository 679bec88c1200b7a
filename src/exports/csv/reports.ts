import type { FigureStatus, Finding } from '../../report/schema.js'
import { stands } from '../../report/verdicts.js'
import { defineCsv, listed, numbered, reportColumns, type NumberedReport } from './table.js'

const figuresThatAre =
  (status: FigureStatus) =>
  ({ report }: NumberedReport) =>
    report.figures.filter((figure) => figure.status === status).length

const findingsThatAre =
  (severity: Finding['severity']) =>
  ({ report }: NumberedReport) =>
    report.findings.filter((finding) => finding.severity === severity && stands(finding)).length

/** A row for each report. */
export const reports = defineCsv<NumberedReport>('reports', numbered, {
  ...reportColumns,
  issuer_code: ({ report }) => report.issuer?.place?.code,
  issuer_place: ({ report }) => report.issuer?.place?.name,
  issuer_level: ({ report }) => report.issuer?.place?.level,
  organ: ({ report }) => report.issuer?.organ,
  scope: ({ report }) => report.issuer?.scope,
  period_start: ({ report }) => report.period?.start,
  period_end: ({ report }) => report.period?.end,
  published: ({ report }) => report.published,
  document_number: ({ report }) => report.documentNumber,
  signature_issuer: ({ report }) => report.signature?.issuer,
  signature_date: ({ report }) => report.signature?.date,
  format: ({ report }) => report.source.format,
  pages: ({ report }) => report.source.pages,
  bytes: ({ report }) => report.source.bytes,
  annexes: ({ report }) => listed((report.source.annexes ?? []).map(({ name }) => name)),
  read: figuresThatAre('read'),
  blank: figuresThatAre('blank'),
  unreadable: figuresThatAre('unreadable'),
  missing: figuresThatAre('missing'),
  decoded: figuresThatAre('decoded'),
  corrected: figuresThatAre('corrected'),
  extras: ({ report }) => report.extras.length,
  checks_pass: ({ report }) => report.checks.pass,
  checks_fail: ({ report }) => report.checks.fail,
  checks_cannot_tell: ({ report }) => report.checks.cannotTell,
  errors: findingsThatAre('error'),
  warnings: findingsThatAre('warning'),
  infos: findingsThatAre('info'),
  dismissed: ({ report }) => report.findings.filter((finding) => !stands(finding)).length,
  version: ({ report }) => report.extractor.version,
  url: ({ report }) => report.source.url,
  retrieved: ({ report }) => report.source.retrieved,
  filled: ({ report }) => listed(report.filled ?? []),
})
