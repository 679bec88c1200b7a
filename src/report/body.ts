import type { Report } from './schema.js'

/** What recognition makes of a document: a report without what the run and the checks add. */
export type ReportBody = Omit<Report, 'schema' | 'source' | 'extractor' | 'checks'>
