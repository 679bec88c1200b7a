import { checkReport } from '../checks/index.js'
import { formById } from '../forms/index.js'
import { checkSubjects, subjects } from '../report/catalogue.js'
import { correct, type Corrections } from '../report/corrections.js'
import type { Outcome, Report } from '../report/schema.js'
import { stamp } from './fingerprint.js'

/** Codes of findings that corrections and checks make anew. */
const remade: ReadonlySet<string> = new Set(
  [subjects.corrections, ...Object.values(checkSubjects)].flatMap((entries) =>
    Object.keys(entries),
  ),
)

/**
 * Reports that were read before, with their figures corrected and their checks made anew, as
 * reading the file with these corrections would give them. A file without corrections stays as it is.
 */
export function recorrected(outcome: Outcome, corrections: Corrections): Outcome {
  const files = [outcome.source, ...(outcome.source.annexes ?? [])]
  const ofFile = files.flatMap(({ sha256 }) => corrections.get(sha256) ?? [])
  if (ofFile.length === 0 || outcome.reports.length === 0) return outcome
  const reports = correct(outcome.reports.map(withoutChecks), ofFile)
  return stamp({ ...outcome, reports: reports.map(rechecked) })
}

/** A report without the findings that corrections and checks make anew. */
export function withoutChecks(report: Report): Report {
  return { ...report, findings: report.findings.filter(({ code }) => !remade.has(code)) }
}

function rechecked(report: Report): Report {
  const form = formById(report.form)
  if (form === undefined) throw new Error(`there is no form ${report.form}`)
  const { findings, checks } = checkReport(report, form)
  return { ...report, checks, findings: [...report.findings, ...findings] }
}
