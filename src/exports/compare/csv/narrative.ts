import type { Comparison, Pair, SectionPair, Sentence } from '../../../report/comparison.js'
import { defineCsv } from '../../csv/table.js'

interface SentenceLine {
  readonly issuerId: string
  readonly issuer: string
  readonly pair: Pair
  readonly section: SectionPair
  readonly sentence: Sentence
  /** From 1. */
  readonly number: number
}

/** A row for each sentence of each two reports side by side, with the share of its section. */
export const compareNarrative = defineCsv<SentenceLine, Comparison>('compare-narrative', lines, {
  issuer_id: ({ issuerId }) => issuerId,
  issuer: ({ issuer }) => issuer,
  earlier: ({ pair }) => pair.earlier,
  later: ({ pair }) => pair.later,
  section: ({ section }) => section.section,
  number: ({ number }) => number,
  kind: ({ sentence }) => sentence.kind,
  copied: ({ sentence }) => String(sentence.copied),
  boilerplate: ({ sentence }) => sentence.boilerplate,
  moved_from: ({ sentence }) => sentence.movedFrom,
  before: ({ sentence }) => sentence.before,
  after: ({ sentence }) => sentence.after,
  section_copied: ({ section }) => section.share.copied,
  section_counted: ({ section }) => section.share.counted,
  section_left_out: ({ section }) => section.share.leftOut,
  section_percent: ({ section }) => section.share.percent,
  text_percent: ({ pair }) => pair.text.percent,
  tables_percent: ({ pair }) => pair.tables.overall.percent,
})

function lines({ issuers }: Comparison): SentenceLine[] {
  return issuers.flatMap(({ issuerId, issuer, pairs }) =>
    pairs.flatMap((pair) =>
      pair.sections.flatMap((section) =>
        section.sentences.map((sentence, index) => ({
          ...{ issuerId, issuer, pair, section, sentence },
          number: index + 1,
        })),
      ),
    ),
  )
}
