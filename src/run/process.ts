import { createHash } from 'node:crypto'
import { ExtractError } from '../../extractors/extract-error.js'
import {
  defaultLimits,
  type ExtractOptions,
  type Limits,
  type OcrMode,
} from '../../extractors/extractor.js'
import { extract } from '../../extractors/index.js'
import { checkReport } from '../checks/index.js'
import type { Document } from '../document/document.js'
import { formById } from '../forms/index.js'
import { recognise } from '../recognise/index.js'
import type { Aliases } from '../recognise/issuer/aliases.js'
import type { ReportBody } from '../report/body.js'
import { correct, type Corrections } from '../report/corrections.js'
import { makeFinding } from '../report/finding.js'
import { inParts } from '../report/parts.js'
import { REPORT_SCHEMA, type Outcome, type Report, type Source } from '../report/schema.js'
import type { Verdicts } from '../report/verdicts.js'
import { stamp } from './fingerprint.js'
import { converter, type Convert } from './office.js'
import { failed, judgedBy } from './outcomes.js'
import { version } from './version.js'
import { betterOf } from './via-office.js'

/** How a file is read. */
export interface ReadOptions {
  /** Bounds on the file; those not given are `defaultLimits`. */
  readonly limits?: Partial<Limits>
  /** Stops the reading: `readReport` then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Whether shortcuts that give the same figures may be taken; true where it is not given. */
  readonly fast?: boolean
  /** When print is read off pictures of pages; `auto` where it is not given. */
  readonly ocr?: OcrMode | undefined
  /** Called before each page that is read off its picture. */
  readonly onPicture?: (() => void) | undefined
  /**
   * The path of LibreOffice, or what else converts older formats of Word: they are then read both
   * ways.
   */
  readonly office?: string | Convert | undefined
  /** Where the file was found, for `source.path`. */
  readonly path?: string | null
  /** Names of issuers and places to add, white space aside, with the codes they stand for. */
  readonly aliases?: Aliases
  /** Figures that a person corrected. */
  readonly corrections?: Corrections | undefined
  /** What people made of findings. */
  readonly verdicts?: Verdicts | undefined
}

/**
 * Reads one file: what was printed, which reports it is, and whether their sums hold.
 *
 * A file that cannot be read is an outcome without reports whose one finding has its `E_…` code;
 * this promise rejects only when it is aborted, or on a bug of ours.
 *
 * @param bytes The file. Its kind is told by its content.
 * @param name The file's name: a hint of kind, issuer and year where the content tells none.
 */
export async function readReport(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<Outcome> {
  const source = sourceOf(bytes, name, options.path ?? null)
  const own = await readSource(bytes, source, options)
  const { office, signal } = options
  if (office === undefined) return judgedBy(own, options)
  const convert = typeof office === 'string' ? converter(office) : office
  const better = await betterOf(own, bytes, { convert, signal }, (docx) =>
    readSource(docx, { ...source, name: `${name}.docx` }, options),
  )
  return judgedBy(stamp(better), options)
}

async function readSource(
  bytes: Uint8Array,
  source: Source,
  options: ReadOptions,
): Promise<Outcome> {
  try {
    const document = await extract(plain(bytes), source.name, extractOptions(options))
    const { format, pages } = document.source
    const found = { ...source, format, pages }
    const bodies = inParts(recognise(document, { aliases: options.aliases }))
    if (bodies.length === 0) return notReport(found, document)
    const corrected = correct(bodies, options.corrections?.get(source.sha256) ?? [])
    const reports = corrected.map((body) => checked(body, document, found))
    return stamp({ schema: REPORT_SCHEMA, source: found, reports, findings: [] })
  } catch (error) {
    if (error instanceof ExtractError) return failed(source, error)
    throw error
  }
}

/** What may hold the report instead, a link or an attached file, is told. */
function notReport(source: Source, document: Document): Outcome {
  const others = new Set(['attachment-linked', 'attachment-embedded'])
  const links = notesOf(document).filter(({ code }) => others.has(code))
  return failed(source, { code: 'E_NOT_REPORT', detail: '' }, links)
}

function checked(body: ReportBody, document: Document, source: Source): Report {
  const form = formById(body.form)
  if (form === undefined) throw new Error(`recognition gave the unknown form ${body.form}`)
  const { findings, checks } = checkReport(body, form)
  return {
    schema: REPORT_SCHEMA,
    source,
    extractor: { name: 'nianbao', version },
    ...body,
    checks,
    findings: [...notesOf(document), ...body.findings, ...findings],
  }
}

function notesOf({ notes }: Document) {
  return notes.map(({ code, detail, url, place }) =>
    makeFinding(
      code,
      { detail, ...(url === undefined ? {} : { link: { url } }) },
      place === undefined ? {} : { places: [place] },
    ),
  )
}

function sourceOf(bytes: Uint8Array, name: string, path: string | null): Source {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    name,
    path,
    url: null,
    retrieved: null,
    sha256,
    bytes: bytes.byteLength,
    format: null,
    pages: null,
  }
}

/** A view that is no Buffer: a Buffer's `slice` shares memory where an array's copies. */
function plain({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function extractOptions({
  limits,
  signal,
  fast = true,
  ocr,
  onPicture,
}: ReadOptions): ExtractOptions {
  return { limits: { ...defaultLimits, ...limits }, signal, fast, ocr, onPicture }
}
