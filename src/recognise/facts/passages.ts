import type { Block, Place } from '../../document/document.js'
import type { SectionId } from '../../report/schema.js'
import type { SectionHeading } from '../headings.js'

/** A paragraph of the narrative, where it stands, and the section it belongs to. */
export interface Passage {
  readonly text: string
  readonly place: Place
  readonly section: SectionId | null
}

/** Characters of a paragraph, and of all paragraphs, that are read. */
const LONGEST_PASSAGE = 30_000
const LONGEST_NARRATIVE = 300_000

/** The narrative of a report: its paragraphs before `end`, without the titles of sections and the tables. */
export function passagesOf(
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  end: number,
): Passage[] {
  const heads = new Map(headings.map((heading) => [heading.block, heading]))
  let section: SectionId | null = null
  let left = LONGEST_NARRATIVE
  return blocks.slice(0, end).flatMap((block, index) => {
    const heading = heads.get(index)
    section = heading?.section.id ?? section
    if (block.type === 'table') return []
    const text = (heading?.rest ?? block.text).slice(0, Math.min(LONGEST_PASSAGE, left))
    left -= text.length
    return text === '' ? [] : [{ text, place: block.place, section }]
  })
}
