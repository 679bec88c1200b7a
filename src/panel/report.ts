import { issuerId } from '../report/issuer-id.js'
import { makeFinding } from '../report/finding.js'
import type { PanelFinding, PanelReport } from '../report/point.js'
import type { Report } from '../report/schema.js'
import { pointsOf } from './points.js'

/** Digits of the file's hash that a fingerprint begins with. */
const FILE_DIGITS = 12

/** A report's place in the panel and its points; a finding where it has no place in it. */
export function panelReportOf(report: Report): PanelReport | PanelFinding {
  const { issuer, year, form, source } = report
  if (issuer === null || year === null) return unplaced(report)
  return {
    issuerId: issuerId(issuer),
    issuer: issuer.name,
    code: issuer.place?.code ?? null,
    scope: issuer.scope,
    year,
    form,
    sha256: source.sha256,
    path: source.path ?? source.name,
    points: [...pointsOf(report)],
  }
}

function unplaced({ issuer, year, source }: Report): PanelFinding {
  const { sha256 } = source
  const lacking = issuer === null ? (year === null ? 'both' : 'issuer') : 'year'
  const finding = makeFinding('not-in-panel', { lacking })
  return {
    issuerId: issuer === null ? null : issuerId(issuer),
    issuer: issuer?.name ?? null,
    year,
    sources: [{ sha256, path: source.path ?? source.name }],
    finding: { ...finding, fingerprint: `${sha256.slice(0, FILE_DIGITS)}|${finding.fingerprint}` },
  }
}
