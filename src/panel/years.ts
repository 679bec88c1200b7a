/** An issuer's reports on one year, next to those on the year before it in the panel. */
import { comparabilityBetween, crosswalk, worstOf, type Comparability } from '../forms/crosswalk.js'
import { makeFinding } from '../report/finding.js'
import type { PanelFinding, PanelReport, PanelRow, PanelYear } from '../report/point.js'
import { groupedBy } from './group.js'

/**
 * The year of an issuer's panel that its reports on it make, in whatever order they come. The same
 * report found twice is one row; different reports are rows of their own, with a finding.
 *
 * @param reports All of one issuer and year, at least one.
 * @param before The issuer's previous year in the panel; null for the first.
 */
export function panelYear(reports: readonly PanelReport[], before: PanelYear | null): PanelYear {
  const copies = groupedBy(reports, contentOf)
  const distinct = [...copies.keys()].sort().map((content) => copies.get(content) ?? [])
  const rows = distinct.flatMap((group, index) => rowOf(group, index + 1, before))
  const notes = distinct.flatMap(sameReport)
  return { rows, findings: [...notes, ...duplicateYear(rows)] }
}

/** Everything but where the report was found; it begins with the hash of the file. */
function contentOf(report: PanelReport): string {
  return JSON.stringify([report.sha256, { ...report, path: null }])
}

function rowOf(
  copies: readonly PanelReport[],
  number: number,
  before: PanelYear | null,
): PanelRow[] {
  const report = byPath(copies)[0]
  if (report === undefined) return []
  return [{ ...report, number, comparability: comparabilitiesOf(report, before) }]
}

function byPath(reports: readonly PanelReport[]): readonly PanelReport[] {
  return [...reports].sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** A word for each series; where the year before has several reports, the worst against them. */
function comparabilitiesOf(
  { form }: PanelReport,
  before: PanelYear | null,
): ReadonlyMap<string, Comparability> {
  const forms = [...new Set(before?.rows.map((row) => row.form))]
  if (forms.length === 0) return new Map()
  return new Map(
    crosswalk.map((series) => [
      series.id,
      worstOf(forms.map((earlier) => comparabilityBetween(series, earlier, form))),
    ]),
  )
}

function sameReport(copies: readonly PanelReport[]): PanelFinding[] {
  const reports = onePerPath(copies)
  return reports.length < 2 ? [] : findingOn(reports, 'same-report')
}

function duplicateYear(rows: readonly PanelRow[]): PanelFinding[] {
  return rows.length < 2 ? [] : findingOn(rows, 'duplicate-year')
}

function onePerPath(copies: readonly PanelReport[]): readonly PanelReport[] {
  return byPath([...new Map(copies.map((copy) => [copy.path, copy])).values()])
}

function findingOn(
  reports: readonly PanelReport[],
  code: 'same-report' | 'duplicate-year',
): PanelFinding[] {
  const [first] = reports
  if (first === undefined) return []
  const { issuerId, issuer, year } = first
  const label = reports.map(({ path, scope }) => (scope === null ? path : `${path} (${scope})`))
  const told = { issuer: issuerId, year, count: reports.length, label: label.join('; ') }
  const sources = reports.map(({ sha256, path }) => ({ sha256, path }))
  return [{ issuerId, issuer, year, sources, finding: makeFinding(code, told) }]
}
