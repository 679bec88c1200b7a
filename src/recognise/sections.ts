import type { Block } from '../document/document.js'
import { squeeze } from '../document/text.js'
import type { Section } from '../report/schema.js'
import type { SectionHeading } from './headings.js'
import { splitNumeral } from './label.js'

/** The bodies of the sections: the paragraphs between two headings, tables left out. */
export function sectionsOf(
  blocks: readonly Block[],
  headings: readonly SectionHeading[],
  end: number,
): Section[] {
  return headings.map((heading, index) => {
    const next = headings[index + 1]?.block ?? end
    const paragraphs = [heading.rest, ...textsOf(blocks.slice(heading.block + 1, next))]
    const printed = paragraphs.filter((text) => squeeze(text) !== '')
    return {
      id: heading.section.id,
      number: heading.numeral.replace(/[、，,.．：:（）()\s]/gu, ''),
      title: heading.title,
      text: printed.join('\n'),
      place: { ...blocks[heading.block]?.place },
      parts: partsOf(printed),
    }
  })
}

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [] : [block.text.trim()]))

type Part = Section['parts'][number]

/** Numbered parts are marked （一）; where a section has none such, by 一、. */
const PART_NUMERALS = [/^[（(][一二三四五六七八九十]+[）)]/u, /^[一二三四五六七八九十]+[、．.]/u]
const LONGEST_PART_TITLE = 40

function partsOf(paragraphs: readonly string[]): Part[] {
  const numerals = PART_NUMERALS.find((pattern) => paragraphs.some((text) => opens(text, pattern)))
  if (numerals === undefined) return []
  const parts: Part[] = []
  for (const text of paragraphs) {
    const open = parts.at(-1)
    if (opens(text, numerals)) parts.push(partOpenedBy(text))
    else if (open) open.text = open.text === '' ? text : `${open.text}\n${text}`
  }
  return parts
}

const opens = (text: string, numerals: RegExp): boolean => numerals.test(splitNumeral(text).numeral)

function partOpenedBy(paragraph: string): Part {
  const { numeral, rest } = splitNumeral(paragraph)
  const number = numeral.replace(/[、．.]$/u, '')
  const stop = rest.search(/[。：:]/u)
  const title = stop === -1 ? rest : rest.slice(0, stop)
  if (squeeze(title).length > LONGEST_PART_TITLE) return { number, title: '', text: rest }
  return {
    number,
    title: squeeze(title),
    text: rest.slice(title.length).replace(/^[。：:]\s*/u, ''),
  }
}
