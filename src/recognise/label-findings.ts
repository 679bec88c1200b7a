import { squeeze } from '../document/text.js'
import { makeFinding } from '../report/finding.js'
import type { Finding } from '../report/schema.js'
import type { MatchedRow } from './align.js'
import { labelTexts } from './fits.js'
import { labelKey, likeness } from './label.js'

/** A label that is less like every wording of its row may be that of another row. */
const LEAST_SURE = 0.8
/** Words of a row that are shorter may end, or begin, the words of another. */
const LEAST_WORDS = 4

/**
 * What there is to say of the label of a row of figures: nothing where it is worded as the form has
 * it, or in a known way; else its wording, and a doubt where that is far from the form's.
 */
export function labelFindings({ table, row, printed }: MatchedRow): Finding[] {
  const wordings = table.rows.find(({ item }) => item === row)?.keys ?? []
  const texts = labelTexts(printed)
  const [own = '', ...others] = texts
  const likest = Math.max(
    ...[own, ...others, [...others, own].join('')].map((text) => alike(labelKey(text), wordings)),
  )
  if (row.kind === 'group' || own === '' || likest === 1) return []
  return [
    makeFinding(
      likest < LEAST_SURE ? 'label-doubtful' : 'label-differs',
      { table: table.table.id, row: row.id, printed: squeeze(own), label: row.label },
      { places: printed.flatMap(({ labels }) => labels.map(({ place }) => place)) },
    ),
  ]
}

/** A group's label before the row's own is none of its words; a remark behind it is a little of them. */
function alike(key: string, wordings: readonly string[]): number {
  return Math.max(
    ...wordings.map((wording) => {
      if (wording.length < LEAST_WORDS) return likeness(key, wording)
      if (key.endsWith(wording)) return 1
      return key.startsWith(wording)
        ? Math.max(LEAST_SURE, likeness(key, wording))
        : likeness(key, wording)
    }),
  )
}
