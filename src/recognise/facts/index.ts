import type { Block } from '../../document/document.js'
import type { Fact } from '../../report/schema.js'
import type { SectionHeading } from '../headings.js'
import { factsOfPassage } from './passage-facts.js'
import { passagesOf } from './passages.js'

/** Facts that a report can have; more are no report. */
const MOST_FACTS = 500

/** A report's text, and what frames it. */
export interface Narrative {
  readonly blocks: readonly Block[]
  readonly headings: readonly SectionHeading[]
  /** The number of the first block behind the text. */
  readonly end: number
  /** The year reported on; null where the print does not tell it. */
  readonly year: number | null
}

/** The numbers that a report's text states of the year, in the order of the print; tables are left out. */
export function factsOf({ blocks, headings, end, year }: Narrative): Fact[] {
  const passages = passagesOf(blocks, headings, end)
  return passages.flatMap((passage) => factsOfPassage(passage, year)).slice(0, MOST_FACTS)
}
