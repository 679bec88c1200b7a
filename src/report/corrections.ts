/**
 * Corrections of figures by a person: data beside the reports, taken after recognition and before
 * the checks.
 */
import { z } from 'zod'
import { figureKey } from '../forms/cells.js'
import { aim, type Aimed } from './corrections/aim.js'
import { settle } from './corrections/settle.js'
import { momentSchema, saidSchema } from './decision.js'
import type { Figure, Finding, Report } from './schema.js'

/** A line of a file of corrections. */
export const correctionSchema = z.strictObject({
  /** Of the file that the report was read from. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  /** `table.row.column` */
  key: z.string().regex(/^[a-z0-9_]+\.[a-z0-9_]+\.[a-z0-9_]+$/u),
  /** The text of the cell as it was read, white space aside; empty for a figure that is missing. */
  printed: z.string().max(2000),
  /** In the unit of the figure; null where the cell is blank. */
  value: z.number().nullable(),
  /** Which report of the file, from 1, where it holds several that print the same. */
  report: z.int().min(1).optional(),
  who: saidSchema,
  when: momentSchema,
  why: saidSchema,
})

export type Correction = z.infer<typeof correctionSchema>

/** Corrections by the hash of the file that they are of, in the order of the file. */
export type Corrections = ReadonlyMap<string, readonly Correction[]>

/** What can be corrected: a report, or what recognition makes of one. */
export type Correctable = Pick<Report, 'form' | 'figures' | 'findings' | 'part'>

/** Codes of findings on the reading of figures, which a correction of the figures settles. */
const SETTLED: ReadonlySet<string> = new Set([
  ...['unreadable-cell', 'figure-twice', 'run-open'],
  ...['figure-doubtful', 'figure-by-sums'],
])

/**
 * The reports of a file with their figures corrected, and a finding for each correction that was
 * not taken. What a correction settles is left out. Taking the same corrections again changes nothing.
 *
 * @param corrections those of this file
 */
export function correct<R extends Correctable>(
  reports: readonly R[],
  corrections: readonly Correction[],
): readonly R[] {
  if (corrections.length === 0) return reports
  const aimed = corrections.flatMap((correction) => aim(correction, reports))
  return reports.map((report, index) =>
    corrected(
      report,
      aimed.filter((each) => each.report === index),
    ),
  )
}

function corrected<R extends Correctable>(report: R, aimed: readonly Aimed[]): R {
  const refused = aimed.flatMap(({ finding }) => finding ?? [])
  const settled = settle(aimed.flatMap((each) => (each.finding === null ? [each] : [])))
  const figures = report.figures.map((figure) => settled.figures.get(keyOf(figure)) ?? figure)
  const open = report.findings.filter((finding) => !isSettled(finding, figures))
  return { ...report, figures, findings: [...open, ...refused, ...settled.findings] }
}

function isSettled({ code, figures: keys }: Finding, figures: readonly Figure[]): boolean {
  if (!SETTLED.has(code) || keys.length === 0) return false
  const done = new Set(figures.filter(isCorrected).map(keyOf))
  return keys.every((key) => done.has(key))
}

/** Whether a person made the figure what it is. */
export function isCorrected(figure: Figure): boolean {
  return 'correction' in figure && figure.correction !== undefined
}

function keyOf({ table, row, column }: Figure): string {
  return figureKey(table, row, column)
}
