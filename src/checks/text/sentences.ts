import { collapse, squeeze, unifyRadicals } from '../../document/text.js'
import type { Section } from '../../report/schema.js'

/** A sentence of the narrative, without white space, its digits in half width. */
export interface Sentence {
  readonly text: string
  readonly section: Section
  /** What stands right before it in its section. */
  readonly before: string
}

/** Characters of a section, and sentences of a report, that are read. */
const LONGEST_SECTION = 100_000
const MOST_SENTENCES = 2000
/** Longer stretches without a full stop are tables run together. */
const LONGEST_SENTENCE = 3000
/** Characters before a sentence that are kept with it. */
const BEFORE = 2000
/** Titles of documents and their numbers hold years and numbers that are none of the report's. */
const TITLE = /《[^《》]{1,100}》|〔[^〔〕]{1,20}〕/gu
const SENTENCE = /[^。！？!?；;\n]+[。！？!?；;]*/gu

/** The sentences of some sections in the order of the print; clauses set apart by ； count alone. */
export function sentencesOf(sections: readonly Section[]): readonly Sentence[] {
  const sentences = sections.flatMap((section) => {
    const plain = plainOf(section.text.slice(0, LONGEST_SECTION))
    return [...plain.matchAll(SENTENCE)].map(({ 0: text, index }): Sentence => {
      return { text, section, before: plain.slice(Math.max(0, index - BEFORE), index) }
    })
  })
  return sentences.filter(({ text }) => text.length <= LONGEST_SENTENCE).slice(0, MOST_SENTENCES)
}

/** Line breaks are kept. */
function plainOf(printed: string): string {
  return unifyRadicals(printed)
    .split('\n')
    .map(squeeze)
    .join('\n')
    .replace(/[０-９％．]/gu, (character) => character.normalize('NFKC'))
    .replace(TITLE, (title) => '·'.repeat(title.length))
}

/** Characters of a sentence that a message quotes around its number. */
const QUOTED = 60

/** The stretch of a sentence around a text of it, cut at its clauses where it is too long. */
export function excerpt(sentence: string, around: string): string {
  const printed = collapse(sentence).replace(/^[，,。；;\s]+|(?<![。；;\s])[。；;\s]+$/gu, '')
  if (printed.length <= QUOTED) return printed
  const at = Math.max(0, printed.indexOf(collapse(around)))
  const from = Math.max(0, at - QUOTED / 2)
  const to = Math.min(printed.length, from + QUOTED)
  const cut = printed.slice(from, to).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '')
  return `${from > 0 ? '…' : ''}${cut}${to < printed.length ? '…' : ''}`
}
