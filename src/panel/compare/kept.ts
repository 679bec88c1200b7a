/** Sentences of the later report that kept a year or a number of the earlier. */
import { makeFinding } from '../../report/finding.js'
import type { Kept, SectionPair } from '../../report/comparison.js'
import type { Fact } from '../../report/schema.js'
import { add, same } from '../../report/sums.js'
import { onPair } from '../between/blame.js'
import { meaningsOf } from '../between/meanings.js'
import type { Placed, PlacedPair } from '../between/placed.js'
import { shown } from '../between/sum.js'
import { nearlySame } from './text/alike.js'
import { partsOf } from './text/marks.js'
import { maskedOf, wordsOf } from './text/sentences.js'

/** Between consecutive years, in the order of the sections. */
export function keptIn(sections: readonly SectionPair[], pair: PlacedPair): Kept[] {
  if (pair.gap !== 1) return []
  return [
    ...sections.flatMap((section) => keptYears(section, pair)),
    ...sections.flatMap((section) => keptNumbers(section, pair)),
  ]
}

/** Behind these the year before is meant: 比2023年, 自2023年, or the title of a document names it. */
const BEHIND = /(?:比|较|与|和|同|自|从|至|到|于)$/u
/** Before these it is when a document was made or something began. */
const BEFORE = /^(?:以来|起|印发|出台|制定|修订|发布|颁布|施行|实施|版)/u
const QUOTED = /《[^》]{0,200}》|〔[^〕]{0,200}〕|\[[^\]]{0,200}\]/gu

function keptYears(section: SectionPair, pair: PlacedPair): Kept[] {
  return section.sentences.flatMap((sentence) => {
    const { before, after, copied, movedFrom } = sentence
    if (!copied || movedFrom !== null || before === null || after === null) return []
    const year = `${pair.earlier.row.year}年`
    if (!keeps(before, after, year)) return []
    const params = { ...told(section, pair), text: year, sentence: after }
    const finding = onPair(makeFinding('kept-year', params), pair)
    return [{ kind: 'year' as const, section: section.section, before, after, text: year, finding }]
  })
}

/** Whether the year stands in a part that both sentences have, as a year that is reported on. */
function keeps(before: string, after: string, year: string): boolean {
  const [left, right] = [before, after].map(wordsOf)
  if (left?.includes(year) !== true || right?.includes(year) !== true) return false
  return partsOf(left, right).some(
    ({ kind, text }) => kind === 'same' && speaksOf(text.replace(QUOTED, ''), year),
  )
}

function speaksOf(text: string, year: string): boolean {
  for (let at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + year.length)]
    const isPeriod = behind.startsWith('1月1日')
    if (isPeriod || (!BEHIND.test(before) && !BEFORE.test(behind))) return true
  }
  return false
}

/** A fact of the later text whose sentence and number are last year's, while the tables moved on. */
function keptNumbers(section: SectionPair, pair: PlacedPair): Kept[] {
  const [earlier, later] = [pair.earlier, pair.later].map(({ report }) =>
    report.facts.filter((fact) => fact.section === section.section),
  )
  return (later ?? []).flatMap((fact) => {
    const source = (earlier ?? []).find((each) => isKept(each, fact))
    const table = source === undefined ? null : tableChange(fact, pair)
    if (source === undefined || table === null) return []
    const { text, sentence: after } = fact
    const params = { ...told(section, pair), text, sentence: after, table: table.change }
    const facts = { figures: table.figures, places: [fact.place] }
    const finding = onPair(makeFinding('kept-number', params, facts), pair)
    const { sentence: before } = source
    return [{ kind: 'number' as const, section: section.section, before, after, text, finding }]
  })
}

function isKept(before: Fact, after: Fact): boolean {
  return (
    before.quantity === after.quantity &&
    same(before.value, after.value) &&
    nearlySame(maskedOf(before.sentence), maskedOf(after.sentence))
  )
}

/** How the tables moved on; null where they do not tell, or still agree with the text. */
function tableChange(fact: Fact, { earlier, later }: PlacedPair) {
  const meanings = meaningsOf(fact.quantity)
  const values = meanings.map((series) => ({
    before: valueOf(earlier, series),
    after: valueOf(later, series),
    figures: series.flatMap(({ id }) => later.points.get(id)?.sources ?? []),
  }))
  if (values.some(({ after }) => after === null || same(after, fact.value))) return null
  const moved = values.find(
    ({ before, after }) => before !== null && after !== null && !same(before, after),
  )
  if (moved === undefined) return null
  return { change: `${shown(moved.before)} → ${shown(moved.after)}`, figures: moved.figures }
}

function valueOf({ points }: Placed, series: readonly { readonly id: string }[]): number | null {
  const values = series.flatMap(({ id }) => points.get(id)?.value ?? [])
  return values.length < series.length ? null : add(values)
}

function told({ section, titles }: SectionPair, { earlier, later }: PlacedPair) {
  const label = titles.after ?? section
  return { section, label, earlier: earlier.row.year, later: later.row.year }
}
