import type { Pair } from '../../report/comparison.js'
import type { PlacedPair } from '../between/placed.js'
import { copiedFindings } from './copied.js'
import { keptIn } from './kept.js'
import { narrativeOf } from './narrative.js'
import { tableShares } from './tables.js'
import { overall } from './text/share.js'

/** Two reports of one issuer side by side: text, copied shares, and what was kept. */
export function pairOf(pair: PlacedPair): Pair {
  const { earlier, later, gap, ambiguous } = pair
  const sections = narrativeOf(earlier.report, later.report)
  const tables = tableShares(pair)
  return {
    earlier: earlier.id,
    later: later.id,
    gap,
    ambiguous,
    sections,
    text: overall(sections.map(({ share }) => share)),
    tables,
    kept: keptIn(sections, pair),
    findings: copiedFindings(sections, tables, pair),
  }
}
