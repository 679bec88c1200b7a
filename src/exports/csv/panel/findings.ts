import type { PanelFinding } from '../../../report/point.js'
import { defineCsv, listed, verdictColumns } from '../table.js'

/** A row for each finding of the panel: files that failed, reports set aside, years with several. */
export const panelFindings = defineCsv<PanelFinding, readonly PanelFinding[]>(
  'panel-findings',
  (findings) => findings,
  {
    issuer_id: ({ issuerId }) => issuerId,
    issuer: ({ issuer }) => issuer,
    year: ({ year }) => year,
    code: ({ finding }) => finding.code,
    severity: ({ finding }) => finding.severity,
    blame: ({ finding }) => finding.blame,
    sha256: ({ sources }) => listed(sources.map(({ sha256 }) => sha256)),
    path: ({ sources }) => listed(sources.map(({ path }) => path)),
    fingerprint: ({ finding }) => finding.fingerprint,
    message_zh: ({ finding }) => finding.message.zh,
    message_en: ({ finding }) => finding.message.en,
    ...verdictColumns,
  },
)
