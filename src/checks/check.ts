import type { Form } from '../forms/form.js'
import type { ReportBody } from '../report/body.js'
import type { Bilingual, FindingCode } from '../report/catalogue.js'
import type { Finding } from '../report/schema.js'
import type { Figures } from '../report/sums.js'
import type { SumsOfTable } from './sums.js'

/** What a check looks at: one report, its form, and what both checks and findings need of them. */
export interface Subject {
  readonly body: ReportBody
  readonly form: Form
  /** By key `table.row.column`. */
  readonly figures: Figures
  /** The sums of each table of the form, in its order. */
  readonly sums: readonly SumsOfTable[]
}

/** `cannot-tell`: an operand is blank, missing or unread. */
export type Answer = 'pass' | 'fail' | 'cannot-tell'

/** What a check says of one thing it was asked of; information may come with a pass. */
export interface Answered {
  readonly answer: Answer
  readonly findings: readonly Finding[]
}

/** One check of one report. */
export interface Check {
  /** Its name in `checks.kinds` of a report. */
  readonly id: string
  /** What it asks. */
  readonly question: Bilingual
  /** When it passes, fails, and cannot be told. */
  readonly rule: Bilingual
  /** The codes of its findings, that of a failure first. */
  readonly codes: readonly FindingCode[]
  /** An answer for every thing that the check can be asked of in this report. */
  readonly run: (subject: Subject) => readonly Answered[]
}

/** Without anything to say. */
export const passed: Answered = { answer: 'pass', findings: [] }
/** An operand is blank, missing or unread. */
export const cannotTell: Answered = { answer: 'cannot-tell', findings: [] }

/** What was found to be wrong. */
export function failed(...findings: readonly Finding[]): Answered {
  return { answer: 'fail', findings }
}

/** Passes where nothing was found to be wrong. */
export function answered(...findings: readonly Finding[]): Answered {
  return findings.length === 0 ? passed : failed(...findings)
}
