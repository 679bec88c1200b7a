import { REPORT_SCHEMA, type Outcome, type Report } from '../report/schema.js'

/** What stands for a file that could not be read: a line without `form` and `figures`. */
export type Failure = Pick<Report, 'schema' | 'source' | 'findings'>

/** The reports of a file, or the one failure that stands for it. */
export function recordsOf(outcome: Outcome): readonly (Report | Failure)[] {
  return outcome.reports.length > 0 ? outcome.reports : [failureOf(outcome)]
}

/** What stands for a file that could not be read. */
export function failureOf({ source, findings }: Outcome): Failure {
  return { schema: REPORT_SCHEMA, source, findings }
}

/** One JSON record a line. */
export function linesOf(outcome: Outcome): string {
  return recordsOf(outcome)
    .map((record) => `${JSON.stringify(record)}\n`)
    .join('')
}
