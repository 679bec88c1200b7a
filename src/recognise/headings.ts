import type { Block } from '../document/document.js'
import { comparable, squeeze } from '../document/text.js'
import type { FormSection } from '../forms/form.js'
import { bestLikeness, splitNumeral } from './label.js'

/** A block that heads a section of the form. */
export interface SectionHeading {
  readonly section: FormSection
  /** Number of the block in the document. */
  readonly block: number
  readonly numeral: string
  readonly title: string
  /** Body that is printed behind the title in the same paragraph. */
  readonly rest: string
}

interface Candidate extends SectionHeading {
  readonly score: number
}

const LONGEST_HEADING = 40
const LEAST_HEADING_LIKENESS = 0.75
/** Below this a heading is taken for one of another level: a sub-head whose section's table is not under it. */
const LEAST_SCORE = 0.5
const SCORE = {
  marked: 1,
  top: 1,
  bare: 0.7,
  digit: 0.5,
  bracketed: 0.35,
  tableBelow: 0.5,
  textBelow: 0.2,
}

const TOP_NUMERAL = /^[\dlI]?[一二三四五六七八九十]+[、，,.．：:]/u
/** A line of a table of contents: dots, then the page. */
const CONTENTS_LINE = /(?:[.…·⋯․‥]\s*){3,}\d*\s*$|\t\s*\d+\s*$/u

/**
 * Finds the heading of each section by its wording and by what stands under it, such that the
 * sections come in the order of the form; numerals do not count, since they restart and skip.
 */
export function findHeadings(
  blocks: readonly Block[],
  sections: readonly FormSection[],
  tableSections: ReadonlyMap<number, ReadonlySet<string>>,
): SectionHeading[] {
  const found = blocks.flatMap((block, index) =>
    sections.flatMap((section, order) => {
      const heading = asHeading(block, index, section)
      return heading === null ? [] : [{ ...heading, order }]
    }),
  )
  const heads = new Set(found.map(({ block }) => block))
  const scored = found.map((heading) => ({
    ...heading,
    score: heading.score + underneath(heading, blocks, heads, tableSections),
  }))
  return inOrder(scored.filter(({ score }) => score >= LEAST_SCORE))
}

function asHeading(block: Block, index: number, section: FormSection): Candidate | null {
  if (block.type === 'table' || CONTENTS_LINE.test(block.text.slice(-LONGEST_HEADING * 2)))
    return null
  const { numeral, rest } = splitNumeral(block.text)
  const base = block.type === 'heading' ? SCORE.marked : scoreOfNumeral(numeral)
  const opened = opening(rest, section)
  const separated = opened?.separated === true ? opened : null
  const found = separated ?? wholeLine(rest, section) ?? (TOP_NUMERAL.test(numeral) ? opened : null)
  if (found === null) return null
  return {
    section,
    block: index,
    numeral,
    title: found.title,
    rest: found.rest,
    score: base * found.likeness,
  }
}

function scoreOfNumeral(numeral: string): number {
  if (numeral === '') return SCORE.bare
  if (TOP_NUMERAL.test(numeral)) return SCORE.top
  return /^[（(]/u.test(numeral) ? SCORE.bracketed : SCORE.digit
}

interface Fit {
  readonly title: string
  readonly rest: string
  readonly likeness: number
}

const wordingsOf = ({ title, wordings }: FormSection): string[] => [title, ...wordings]

const keys = new WeakMap<FormSection, readonly string[]>()

function keysOf(section: FormSection): readonly string[] {
  const known = keys.get(section) ?? wordingsOf(section).map(comparable)
  keys.set(section, known)
  return known
}

function wholeLine(rest: string, section: FormSection): Fit | null {
  const line = squeeze(rest)
  const title = line.replace(/[：:。]$/u, '')
  if (title.length > LONGEST_HEADING || title.includes('。')) return null
  const likeness = bestLikeness(comparable(title), keysOf(section))
  if (likeness < 1 && line.endsWith('。')) return null
  return likeness >= LEAST_HEADING_LIKENESS ? { title, rest: '', likeness } : null
}

/** A title with the body behind it in one paragraph: 六、其他需要报告的事项：无。 */
function opening(
  rest: string,
  section: FormSection,
): (Fit & { readonly separated: boolean }) | null {
  const fits = wordingsOf(section).filter(
    (wording) => wording.length >= 4 && rest.startsWith(wording),
  )
  const title = fits.sort((a, b) => b.length - a.length)[0]
  if (title === undefined) return null
  const behind = rest.slice(title.length)
  const body = behind.replace(/^[\s：:。，,]+/u, '')
  return { title, rest: body, likeness: 0.9, separated: body !== '' && body !== behind }
}

function underneath(
  heading: SectionHeading,
  blocks: readonly Block[],
  heads: ReadonlySet<number>,
  tableSections: ReadonlyMap<number, ReadonlySet<string>>,
): number {
  if (heading.rest !== '') return SCORE.textBelow
  for (let index = heading.block + 1; index < blocks.length && !heads.has(index); index++) {
    if (tableSections.get(index)?.has(heading.section.id) === true) return SCORE.tableBelow
  }
  const next = blocks[heading.block + 1]
  return next !== undefined && !heads.has(heading.block + 1) ? SCORE.textBelow : 0
}

interface Chain {
  readonly score: number
  readonly headings: readonly SectionHeading[]
}

/** The chain of headings with the greatest score in which blocks and sections both go forward. */
function inOrder(
  candidates: readonly (Candidate & { readonly order: number })[],
): SectionHeading[] {
  const chains: Chain[] = []
  candidates.forEach((candidate, index) => {
    let best: Chain = { score: 0, headings: [] }
    candidates.slice(0, index).forEach((earlier, i) => {
      const chain = chains[i]
      const follows = earlier.block < candidate.block && earlier.order < candidate.order
      if (chain !== undefined && follows && chain.score >= best.score) best = chain
    })
    chains.push({
      score: best.score + candidate.score,
      headings: [...best.headings, candidate],
    })
  })
  const empty: Chain = { score: 0, headings: [] }
  return [...chains.reduce((a, b) => (b.score > a.score ? b : a), empty).headings]
}
