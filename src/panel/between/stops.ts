/** Series that had a number in each of two years and have none in the next, though its form prints them. */
import { crosswalk, type Series } from '../../forms/crosswalk.js'
import type { Answer, Operand } from '../../report/comparison.js'
import { makeFinding } from '../../report/finding.js'
import { onPair } from './blame.js'
import { isExcused } from './expected.js'
import { seriesOperand } from './operand.js'
import type { Placed, PlacedPair } from './placed.js'
import { reasonOf, shown } from './sum.js'

/** Two pairs in a row: three reports, each beside the one before it. */
export interface Run {
  readonly first: PlacedPair
  readonly second: PlacedPair
}

/** An answer for every series with a number in the two earlier of three consecutive years. */
export function stops({ first, second }: Run): Answer[] {
  if (first.gap !== 1 || second.gap !== 1) return []
  const reports = [first.earlier, second.earlier, second.later]
  return crosswalk.flatMap((series) => {
    const operands = reports.map((each) => seriesOperand(each, series))
    return runs(operands) && goesOn(series, second.later) ? [stop(series, second, operands)] : []
  })
}

/** Numbers of the text alone may be left out: only figures run. */
function runs(operands: readonly Operand[]): boolean {
  const before = operands.slice(0, 2)
  return before.every(({ value }) => value !== null) && before.some(({ value }) => value !== 0)
}

/** Whether the later form prints the series, as rows of its own. */
function goesOn(series: Series, later: Placed): boolean {
  const point = later.points.get(series.id)
  if (point === undefined || point.status === 'absent') return false
  return !point.sources.some((key) => key.startsWith('text.') || isExcused(key, later))
}

function stop(series: Series, pair: PlacedPair, operands: readonly Operand[]): Answer {
  const last = operands.at(-1)
  const missing = last?.status === 'missing'
  const open = last?.value === null && !missing ? last : null
  const change = operands.map(({ value }) => shown(value)).join(' → ')
  return {
    check: 'stop',
    answer: missing ? 'fail' : open === null ? 'pass' : 'cannot-tell',
    subject: { key: `series.${series.id}`, label: series.label },
    reports: operands.map(({ report }) => report),
    expected: null,
    printed: last?.value ?? null,
    sum: change,
    operands: [...operands],
    reason: open === null ? null : reasonOf(open),
    finding: missing ? findingOf(series, pair, change) : null,
  }
}

function findingOf(series: Series, pair: PlacedPair, change: string) {
  const { label, id } = series
  const [earlier, later] = [pair.earlier.row.year, pair.later.row.year]
  const params = { series: id, label: label.zh, labelEn: label.en, earlier, later, change }
  const figures = pair.later.points.get(id)?.sources ?? []
  return onPair(makeFinding('series-stops', params, { figures }), pair)
}
