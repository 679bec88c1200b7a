import type { FormatName } from '../exports/exporter.js'
import type { Aliases } from '../recognise/issuer/aliases.js'
import type { Language } from './messages/index.js'

/** What makes a finished run exit with 1, each including those before it. */
export const failOnNames = ['file', 'error', 'warning', 'never'] as const
export type FailOn = (typeof failOnNames)[number]

/** The value of `-o` that means the standard output. */
export const STREAM = '-'

/** What `nianbao extract` was asked for. */
export interface ExtractRequest {
  readonly paths: readonly string[]
  /** A folder, or `-` for the standard output. */
  readonly output: string
  readonly formats: readonly FormatName[]
  readonly failOn: FailOn
  readonly quiet: boolean
  /** A file of aliases; null where none is given. */
  readonly aliases: string | null
  readonly language: Language
}

/** A request whose file of aliases was read. */
export type ReadyRequest = Omit<ExtractRequest, 'aliases'> & { readonly aliases: Aliases }

/** What `nianbao panel` was asked for. */
export interface PanelRequest {
  readonly paths: readonly string[]
  /** A folder. */
  readonly output: string
  readonly failOn: FailOn
  readonly quiet: boolean
  /** A file of aliases; null where none is given. */
  readonly aliases: string | null
  readonly language: Language
}
