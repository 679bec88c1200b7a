/** Sections and tables that were taken over from last year, as findings. */
import type { SectionPair } from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import type { Finding } from '../../report/schema.js'
import { onPair } from '../between/blame.js'
import type { PlacedPair } from '../between/placed.js'
import type { TableShares } from './tables.js'

/** From this share on, in percent, a section or the tables are called copied. */
export const COPIED_PERCENT = 80
/** Characters of a section, and cells of the tables, that must count. */
export const LEAST_CHARACTERS = 100
export const LEAST_CELLS = 20

/** Between consecutive years: a finding for each section, and one for the tables. */
export function copiedFindings(
  sections: readonly SectionPair[],
  tables: TableShares,
  pair: PlacedPair,
): Finding[] {
  if (pair.gap !== 1) return []
  const [earlier, later] = [pair.earlier.row.year, pair.later.row.year]
  const inText = sections.flatMap(({ section, titles, share: { percent, counted } }) => {
    if (percent === null || percent < COPIED_PERCENT || counted < LEAST_CHARACTERS) return []
    const label = titles.after ?? section
    return [makeFinding('section-copied', { section, label, earlier, later, percent })]
  })
  const { equal, counted, percent } = tables.overall
  const isCopied = percent !== null && percent >= COPIED_PERCENT && counted >= LEAST_CELLS
  const inTables = isCopied
    ? [makeFinding('tables-copied', { earlier, later, equal, percent })]
    : []
  return [...inText, ...inTables].map((finding) => onPair(finding, pair))
}
