import type { Finding } from '../schema.js'

/** A text for people in both languages. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** What the catalogue says of one code. */
export interface Entry<P extends object> {
  readonly severity: Finding['severity']
  readonly blame: Finding['blame']
  /** What was found; every label comes in the parameters. */
  readonly message: (params: P) => Bilingual
  /** What a person can do about it; null where there is nothing to do. */
  readonly hint: Bilingual | null
}

/** Ties an entry to the parameters of its message; a code without parameters takes `{}`. */
export function entry<P extends object = object>(value: Entry<P>): Entry<P> {
  return value
}
