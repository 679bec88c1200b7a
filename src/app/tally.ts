import type { FigureStatus, Finding, Outcome, Report } from '../report/schema.js'
import { stands } from '../report/verdicts.js'
import { Decided, type Decisions } from './decided.js'

type Severity = Finding['severity']

/** An error of a report, to be shown in words. */
export interface ShownError {
  readonly path: string
  readonly message: Finding['message']
}

/** The reports on one form: how many, and their first and last year. */
export interface FormTally {
  readonly count: number
  readonly years: readonly [first: number, last: number] | null
}

/** Errors that are kept to be shown; the others are only counted. */
const SHOWN = 5

/** Counts what a run gave; its size does not grow with the number of files. */
export class Tally {
  files = 0
  failed = 0
  /** Files that failed, and whose failure a person dismissed. */
  excused = 0
  bugs = 0
  /** Findings that a person dismissed; they count nowhere else. */
  dismissed = 0
  readonly checks = { pass: 0, fail: 0, cannotTell: 0 }
  readonly decided: Decided
  readonly forms = new Map<Report['form'], FormTally>()
  readonly figures = new Map<FigureStatus, number>()
  readonly findings = new Map<Severity, number>()
  readonly errors: ShownError[] = []

  constructor(decisions: Decisions = {}) {
    this.decided = new Decided(decisions)
  }

  /** An outcome was written. */
  add(outcome: Outcome): void {
    this.files += 1
    this.decided.see(outcome)
    if (outcome.reports.length === 0) {
      this.failed += 1
      if (!outcome.findings.some(stands)) this.excused += 1
      return
    }
    for (const finding of outcome.findings) this.#addFinding(finding, pathOf(outcome))
    for (const report of outcome.reports) this.#addReport(report, outcome)
  }

  /** A finding of a report, or on several of which the first was found at `path`. */
  addFinding(finding: Finding, path: string): void {
    this.decided.seeFinding(finding)
    this.#addFinding(finding, path)
  }

  /** How many findings are of a severity. */
  count(severity: Severity): number {
    return this.findings.get(severity) ?? 0
  }

  #addReport(report: Report, outcome: Outcome): void {
    this.forms.set(report.form, widened(this.forms.get(report.form), report.year))
    for (const { status } of report.figures) increment(this.figures, status)
    for (const finding of report.findings) this.#addFinding(finding, pathOf(outcome))
    const { pass, fail, cannotTell } = report.checks
    this.checks.pass += pass
    this.checks.fail += fail
    this.checks.cannotTell += cannotTell
  }

  #addFinding(finding: Finding, path: string): void {
    if (!stands(finding)) {
      this.dismissed += 1
      return
    }
    const { severity, message } = finding
    increment(this.findings, severity)
    if (severity === 'error' && this.errors.length < SHOWN) this.errors.push({ path, message })
  }
}

function pathOf({ source }: Outcome): string {
  return source.path ?? source.name
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function widened(tally: FormTally | undefined, year: number | null): FormTally {
  const { count, years } = tally ?? { count: 0, years: null }
  if (year === null) return { count: count + 1, years }
  const [first, last] = years ?? [year, year]
  return { count: count + 1, years: [Math.min(first, year), Math.max(last, year)] }
}
