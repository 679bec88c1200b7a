/** Titles of reports and of sections that were read off pictures with wrong characters. */
import type { Block, Document } from '../../document/document.js'
import { comparable, squeeze } from '../../document/text.js'
import type { FormSection } from '../../forms/form.js'
import { forms } from '../../forms/index.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import { splitNumeral } from '../label.js'
import { parseTitle } from '../title.js'
import { isOffPictures, type Mended } from './mended.js'
import { alike } from './words.js'

/** How the title of a report ends. */
const TITLE_ENDS = [
  '政府信息公开工作年度报告',
  '政府信息公开年度工作报告',
  '政府信息公开年度报告',
  '政府信息公开工作报告',
  '政务公开工作年度报告',
  '信息公开工作年度报告',
  '信息公开年度报告',
]
/** A title stands within so many blocks, and is no longer. */
const FRONT = 12
const LONGEST_TITLE = 60
/** So much of a title must be read well; the titles of sections are nearer to those of their parts. */
const LEAST_TITLE = 0.7
const LEAST_HEADING = 0.72
/** What a wrong character takes from the right ones. */
const MISTAKE = 1.5
/** A heading is so much more like the title of its section than like that of another. */
const CLEARLY = 0.15
const LONGEST_HEADING = 40
/** What stands for the numeral of a section where that was read badly: `-、`, `l六、`, `=,`. */
const ANY_NUMERAL = /^[^（(]{0,3}?[、，,.．·]\s*/u

/** Mends the title and the headings of sections where print was read off pictures. */
export function mendLines(document: Document): Mended {
  if (!isOffPictures(document)) return { document, findings: [] }
  const findings: Finding[] = []
  const blocks = document.blocks.map((block, index): Block => {
    if (block.type === 'table') return block
    const mended = (index < FRONT ? titleFor(block.text) : null) ?? headingFor(block.text)
    if (mended === null) return block
    const params = { printed: squeeze(block.text), taken: mended }
    findings.push(makeFinding('heading-doubtful', params, { places: [block.place] }))
    return { ...block, text: mended }
  })
  return { document: { ...document, blocks }, findings }
}

/** The line with the end of a title put right; null where it is a title as it is, or none. */
export function titleFor(text: string): string | null {
  const line = squeeze(text)
  if (line.length > LONGEST_TITLE || parseTitle(line) !== null) return null
  const ways = TITLE_ENDS.flatMap((end) =>
    [-2, -1, 0, 1, 2].map((more) => {
      const from = Math.max(0, line.length - end.length - more)
      const likeness = alike(line.slice(from), end, LEAST_TITLE)
      return { title: line.slice(0, from) + end, likeness, told: told(end, likeness) }
    }),
  )
  const best = ways.reduce((a, b) => (b.told > a.told ? b : a))
  return best.likeness >= LEAST_TITLE && parseTitle(best.title) !== null ? best.title : null
}

/** How much an end tells: of a longer one more characters may be wrong. */
const told = (end: string, likeness: number): number =>
  end.length - MISTAKE * (1 - likeness) * end.length

/** The heading of a section that a line stands for; null where it is one as it is, or none. */
export function headingFor(text: string): string | null {
  const line = squeeze(text)
  const { numeral, rest } = splitNumeral(line)
  if (line.length > LONGEST_HEADING || /[。；]$/u.test(line) || /^[（(\d]/u.test(numeral))
    return null
  const key = comparable(numeral === '' ? line.replace(ANY_NUMERAL, '') : rest)
  const best = nearest(key, () => true)
  if (best === null || best.score < LEAST_HEADING) return null
  const { id, title } = best.heading
  const rival = nearest(key, (other) => other.id !== id)
  if (rival !== null && rival.score > best.score - CLEARLY) return null
  const known = best.score === 1 && (numeral !== '' || key === comparable(line))
  return known ? null : numberOf(line) + title
}

/** The numeral before a heading, as far as it was read. */
function numberOf(line: string): string {
  const number = /[一二三四五六七八九十]+/u.exec(ANY_NUMERAL.exec(line)?.[0] ?? '')?.[0]
  return number === undefined ? '' : `${number}、`
}

function nearest(
  key: string,
  among: (heading: SectionTitle) => boolean,
): { readonly heading: SectionTitle; readonly score: number } | null {
  let best: { heading: SectionTitle; score: number } | null = null
  for (const heading of titles()) {
    const score = among(heading) ? alike(key, heading.key, LEAST_HEADING - CLEARLY) : 0
    if (score > (best?.score ?? 0)) best = { heading, score }
  }
  return best
}

interface SectionTitle extends Pick<FormSection, 'id' | 'title'> {
  readonly key: string
}

let prepared: readonly SectionTitle[] | undefined

/** Every title of a section of any form, once. */
function titles(): readonly SectionTitle[] {
  return (prepared ??= [
    ...new Map(
      forms.flatMap(({ sections }) =>
        sections.flatMap(({ id, title: own, wordings }) =>
          [own, ...wordings].map((title) => {
            const key = comparable(title)
            return [`${id} ${key}`, { id, title, key }] as const
          }),
        ),
      ),
    ).values(),
  ])
}
