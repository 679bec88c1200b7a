import { z } from 'zod'
import { findingSchema, sectionSchema } from '../schema.js'
import { bilingualSchema } from './answer.js'

/** A stretch of a changed sentence: `same` stands in both, `removed` in the earlier, `added` in the later. */
const partSchema = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })

/**
 * A sentence of the later report beside that of the earlier.
 * `same`: the same words, spacing and width of characters aside; `changed`: alike, with the parts
 * that differ; `added`: in the later report only; `removed`: in the earlier report only.
 */
export const sentenceSchema = z.object({
  kind: z.enum(['same', 'changed', 'added', 'removed']),
  /** As the earlier report prints it; null where it has none. */
  before: z.string().nullable(),
  /** As the later report prints it; null where it has none. */
  after: z.string().nullable(),
  /** Which paragraph of the section it stands in, from 0, in either report. */
  paragraphs: z.object({ before: z.int().nullable(), after: z.int().nullable() }),
  /** Of a changed sentence, in the order of reading; else empty. */
  parts: z.array(partSchema),
  /** Whether the later sentence counts as copied: its words, numbers aside, stood in the earlier report. */
  copied: z.boolean(),
  /** The section of the earlier report it was moved from; null where it stayed. */
  movedFrom: sectionSchema.shape.id.nullable(),
  /** The kind of boilerplate it is, by its id in `boilerplate`; null where it is none. */
  boilerplate: z.string().nullable(),
})

/** How much of the later report's text stood in the earlier one. */
export const textShareSchema = z.object({
  /** Characters of copied sentences, numbers, punctuation and spacing aside. */
  copied: z.int(),
  /** Characters of all sentences that count. */
  counted: z.int(),
  /** Characters of boilerplate, which does not count. */
  leftOut: z.int(),
  /** `copied` of `counted` in percent, one decimal; null where nothing counts. */
  percent: z.number().nullable(),
})

/** How many cells of the tables are the same in both years. */
export const tableShareSchema = z.object({
  equal: z.int(),
  /** Cells that both reports print with a number and that are not zero in both. */
  counted: z.int(),
  /** Cells that are zero in both, which do not count. */
  zeroInBoth: z.int(),
  /** Cells that one of the two reports prints without a number, or not at all. */
  open: z.int(),
  percent: z.number().nullable(),
})

/** One section of two reports. */
export const sectionPairSchema = z.object({
  section: sectionSchema.shape.id,
  /** The titles as printed; null where the report has no such section. */
  titles: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
  sentences: z.array(sentenceSchema),
  share: textShareSchema,
  /**
   * `cut`: sentences beyond the limit were left out; `coarse`: the texts differ so much that
   * sentences were paired without regard to their order.
   */
  notes: z.array(z.enum(['cut', 'coarse'])),
})

/** A sentence of the later report that kept a year or a number of the earlier. */
export const keptSchema = z.object({
  kind: z.enum(['year', 'number']),
  section: sectionSchema.shape.id,
  before: z.string(),
  after: z.string(),
  /** What was kept: `2023年`, `17`. */
  text: z.string(),
  finding: findingSchema,
})

/** Two reports of one issuer side by side. */
export const pairSchema = z.object({
  /** The reports by their ids. */
  earlier: z.string(),
  later: z.string(),
  /** Years between them: 1 for consecutive years. */
  gap: z.int(),
  /** Whether the year before has several reports, of which this is the first that fits. */
  ambiguous: z.boolean(),
  sections: z.array(sectionPairSchema),
  text: textShareSchema,
  tables: z.object({
    overall: tableShareSchema,
    byTable: z.array(z.object({ table: z.string(), title: z.string(), share: tableShareSchema })),
  }),
  kept: z.array(keptSchema),
  /** On sections, and tables, that were copied. */
  findings: z.array(findingSchema),
})

/** A kind of sentence that every report has and that does not count as copied. */
export const boilerplateSchema = z.object({ id: z.string(), label: bilingualSchema })

export type Sentence = z.infer<typeof sentenceSchema>
export type SentencePart = z.infer<typeof partSchema>
export type TextShare = z.infer<typeof textShareSchema>
export type TableShare = z.infer<typeof tableShareSchema>
export type SectionPair = z.infer<typeof sectionPairSchema>
export type Kept = z.infer<typeof keptSchema>
export type Pair = z.infer<typeof pairSchema>
