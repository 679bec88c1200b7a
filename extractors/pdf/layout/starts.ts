import type { Gap } from './gaps.js'
import type { Stretch } from './histogram.js'
import type { Row } from './rows.js'
import { thresholds } from './thresholds.js'

const limits = thresholds.column

/**
 * The x at which the texts of several lines begin, or the figures below a header and the header,
 * ascending, in points.
 */
export function startsOf(rows: readonly Row[]): number[] {
  const texts = rows
    .flatMap(({ chunks, values }) => chunks.map(({ left }, at) => ({ left, isValue: values[at] })))
    .sort((a, b) => a.left - b.left)
  const starts: number[] = []
  for (const [at, { left }] of texts.entries()) {
    if (left - (starts.at(-1) ?? -Infinity) <= limits.startDrift) continue
    const near = texts.slice(at, at + limits.startLines)
    const same = near.filter((text) => text.left - left <= limits.startDrift)
    const isMixed = new Set(same.map(({ isValue }) => isValue)).size > 1
    if (same.length === limits.startLines || isMixed) starts.push(left)
  }
  return starts
}

/** Whether a text from `left` begins where the texts of several lines do. */
export function isStart(left: number, starts: readonly number[]): boolean {
  return starts.some((start) => Math.abs(start - left) <= limits.startDrift)
}

/**
 * The gaps before the places where several lines begin and hardly any runs through: columns set to
 * the left part there, though the texts beside one another may stand on different lines.
 */
export function gapsBefore(starts: readonly number[], runs: readonly Stretch[]): Gap[] {
  return starts.flatMap((start): Gap[] => {
    const from = start - limits.startDrift
    const begun = runs.filter((run) => Math.abs(run.left - start) <= limits.startDrift).length
    const crossed = runs.filter((run) => run.left < from && run.right > start).length
    const left = Math.max(...runs.map((run) => (run.right <= start ? run.right : -Infinity)))
    if (crossed > limits.startCrossings * begun || left === -Infinity) return []
    return [{ left, right: start, kind: 'certain' }]
  })
}
