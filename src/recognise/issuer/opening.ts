import type { Block } from '../../document/document.js'
import { squeeze } from '../../document/text.js'

/** Where the first section begins in text that is run together. */
const FIRST_SECTION = /[一1][、.．](?:总体|基本|概述|概况|工作)/u
/** The opening is a paragraph or two; what goes on longer is the report itself. */
const LONGEST_OPENING = 1500

/**
 * The text before the first section, white space aside.
 *
 * @param front The blocks before the first heading that was found.
 */
export function openingOf(front: readonly Block[]): string {
  const texts = front.map((block) => (block.type === 'table' ? '' : squeeze(block.text)))
  const text = texts.join('').slice(0, LONGEST_OPENING)
  const end = text.search(FIRST_SECTION)
  return end === -1 ? text : text.slice(0, end)
}
