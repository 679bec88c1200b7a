import type { Finding, Report, SectionId } from '../../../src/report/schema.js'
import { compareReports } from '../../../src/panel/compare/index.js'
import type { Comparison } from '../../../src/report/comparison.js'
import { reportOn, type Made } from '../made.js'

/** A report that tells something in its sections, each titled by its id. */
export function told(
  year: number,
  texts: Readonly<Partial<Record<SectionId, string>>>,
  made: Partial<Made> = {},
): Report {
  const report = reportOn({ form: '2021', year, ...made })
  const sections = Object.entries(texts).map(([id, text]) => ({
    // The keys are those of a record of section ids.
    id: id as SectionId,
    number: '',
    title: id,
    text,
    place: {},
    parts: [],
  }))
  return { ...report, sections }
}

/** A comparison that must not be refused. */
export function compared(...reports: readonly Report[]): Comparison {
  const comparison = compareReports(reports)
  if ('finding' in comparison) throw new Error(comparison.finding.message.en)
  return comparison
}

/** An error on a figure of a report. */
export function errorOn(figures: readonly string[], changes: Partial<Finding> = {}): Finding {
  return {
    code: 'total-differs',
    severity: 'error',
    blame: 'source',
    figures: [...figures],
    operands: ['disputes.review.upheld'],
    fingerprint: 'f',
    message: { zh: '合计不符', en: 'the total differs' },
    ...changes,
  }
}
