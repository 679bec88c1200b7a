/** What decoding refuses: counts, never time, so that the same input gives the same answer anywhere. */
export const LIMITS = {
  /** Runs of one report. */
  runs: 400,
  /** Cells of one run. */
  cells: 40,
  /** Printed characters of one run. */
  characters: 240,
  /** Characters of one number, sign, point and commas included. */
  number: 15,
  /** Cuts of one run that are kept. */
  cuts: 1000,
  /** Steps in cutting one run. */
  walk: 40_000,
  /** States and moves of one joint search. */
  joint: 40_000,
  /** Steps, states and moves of one report. */
  total: 1_000_000,
  /** Readings of an open run that are told. */
  readings: 20,
} as const

/** Counts what a report has cost. */
export interface Budget {
  spent: number
}

/** Whether a report may go on. */
export function within(budget: Budget): boolean {
  return budget.spent < LIMITS.total
}
