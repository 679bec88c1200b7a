import type { OcrMode } from '../../extractors/extractor.js'
import type { Layout } from '../exports/exporter.js'
import type { CoverageFormat, FindingsFormat, FormatName } from '../exports/formats.js'
import type { Language } from './messages/index.js'

/** What makes a finished run exit with 1, each including those before it. */
export const failOnNames = ['file', 'error', 'warning', 'never'] as const
export type FailOn = (typeof failOnNames)[number]

/** The value of `-o` that means the standard output. */
export const STREAM = '-'

/** What reading may take. */
export interface Bounds {
  /** Child processes at most; 0: reads in this process. */
  readonly jobs: number
  /** Milliseconds for one file. */
  readonly timeout: number
  /** Bytes of memory of one child process. */
  readonly maxMemory: number
}

/** What every command that reads reports is asked for. */
export interface ReadingRequest {
  readonly paths: readonly string[]
  /** A folder, or `-` for the standard output. */
  readonly output: string
  readonly failOn: FailOn
  readonly quiet: boolean
  /** A file of aliases; null where none is given. */
  readonly aliases: string | null
  /** A file of corrections; where none is given, those of the folders count. */
  readonly corrections?: string | null
  /** A file of verdicts; where none is given, those of the folders count. */
  readonly verdicts?: string | null
  /** A file of what a crawler knew; null where none is given. */
  readonly manifest?: string | null
  readonly bounds: Bounds
  /** When print is read off pictures of pages; `auto` where it is not given. */
  readonly ocr?: OcrMode | undefined
  /** Whether older formats of Word are converted by LibreOffice as well. */
  readonly viaOffice?: boolean | undefined
  readonly language: Language
}

/** What `nianbao extract` was asked for. */
export interface ExtractRequest extends ReadingRequest {
  readonly formats: readonly FormatName[]
  /** Whether what the ledger in the folder of the output has is read again. */
  readonly force: boolean
}

/** What `nianbao sync` was asked for; its output is a folder, its paths are sources. */
export interface SyncRequest extends ReadingRequest {
  readonly formats: readonly FormatName[]
  readonly partition: Layout['partition']
  /** Whether what was read before is read again. */
  readonly force: boolean
  readonly exported: boolean
  /** Whether it stays and follows changes. */
  readonly watch: boolean
  /** How it shares its work with other machines; null: it reads all of it. */
  readonly shared: { readonly enqueueOnly: boolean; readonly lease: number } | null
}

/** What `nianbao panel` was asked for; its output is a folder. */
export type PanelRequest = ReadingRequest

/** What `nianbao check` was asked for. */
export interface CheckRequest extends ReadingRequest {
  /** None is a table for people on the standard output. */
  readonly formats: readonly FindingsFormat[]
  readonly verbose: boolean
}

/** What `nianbao coverage` was asked for. */
export interface CoverageRequest extends ReadingRequest {
  /** None is a text for people on the standard output. */
  readonly formats: readonly CoverageFormat[]
  /** A list of those who should publish; null where there is none. */
  readonly issuers: string | null
  /** Figures to draw. */
  readonly sample: number
  readonly seed: number
}

/** What `nianbao compare` was asked for; its output is a folder. */
export interface CompareRequest extends ReadingRequest {
  /** The issuer whose figures are held against the sum of all the others'; null: none. */
  readonly region: string | null
}

/** What `nianbao worker` was asked for. */
export interface WorkerRequest extends Pick<
  ReadingRequest,
  'aliases' | 'bounds' | 'ocr' | 'viaOffice' | 'quiet' | 'language'
> {
  /** Where the files are: a prefix of paths, or an address; empty: as they are named. */
  readonly files: string
  readonly untilEmpty: boolean
  /** Seconds that its jobs stay its own when it says nothing. */
  readonly lease: number
}

/** What `nianbao status` was asked for. */
export interface StatusRequest {
  /** An output folder with a ledger; null: the database that the environment names. */
  readonly folder: string | null
  readonly format: 'table' | 'json'
  readonly language: Language
}

/** How a list is told on the standard output. */
export const listingFormats = ['table', 'csv', 'json'] as const
export type ListingFormat = (typeof listingFormats)[number]

/** Where a ledger may be. */
export const storeNames = ['sqlite', 'postgres'] as const
export type StoreName = (typeof storeNames)[number]
