import { z } from 'zod'
import { pointStatusSchema } from '../point.js'
import { findingSchema, sectionSchema } from '../schema.js'

/** A text for people in both languages. */
export const bilingualSchema = z.object({ zh: z.string(), en: z.string() })

/** One number of one report that a check between reports compares. */
export const operandSchema = z.object({
  /** The report it stands in, by its id in the comparison. */
  report: z.string(),
  year: z.int(),
  sha256: z.string(),
  /** `table.row.column`, `text.QUANTITY` for a number of the narrative, `series.ID` for a series. */
  key: z.string(),
  label: bilingualSchema,
  /** How it enters the sum; the last operand is what the sum must be. */
  sign: z.union([z.literal(1), z.literal(-1)]),
  /** Of its figure; `read` for a number of the text; for a series that of its worst term. */
  status: pointStatusSchema,
  /** The number it has in the check; a blank that the form's sums prove to be zero has 0. */
  value: z.number().nullable(),
  /** As printed; null where nothing is, or where several figures make it. */
  text: z.string().nullable(),
  /** The sentence it is taken from; null for figures. */
  sentence: z.string().nullable(),
  places: z.array(sectionSchema.shape.place),
})

/** What one check between reports comes to. Passes are kept too. */
export const answerSchema = z.object({
  /** The check's id in the registry. */
  check: z.string(),
  answer: z.enum(['pass', 'fail', 'cannot-tell']),
  /** What is checked: the key of the figure of the later report, or `series.ID`. */
  subject: z.object({ key: z.string(), label: bilingualSchema }),
  /** The reports by their ids, the earlier first. */
  reports: z.array(z.string()),
  /** What the earlier numbers make it; null where one of them has no value. */
  expected: z.number().nullable(),
  /** What is printed. */
  printed: z.number().nullable(),
  /** The sum written out: `5 + 3 − 0 = 8`, `698 + 77 − 132 = 643 ≠ 470`, `5 + ? − 0 = 8`. */
  sum: z.string(),
  operands: z.array(operandSchema),
  /** Why it cannot be told; null where it can. */
  reason: bilingualSchema.nullable(),
  /** Null unless it fails. */
  finding: findingSchema.nullable(),
})

/** How many answers of a kind there are. */
export const tallySchema = z.object({ pass: z.int(), fail: z.int(), cannotTell: z.int() })

export type Operand = z.infer<typeof operandSchema>
export type Answer = z.infer<typeof answerSchema>
export type Tally = z.infer<typeof tallySchema>
