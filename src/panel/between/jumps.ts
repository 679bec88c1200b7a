/** Series that become many times as great, or as small, within a year. */
import { comparabilityBetween, crosswalk, type Series } from '../../forms/crosswalk.js'
import type { Answer, Operand } from '../../report/comparison.js'
import { makeFinding, type FindingFacts } from '../../report/finding.js'
import { onPair } from './blame.js'
import { seriesOperand } from './operand.js'
import type { PlacedPair } from './placed.js'
import { reasonOf, shown } from './sum.js'

/** A ratio beyond `factor`, or below its inverse, is a jump where the greater number is at least `least`. */
export const JUMP = { factor: 5, least: 20 }
/** A jump of another magnitude, such as a lost digit or another unit makes, is a warning. */
export const LEAP = { factor: 10, least: 100 }

/** An answer for every series that both forms have and that may be compared. */
export function jumps(pair: PlacedPair): Answer[] {
  if (pair.gap !== 1) return []
  const comparable = crosswalk.filter((series) => mayBeCompared(series, pair))
  return comparable.map((series) => jump(series, pair))
}

function mayBeCompared(series: Series, { earlier, later }: PlacedPair): boolean {
  const word = comparabilityBetween(series, earlier.form.id, later.form.id)
  return (
    (word === 'exact' || word === 'near') && [earlier, later].every((each) => has(series, each))
  )
}

/** Whether the report's form prints the series; a number of the text alone may well be left out. */
function has(series: Series, { points }: PlacedPair['earlier']): boolean {
  const point = points.get(series.id)
  if (point === undefined || point.status === 'absent') return false
  return point.value !== null || !point.sources.some((key) => key.startsWith('text.'))
}

function jump(series: Series, pair: PlacedPair): Answer {
  const operands = [pair.earlier, pair.later].map((each) => seriesOperand(each, series))
  const open = operands.find(({ value }) => value === null)
  const [before = 0, after = 0] = operands.map(({ value }) => value ?? 0)
  const fails = open === undefined && isBeyond(before, after, JUMP)
  const change = changeOf(operands)
  const key = `series.${series.id}`
  return {
    check: 'jump',
    answer: open !== undefined ? 'cannot-tell' : fails ? 'fail' : 'pass',
    subject: { key, label: series.label },
    reports: [pair.earlier.id, pair.later.id],
    expected: null,
    printed: operands[1]?.value ?? null,
    sum: change,
    operands,
    reason: open === undefined ? null : reasonOf(open),
    finding: fails ? findingOf(series, pair, isBeyond(before, after, LEAP), change) : null,
  }
}

/** Zero is beyond any factor of what is great enough. */
function isBeyond(before: number, after: number, { factor, least }: typeof JUMP): boolean {
  const [lower, upper] = [Math.abs(before), Math.abs(after)].sort((left, right) => left - right)
  return (upper ?? 0) >= least && (upper ?? 0) > factor * (lower ?? 0)
}

/** `17 → 95 (×5.59)`. */
function changeOf(operands: readonly Operand[]): string {
  const [before = null, after = null] = operands.map(({ value }) => value)
  const ratio = before !== null && after !== null && before !== 0 ? after / before : null
  const times = ratio === null ? '' : ` (×${Number(ratio.toPrecision(3))})`
  return `${shown(before)} → ${shown(after)}${times}`
}

function findingOf(series: Series, pair: PlacedPair, isLeap: boolean, change: string) {
  const point = pair.later.points.get(series.id)
  const { label, id } = series
  const [earlier, later] = [pair.earlier.row.year, pair.later.row.year]
  const params = { series: id, label: label.zh, labelEn: label.en, earlier, later, change }
  const severity: FindingFacts = isLeap ? { severity: 'warning' } : { severity: 'info' }
  return onPair(
    makeFinding('series-jumps', params, {
      figures: point?.sources ?? [],
      places: point?.places ?? [],
      ...severity,
    }),
    pair,
  )
}
