import type { ComparedReport } from '../../report/comparison.js'
import type { FigureStatus, Finding } from '../../report/schema.js'
import { stands } from '../../report/verdicts.js'
import { expectedKeys } from '../between/expected.js'
import type { Placed } from '../between/placed.js'
import { percentOf } from './percent.js'

/** A report as a column of the comparison. */
export function comparedReport(placed: Placed): ComparedReport {
  const { id, row, report, figures } = placed
  const { issuerId, issuer, scope, year, number } = row
  const statuses = [...figures.values()].map(({ status }) => status)
  const keys = expectedKeys(placed)
  const seen = keys.filter((key) => isSeen(figures.get(key)?.status ?? 'missing'))
  return {
    id,
    issuerId,
    issuer,
    scope,
    year,
    number,
    form: row.form,
    published: report.published,
    source: report.source,
    checks: tally(report.checks),
    findings: bySeverity(report.findings),
    figures: counted(statuses),
    readPercent: percentOf(seen.length, keys.length),
  }
}

/** Findings that count, by severity. */
export function bySeverity(findings: readonly Finding[]): ComparedReport['findings'] {
  const of = (wanted: Finding['severity']) =>
    findings.filter((finding) => finding.severity === wanted && stands(finding)).length
  return { error: of('error'), warning: of('warning'), info: of('info') }
}

/** The three counts alone, without those by kind. */
export function tally({ pass, fail, cannotTell }: ComparedReport['checks']) {
  return { pass, fail, cannotTell }
}

function isSeen(status: FigureStatus): boolean {
  return status !== 'missing' && status !== 'unreadable'
}

function counted(statuses: readonly FigureStatus[]): ComparedReport['figures'] {
  const of = (wanted: FigureStatus) => statuses.filter((status) => status === wanted).length
  return {
    read: of('read'),
    decoded: of('decoded'),
    corrected: of('corrected'),
    blank: of('blank'),
    unreadable: of('unreadable'),
    missing: of('missing'),
  }
}
