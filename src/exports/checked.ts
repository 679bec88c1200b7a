/** A report as `check` tells of it: what the checks came to, and the findings with their evidence. */
import { figureKey } from '../forms/cells.js'
import type { Figure, Finding, Outcome, Report, Source } from '../report/schema.js'
import { numbered } from './csv/table.js'

/** The version of this JSON. */
export const CHECK_SCHEMA = 'nianbao/check/1'

/** A figure that a finding names or adds up, as it is printed. */
export interface Evidence {
  readonly key: string
  readonly status: Figure['status']
  readonly value: number | null
  readonly text: string | null
  readonly places: NonNullable<Finding['places']>
}

/** What `check` tells of a report; of a file as a whole where `report` is null. */
export interface Checked {
  readonly schema: typeof CHECK_SCHEMA
  readonly source: Source
  readonly report: number | null
  readonly issuer: string | null
  readonly year: number | null
  readonly form: Report['form'] | null
  readonly checks: Report['checks'] | null
  readonly findings: readonly (Finding & { readonly evidence: readonly Evidence[] })[]
}

/** An item for each report of a file, and one for what is found on the file as a whole. */
export function checkedOf({ source, ...outcome }: Outcome): readonly Checked[] {
  const ofReports = numbered({ source, ...outcome }).map(({ report, number }) => ({
    ...head(source, number),
    issuer: report.issuer?.name ?? null,
    year: report.year,
    form: report.form,
    checks: report.checks,
    findings: withEvidence(report.findings, report.figures),
  }))
  if (outcome.findings.length === 0) return ofReports
  const ofFile = { issuer: null, year: null, form: null, checks: null }
  const findings = withEvidence(outcome.findings, [])
  return [{ ...head(source, null), ...ofFile, findings }, ...ofReports]
}

function head(source: Source, report: number | null) {
  return { schema: CHECK_SCHEMA, source, report } as const
}

function withEvidence(findings: readonly Finding[], figures: readonly Figure[]) {
  const byKey = new Map(
    figures.map((figure) => [figureKey(figure.table, figure.row, figure.column), figure]),
  )
  return findings.map((finding) => ({
    ...finding,
    evidence: [...finding.figures, ...(finding.operands ?? [])].flatMap((key) => {
      const figure = byKey.get(key)
      return figure === undefined ? [] : [evidenceOf(key, figure)]
    }),
  }))
}

function evidenceOf(key: string, figure: Figure): Evidence {
  return {
    key,
    status: figure.status,
    value: 'value' in figure ? figure.value : null,
    text: 'text' in figure ? figure.text : null,
    places: 'places' in figure ? figure.places : [],
  }
}
