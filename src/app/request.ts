import type { FindingsFormat } from '../exports/findings.js'
import type { FormatName } from '../exports/exporter.js'
import type { Language } from './messages/index.js'

/** What makes a finished run exit with 1, each including those before it. */
export const failOnNames = ['file', 'error', 'warning', 'never'] as const
export type FailOn = (typeof failOnNames)[number]

/** The value of `-o` that means the standard output. */
export const STREAM = '-'

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
  readonly language: Language
}

/** What `nianbao extract` was asked for. */
export interface ExtractRequest extends ReadingRequest {
  readonly formats: readonly FormatName[]
}

/** What `nianbao panel` was asked for; its output is a folder. */
export type PanelRequest = ReadingRequest

/** What `nianbao check` was asked for. */
export interface CheckRequest extends ReadingRequest {
  /** None is a table for people on the standard output. */
  readonly formats: readonly FindingsFormat[]
  readonly verbose: boolean
}

/** What `nianbao compare` was asked for; its output is a folder. */
export interface CompareRequest extends ReadingRequest {
  /** The issuer whose figures are held against the sum of all the others'; null: none. */
  readonly region: string | null
}
