import { checkReport } from '../../checks/index.js'
import { formById } from '../../forms/index.js'
import { subjects } from '../../report/catalogue.js'
import { makeFinding } from '../../report/finding.js'
import type { Figure, Finding, Outcome, Report, Source } from '../../report/schema.js'
import { stamp } from '../fingerprint.js'
import { withoutChecks } from '../recorrect.js'
import type { Half } from './belongs.js'

/** Codes of what an annex says of its tables; who it is of, the text tells better. */
const ofTables: ReadonlySet<string> = new Set([
  ...[
    subjects.notes,
    subjects.leftOut,
    subjects.reading,
    subjects.labels,
    subjects.decoding,
  ].flatMap((entries) => Object.keys(entries)),
  ...Object.keys(subjects.corrections),
  'form-differs',
])

/**
 * The whole report: what the text tells, and the tables of the annex with their places in it. Its
 * sums are checked anew.
 */
export function join(text: Half, annex: Half): Outcome {
  const source = withAnnex(text.outcome.source, annex.outcome.source)
  const { form, figures, extras } = annex.report
  const joined: Report = {
    ...withoutChecks(text.report),
    source,
    form,
    figures: figures.map(inAnnex),
    extras: extras.map(inAnnex),
    findings: [makeFinding('annex-joined', { name: annex.outcome.source.name })],
  }
  const checked = stamped(withChecks(joined), text.outcome)
  const own = withoutChecks(text.report).findings.filter(({ code }) => code !== 'form-differs')
  const others = annex.report.findings.filter(({ code }) => ofTables.has(code)).map(inAnnex)
  const report = { ...checked, findings: [...own, ...others, ...checked.findings] }
  return { ...text.outcome, source, reports: [report] }
}

function withAnnex(source: Source, annex: Source): Source {
  return { ...source, annexes: [annex] }
}

/** With places that say which file they are in. */
function inAnnex<T extends Figure | Report['extras'][number] | Finding>(item: T): T {
  if (!('places' in item) || item.places === undefined) return item
  return { ...item, places: item.places.map((place) => ({ ...place, file: 1 })) }
}

function withChecks(report: Report): Report {
  const form = formById(report.form)
  if (form === undefined) throw new Error(`there is no form ${report.form}`)
  const { findings, checks } = checkReport(report, form)
  return { ...report, checks, findings: [...report.findings, ...findings] }
}

/** Those of the annex keep the fingerprints of their file, so only what is new is stamped. */
function stamped(report: Report, outcome: Outcome): Report {
  return stamp({ ...outcome, reports: [report] }).reports[0] ?? report
}
