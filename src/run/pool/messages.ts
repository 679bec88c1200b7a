/** What a parent and its children say to each other. */
import type { ReadOptions } from '../process.js'

/** How all files of a pool are read. Each child is told once, as a structured clone: it holds maps. */
export interface PoolReading extends Pick<
  ReadOptions,
  'limits' | 'fast' | 'aliases' | 'corrections' | 'verdicts' | 'ocr'
> {
  /** The path of LibreOffice. */
  readonly office?: string | undefined
}

/** What a child gives for one file. */
export interface Answer {
  /** A `Result` as JSON in UTF-8, to be parsed only when it is wanted. */
  readonly text: Uint8Array
  /** Whether the child is to be replaced by a new one. */
  readonly spent: boolean
}

/** What the work came to, or a bug of ours. */
export type Result<T> =
  { readonly value: T } | { readonly bug: { readonly message: string; readonly stack: string } }
