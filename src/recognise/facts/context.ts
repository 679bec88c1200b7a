import type { Quantity, Topic } from '../../forms/quantities.js'
import type { Scope, SectionId } from '../../report/schema.js'

/** What a sentence stands in: all that is needed to tell whether its numbers are the year's totals. */
export interface Context {
  /** Plain text. */
  readonly sentence: string
  readonly section: SectionId | null
  /** The year reported on; null where the print does not tell it. */
  readonly year: number | null
  /** What the paragraph spoke of before the sentence. */
  readonly topic: Topic | null
  /** Whether the sentence before spoke of reviews or lawsuits over the disclosure of information. */
  readonly disputesBefore: boolean
  /** Whose numbers the sentence before gave. */
  readonly scope: Scope | null
  /** What the sentence before counted: 其中 at a sentence's head parts that. */
  readonly countedBefore: readonly Quantity[]
}

/** Where a wording stands in its sentence; its clause begins at `clause`. */
export interface Wording {
  readonly clause: number
  readonly start: number
  readonly end: number
}
