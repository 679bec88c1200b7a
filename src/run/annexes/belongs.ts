/** Whether the text of a report and a file of tables alone are halves of one report. */
import { squeeze } from '../../document/text.js'
import { issuerId } from '../../report/issuer-id.js'
import type { Issuer, Outcome, Report } from '../../report/schema.js'

/** A file with half a report. */
export interface Half {
  readonly kind: 'text' | 'annex'
  readonly outcome: Outcome
  readonly report: Report
}

/** Half a report: sections without any figure, or figures without a section; null for anything else. */
export function halfOf(outcome: Outcome): Half | null {
  const [report, ...more] = outcome.reports
  if (report === undefined || more.length > 0) return null
  const printed = report.figures.some(({ status }) => status !== 'missing')
  const told = report.sections.some(({ text }) => text !== '')
  if (printed === told) return null
  return { kind: told ? 'text' : 'annex', outcome, report }
}

/**
 * Whether two halves are of one report: their issuer and year are the same, and where one of them
 * does not tell them, the files have one name but for what says which half it is.
 */
export function belong(one: Half, other: Half): boolean {
  if (one.kind === other.kind) return false
  const years = agree(one.report.year, other.report.year)
  const issuers = issuersAgree(one.report.issuer, other.report.issuer)
  if (years === 'no' || issuers === 'no') return false
  return (years === 'yes' && issuers === 'yes') || namesAlike(one.outcome, other.outcome)
}

type Agreement = 'yes' | 'no' | 'open'

function agree<T>(one: T | null, other: T | null): Agreement {
  if (one === null || other === null) return 'open'
  return one === other ? 'yes' : 'no'
}

/** A government's sheet is often filled in by its office, and often named by the place alone. */
function issuersAgree(one: Issuer | null, other: Issuer | null): Agreement {
  if (one === null || other === null) return 'open'
  if (issuerId(one) === issuerId(other)) return 'yes'
  const [a, b] = [squeeze(one.name), squeeze(other.name)]
  return a.startsWith(b) || b.startsWith(a) ? 'open' : 'no'
}

/** Words of a name that tell which half of a report a file is, or that it is of a report. */
const COMMON =
  /附[件表录]?\d*|统计表|正文|(?:政府|政务)?信息公开|工作|情况|年度?|报告?|[\s_\-—.·（）()[\]【】]/gu
/** Fewer characters tell nothing. */
const LEAST = 3

function namesAlike(one: Outcome, other: Outcome): boolean {
  const [a, b] = [one, other].map(({ source }) =>
    source.name.replace(/\.[^.]*$/u, '').replaceAll(COMMON, ''),
  )
  return a === b && (a?.length ?? 0) >= LEAST
}
