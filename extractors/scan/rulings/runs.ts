import type { Ink } from '../image/picture.js'

/** Ink from `start` up to `end` in one row, small gaps included; in pixels. */
export interface Run {
  readonly row: number
  readonly start: number
  readonly end: number
}

/** What counts as a run. */
export interface RunLimits {
  /** Pixels of paper within a run. */
  readonly gap: number
  /** Pixels of its length at least. */
  readonly length: number
}

/** Share of a run that must be ink. */
const INKED = 0.7

/** The long runs of ink in the rows of a picture, from top to bottom and from left to right. */
export function longRuns(ink: Ink, limits: RunLimits): Run[] {
  const runs: Run[] = []
  for (let row = 0; row < ink.height; row++) runs.push(...runsIn(ink, row, limits))
  return runs
}

function runsIn({ width, data }: Ink, row: number, { gap, length }: RunLimits): Run[] {
  const runs: Run[] = []
  let [start, end, inked] = [-1, 0, 0]
  const close = (): void => {
    if (start >= 0 && end - start >= length && inked >= INKED * (end - start))
      runs.push({ row, start, end })
  }
  for (let x = 0; x < width; x++) {
    if (data[row * width + x] !== 1) continue
    if (start < 0 || x - end > gap) {
      close()
      ;[start, inked] = [x, 0]
    }
    end = x + 1
    inked++
  }
  close()
  return runs
}
