import { hiddenBoundaries } from './beside.js'
import { gapsOf, type Gap } from './gaps.js'
import { add, bestOf, histogram, type Stretch } from './histogram.js'
import { cutAtGaps } from './lines.js'
import type { Row } from './rows.js'
import { gapsBefore, startsOf } from './starts.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.column

/** The columns of a table without vertical rulings, in points. */
export interface Columns {
  /** The edges of the columns, the outer ones too, ascending. */
  readonly xs: readonly number[]
  /** Where the texts of several lines begin. */
  readonly starts: readonly number[]
}

/**
 * The columns of a table whose rows stand on one or several pages: their boundaries are the fewest
 * that stand in the gaps of all rows, each where most gaps agree and least text runs through; then
 * those between columns whose texts never share a line.
 */
export function columnsIn(parts: readonly (readonly Row[])[]): Columns {
  const rows = parts.flat()
  const starts = startsOf(rows)
  // A value may stand very near the longest label beside it: the gap counts, if it is narrow too.
  const runs = rows.flatMap(({ line }) => cutAtGaps(line.glyphs, limits.cut * line.size))
  const found = stab([...gapsOf(parts, starts), ...gapsBefore(starts, runs)], runs).sort(
    (a, b) => a - b,
  )
  const between = [...found, ...hiddenBoundaries(parts, found)].sort((a, b) => a - b)
  const left = Math.min(...rows.map(({ line }) => line.box[0]))
  const right = Math.max(...rows.map(({ line }) => line.box[2]))
  return { xs: [left, ...between, right], starts }
}

function stab(gaps: readonly Gap[], runs: readonly Stretch[]): number[] {
  const width = Math.max(0, ...runs.map((run) => run.right))
  const votes = histogram(width)
  for (const gap of gaps) add(votes, gap, 1)
  const quality = votes.slice()
  for (const run of runs) add(quality, run, -1)
  const boundaries: number[] = []
  let open = gaps
  for (let picks = 0; open.length > 0 && picks < limits.picks; picks++) {
    const x = bestOf(votes, quality)
    const isHit = (gap: Gap): boolean => gap.left < x && x < gap.right
    const hit = open.filter(isHit)
    if (hit.length === 0) break
    for (const gap of hit) add(votes, gap, -1)
    open = open.filter((gap) => !isHit(gap))
    if (isEnough(hit)) boundaries.push(x)
  }
  return boundaries
}

function isEnough(gaps: readonly Gap[]): boolean {
  const likely = gaps.filter((gap) => gap.kind !== 'narrow').length
  if (likely >= limits.support || gaps.length >= limits.narrowSupport) return true
  return gaps.some((gap) => gap.kind === 'certain')
}
