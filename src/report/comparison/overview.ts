import { z } from 'zod'
import { findingSchema, sectionSchema } from '../schema.js'
import { bilingualSchema, tallySchema } from './answer.js'

/** One change worth the front page: a series of one issuer between two reports. */
export const changeSchema = z.object({
  issuerId: z.string(),
  series: z.string(),
  label: bilingualSchema,
  unit: z.string(),
  earlier: z.string(),
  later: z.string(),
  before: z.number(),
  after: z.number(),
  difference: z.number(),
  ratio: z.number().nullable(),
})

/** One finding worth the front page. */
export const failingSchema = z.object({
  issuerId: z.string(),
  reports: z.array(z.string()),
  finding: findingSchema,
})

/** Figures of one table of one report that have no number though the form has the cell. */
export const unreadSchema = z.object({
  issuerId: z.string(),
  report: z.string(),
  table: z.string(),
  title: z.string(),
  status: z.enum(['unreadable', 'missing']),
  /** Keys of the figures. */
  figures: z.array(z.string()),
})

/** A section most of whose text, or a report most of whose tables, stood in the report before. */
export const copiedSchema = z.object({
  issuerId: z.string(),
  earlier: z.string(),
  later: z.string(),
  /** Null for the report as a whole. */
  section: sectionSchema.shape.id.nullable(),
  kind: z.enum(['text', 'tables']),
  percent: z.number(),
})

/** The front page as data. */
export const frontSchema = z.object({
  counts: z.object({
    reports: z.int(),
    issuers: z.int(),
    errors: z.int(),
    warnings: z.int(),
    /** Sums within reports, and checks between years. */
    within: tallySchema,
    between: tallySchema,
  }),
  /** What changed most, the greatest first; at most `MOST_CHANGES`. */
  changed: z.array(changeSchema),
  /** Errors, then warnings, each in the order of the reports. */
  failing: z.array(failingSchema),
  unread: z.array(unreadSchema),
  /** The greatest share first. */
  copied: z.array(copiedSchema),
})

/** One report in the ranking of several issuers. */
export const rankingRowSchema = z.object({
  report: z.string(),
  issuerId: z.string(),
  issuer: z.string(),
  year: z.int(),
  within: tallySchema,
  /** Checks between this report and the one before. */
  between: tallySchema,
  errors: z.int(),
  warnings: z.int(),
  readPercent: z.number().nullable(),
  /** 文字重复率 and 表格重复率 against the report before; null in the first. */
  textCopied: z.number().nullable(),
  tablesCopied: z.number().nullable(),
  requestsNew: z.number().nullable(),
  reviews: z.number().nullable(),
  lawsuits: z.number().nullable(),
})

/** A column of the heat map. */
export const matrixCheckSchema = z.object({
  /** `within:CHECK` for a check of one report, `between:CHECK` for one between years. */
  id: z.string(),
  label: bilingualSchema,
})

/** Issuers × checks. */
export const matrixSchema = z.object({
  checks: z.array(matrixCheckSchema),
  rows: z.array(
    z.object({
      issuerId: z.string(),
      issuer: z.string(),
      /** A tally for each of `checks`, over all reports of the issuer. */
      cells: z.array(tallySchema),
    }),
  ),
})

export type Change = z.infer<typeof changeSchema>
export type Failing = z.infer<typeof failingSchema>
export type Unread = z.infer<typeof unreadSchema>
export type Copied = z.infer<typeof copiedSchema>
export type Front = z.infer<typeof frontSchema>
export type RankingRow = z.infer<typeof rankingRowSchema>
export type MatrixCheck = z.infer<typeof matrixCheckSchema>
export type Matrix = z.infer<typeof matrixSchema>
