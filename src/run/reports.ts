import { open } from 'node:fs/promises'
import { extname } from 'node:path'
import { z } from 'zod'
import { defaultLimits } from '../../extractors/extractor.js'
import { squeeze } from '../document/text.js'
import { isSystemError } from '../exports/exporter.js'
import { aliasFor, type Aliases } from '../recognise/issuer/aliases.js'
import { identifyIssuer } from '../recognise/issuer/index.js'
import {
  findingSchema,
  outcomeSchema,
  REPORT_SCHEMA,
  reportSchema,
  sourceSchema,
  type Outcome,
  type Report,
} from '../report/schema.js'
import { jsonValues } from './json-values.js'
import { failed, type Failing } from './process.js'
import { readFiles, sourceAt, type Reading } from './read.js'

/** Extensions, in a folder, of what was read before. */
export const readBefore: readonly string[] = ['.json', '.ndjson', '.jsonl']

/** A file of JSON that is no report: truth files, packages, …; or what became of one report. */
export type ReportReading = Reading | { readonly path: string; readonly stranger: true }

export interface ReportOptions {
  readonly signal: AbortSignal
  readonly aliases: Aliases
  /** Whether a file of JSON without a report has failed, as one that was asked for has. */
  readonly strict: boolean
}

/**
 * Reads the reports of a file: a report as published, or reports that were read before, as JSON,
 * as lines of JSON, or as the list of the files that failed. What it is, its content tells.
 */
export async function* readReports(
  path: string,
  options: ReportOptions,
): AsyncGenerator<ReportReading, void> {
  if (await holdsJson(path)) yield* readJson(path, options)
  else yield* readFiles([path], options)
}

/** As nianbao writes it; JSON that was formatted anew is known by its extension as well. */
const OURS = /^\uFEFF?\s*(?:\[\s*)?\{\s*"schema"\s*:\s*"nianbao\/report\//u
const JSON_AT_ALL = /^\uFEFF?\s*[[{]/u
/** Bytes that are enough to see it. */
const HEAD = 256

async function holdsJson(path: string): Promise<boolean> {
  const head = await headOf(path)
  const named = readBefore.includes(extname(path).toLowerCase())
  return OURS.test(head) || (named && (JSON_AT_ALL.test(head) || head === ''))
}

/** A file that cannot be opened is left to the reader of files, who says so. */
async function headOf(path: string): Promise<string> {
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    await file.close()
    return buffer.toString('utf8', 0, bytesRead)
  } catch (error) {
    if (isSystemError(error)) return '%'
    throw error
  }
}

async function* readJson(
  path: string,
  { signal, aliases, strict }: ReportOptions,
): AsyncGenerator<ReportReading, void> {
  let strange = false
  for await (const item of jsonValues(path, defaultLimits.bytes)) {
    if (signal.aborted) return
    const found = 'failing' in item ? item.failing : recordOf(item.value)
    if (found === null) strange = true
    else if ('code' in found) yield { path, outcome: await failedAt(path, found) }
    else yield { path, outcome: withAliases(found, aliases) }
  }
  if (!strange) return
  if (strict) yield { path, outcome: await failedAt(path, { code: 'E_NOT_REPORT', detail: '' }) }
  else yield { path, stranger: true }
}

async function failedAt(path: string, failing: Failing): Promise<Outcome> {
  return failed(await sourceAt(path), failing)
}

const marked = z.object({ schema: z.string().startsWith('nianbao/report/') })
const failureSchema = z.object({ source: sourceSchema, findings: z.array(findingSchema) })

/** What one record of the output says; null where it is none. */
function recordOf(value: unknown): Outcome | Failing | null {
  const { data } = marked.safeParse(value)
  if (data === undefined) return null
  const { schema } = data
  if (schema !== REPORT_SCHEMA) return { code: 'E_TYPE', detail: schema }
  // The shape is that of the mark; the schemas that follow look at the rest.
  const record = value as object
  if ('reports' in record) return settled(outcomeSchema.safeParse(record), (outcome) => outcome)
  if ('figures' in record) return settled(reportSchema.safeParse(record), ofReport)
  return settled(failureSchema.safeParse(record), (failure) => ({
    schema: REPORT_SCHEMA,
    reports: [],
    ...failure,
  }))
}

function settled<T>(
  read: z.ZodSafeParseResult<T>,
  outcomeOf: (record: T) => Outcome,
): Outcome | Failing {
  if (read.success) return outcomeOf(read.data)
  return { code: 'E_CORRUPT', detail: read.error.issues[0]?.path.join('.') ?? '' }
}

function ofReport(report: Report): Outcome {
  return { schema: REPORT_SCHEMA, source: report.source, reports: [report], findings: [] }
}

/** The user's names hold for what was read without them, too. */
function withAliases(outcome: Outcome, aliases: Aliases): Outcome {
  return { ...outcome, reports: outcome.reports.map((report) => aliased(report, aliases)) }
}

function aliased(report: Report, aliases: Aliases): Report {
  const { issuer, year } = report
  if (issuer === null || aliasFor(squeeze(issuer.name), aliases) === null) return report
  const { place, organ } = identifyIssuer(issuer.name, year, { aliases }).issuer
  return { ...report, issuer: { ...issuer, place, organ } }
}
