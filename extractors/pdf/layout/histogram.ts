import { thresholds } from './thresholds.js'

const limits = thresholds.column

/** A stretch along the x axis, in points. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/** Counts along the x axis from 0 to `width` points, in bins. */
export function histogram(width: number): Int32Array {
  return new Int32Array(Math.ceil(Math.max(width, 0) / limits.bin) + 2)
}

/** Adds a weight over a stretch. */
export function add(bins: Int32Array, span: Stretch, weight: number): void {
  const end = Math.floor(span.right / limits.bin)
  for (let at = Math.max(Math.ceil(span.left / limits.bin), 0); at < end; at++) {
    bins[at] = (bins[at] ?? 0) + weight
  }
}

/** The middle of the widest run of bins with the most votes and, among these, the best quality. */
export function bestOf(votes: Int32Array, quality: Int32Array): number {
  // One number for both: no line has as many texts as a vote weighs.
  const scoreAt = (bin: number): number => (votes[bin] ?? 0) * VOTE + (quality[bin] ?? 0)
  let best = -Infinity
  let [start, length] = [0, 0]
  for (let bin = 0, end; bin < votes.length; bin = end) {
    const score = scoreAt(bin)
    end = bin + 1
    while (end < votes.length && scoreAt(end) === score) end++
    if (score > best || (score === best && end - bin > length)) {
      best = score
      ;[start, length] = [bin, end - bin]
    }
  }
  return (start + length / 2) * limits.bin
}

const VOTE = 2 ** 24
