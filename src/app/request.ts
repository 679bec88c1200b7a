import type { FormatName } from '../exports/exporter.js'
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
  readonly language: Language
}
