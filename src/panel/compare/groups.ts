/** The findings of one issuer by figure, each with its evidence. */
import { figureLabel, parseKey, tableById } from '../../forms/index.js'
import type { FindingGroup, GroupedFinding } from '../../report/comparison.js'
import type { Finding } from '../../report/schema.js'
import type { Placed, PlacedIssuer } from '../between/placed.js'
import { groupedBy } from '../group.js'
import { evidenceIn, evidenceOf } from './evidence.js'
import type { FoundBetween } from './found.js'

/**
 * Findings of the reports and of what lies between them, those on one figure together: figures in
 * the order of their first finding, findings on no figure last.
 */
export function findingGroups(
  issuer: PlacedIssuer,
  between: readonly FoundBetween[],
): FindingGroup[] {
  const findings = [
    ...issuer.reports.flatMap((placed) =>
      placed.report.findings.map((finding) => withinReport(finding, placed)),
    ),
    ...between.map((found) => betweenReports(found, issuer)),
  ]
  const groups = groupedBy(findings, ({ finding }) => finding.figures[0] ?? null)
  const keys = [...groups.keys()].filter((key) => key !== null)
  const last = groups.get(null)
  return [
    ...keys.map((key) => groupOf(key, groups.get(key) ?? [], issuer)),
    ...(last === undefined ? [] : [{ key: null, label: null, findings: last }]),
  ]
}

function groupOf(key: string, findings: GroupedFinding[], { reports }: PlacedIssuer): FindingGroup {
  const placed = reports.findLast(({ figures }) => figures.has(key))
  return {
    key,
    label: { zh: placed === undefined ? key : labelIn(key, placed), en: key },
    findings,
  }
}

function labelIn(key: string, { form }: Placed): string {
  const { table, row, column } = parseKey(key)
  const literal = tableById(form, table)
  return literal === undefined ? key : figureLabel(literal, row, column)
}

function withinReport(finding: Finding, placed: Placed): GroupedFinding {
  const { figures, operands = [] } = finding
  return { reports: [placed.id], finding, evidence: evidenceOf(figures, operands, placed) }
}

function betweenReports(
  { finding, reports, operands }: FoundBetween,
  issuer: PlacedIssuer,
): GroupedFinding {
  const evidence = issuer.reports
    .filter(({ id }) => reports.includes(id))
    .flatMap((placed) => evidenceIn(operands, placed))
  return { reports: [...reports], finding, evidence }
}
