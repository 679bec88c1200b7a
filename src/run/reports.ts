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
import type { Corrections } from '../report/corrections.js'
import { verdictsIn, type Verdicts } from '../report/verdicts.js'
import type { Annexed, Aside } from './annexes/index.js'
import { membersOf } from './archives/index.js'
import type { Input } from './input.js'
import { jsonValues } from './json-values.js'
import type { Manifest } from './manifest/index.js'
import { listed } from './manifest/listed.js'
import { inOrder } from './pool/in-order.js'
import type { Pool } from './pool/index.js'
import { failed, judgedBy, type Failing } from './outcomes.js'
import type { Reading } from './read.js'
import { sourceAt } from './source.js'
import { recorrected } from './recorrect.js'
import { whole } from './whole.js'

/** Extensions, in a folder, of what was read before. */
export const readBefore: readonly string[] = ['.json', '.ndjson', '.jsonl']

/** A file of JSON that is no report: truth files, packages, …; or what became of one report. */
export type ReportReading = Reading | Annexed | { readonly path: string; readonly stranger: true }

/** All that was in a file has been given. */
export interface FileEnd {
  readonly path: string
  readonly end: true
}

export interface ReportOptions {
  readonly signal: AbortSignal
  /** Reads reports as published; it has the same aliases and decisions. */
  readonly pool: Pool
  readonly aliases: Aliases
  readonly corrections?: Corrections | undefined
  readonly verdicts?: Verdicts | undefined
  /** What a crawler knew of the files. */
  readonly manifest?: Manifest | undefined
  /** Whether a file of JSON without a report has failed, as one that was asked for has. */
  readonly isStrict: (path: string) => boolean
}

/**
 * Reads the reports of files, in the order of the files: reports as published, or reports that were
 * read before, as JSON, as lines of JSON, or as the list of the files that failed. What a file is,
 * its content tells.
 */
export async function* readReports(
  paths: readonly string[],
  options: ReportOptions,
): AsyncGenerator<ReportReading | FileEnd, void> {
  for await (const item of whole(itemsOf(paths, options), options))
    yield 'aside' in item ? item.aside : item
}

/** Between readings of reports as published, what keeps its place and is joined with none of them. */
interface ReadAside extends Aside {
  readonly aside: ReportReading | FileEnd
}

async function* itemsOf(
  paths: readonly string[],
  options: ReportOptions,
): AsyncGenerator<Reading | ReadAside, void> {
  const { pool, signal } = options
  const work = async (piece: Piece) => ('input' in piece ? pool.read(piece.input) : piece)
  try {
    for await (const piece of inOrder(piecesOf(paths, options), work, pool.width)) {
      if ('json' in piece) yield* asideJson(piece.path, options)
      else yield 'end' in piece ? { path: piece.path, aside: piece } : piece
      if (signal.aborted) return
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

/** What was read before was joined before. */
async function* asideJson(path: string, options: ReportOptions): AsyncGenerator<ReadAside, void> {
  const { manifest, verdicts } = options
  for await (const reading of readJson(path, options)) {
    const aside =
      'outcome' in reading
        ? { path, outcome: await listed(reading.outcome, { manifest, verdicts }) }
        : reading
    yield { path, aside }
  }
}

/** What is to be done about a file: a report of it to read, JSON to look into, nothing more. */
type Piece = { readonly input: Input } | { readonly path: string; readonly json: true } | FileEnd

async function* piecesOf(
  paths: readonly string[],
  { isStrict }: ReportOptions,
): AsyncGenerator<Piece, void> {
  for (const path of paths) {
    const head = await headOf(path)
    if (holdsJson(head, path)) yield { path, json: true }
    else if (isStrict(path) || !OUR_PAGE.test(head))
      for await (const input of membersOf(path)) yield { input }
    yield { path, end: true }
  }
}

/** A page that nianbao wrote: it stands in the folder of its output and is passed over there. */
const OUR_PAGE = /^<!doctype html>\s*<!-- nianbao\//u

/** As nianbao writes it; JSON that was formatted anew is known by its extension as well. */
const OURS = /^\uFEFF?\s*(?:\[\s*)?\{\s*"schema"\s*:\s*"nianbao\/report\//u
const JSON_AT_ALL = /^\uFEFF?\s*[[{]/u
/** Bytes that are enough to see it. */
const HEAD = 256

function holdsJson(head: string, path: string): boolean {
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
  options: ReportOptions,
): AsyncGenerator<ReportReading, void> {
  const { signal, isStrict } = options
  let strange = false
  for await (const item of jsonValues(path, defaultLimits.bytes)) {
    if (signal.aborted) return
    const found = 'failing' in item ? item.failing : recordOf(item.value)
    if (found === null) strange = true
    else if ('code' in found) yield { path, outcome: await failedAt(path, found, options) }
    else yield { path, outcome: decided(found, options) }
  }
  if (!strange) return
  const failing: Failing = { code: 'E_NOT_REPORT', detail: '' }
  if (isStrict(path)) yield { path, outcome: await failedAt(path, failing, options) }
  else yield { path, stranger: true }
}

async function failedAt(path: string, failing: Failing, options: ReportOptions): Promise<Outcome> {
  return judgedBy(failed(await sourceAt(path), failing), options)
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

/** What people decided holds for what was read without it, too; their earlier verdicts stay. */
function decided(outcome: Outcome, { aliases, corrections, verdicts }: ReportOptions): Outcome {
  const named = withAliases(outcome, aliases)
  const earlier = [outcome, ...outcome.reports].flatMap(({ findings }) => findings)
  return judgedBy(corrections === undefined ? named : recorrected(named, corrections), {
    verdicts: verdicts ?? verdictsIn(earlier),
  })
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
