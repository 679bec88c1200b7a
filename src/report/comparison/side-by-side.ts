import { z } from 'zod'
import { pointSchema } from '../point.js'
import {
  findingSchema,
  issuerSchema,
  reportSchema,
  sectionSchema,
  sourceSchema,
} from '../schema.js'
import { bilingualSchema, tallySchema } from './answer.js'

const figureStatus = z.enum(['read', 'decoded', 'corrected', 'blank', 'unreadable', 'missing'])

/** One report of the comparison: a column of its tables. */
export const comparedReportSchema = z.object({
  /** `ISSUER-ID/YEAR`, behind a `-2` for the second report on that year, and so on; unique. */
  id: z.string(),
  issuerId: z.string(),
  /** As this report's title prints it. */
  issuer: z.string(),
  scope: issuerSchema.shape.scope,
  year: z.int(),
  /** Which report of the issuer on that year, from 1. */
  number: z.int(),
  form: reportSchema.shape.form,
  published: z.string().nullable(),
  source: sourceSchema,
  /** Sums of the form, as the report counts them. */
  checks: tallySchema,
  /** Findings of the report by severity. */
  findings: z.object({ error: z.int(), warning: z.int(), info: z.int() }),
  /** Figures of the form by status. */
  figures: z.object({
    read: z.int(),
    decoded: z.int(),
    corrected: z.int(),
    blank: z.int(),
    unreadable: z.int(),
    missing: z.int(),
  }),
  /** Cells that ought to be printed and were read or are blank, in percent, one decimal. */
  readPercent: z.number().nullable(),
})

/** A figure as one report prints it. */
export const cellSourceSchema = z.object({
  /** `table.row.column`, or `text.QUANTITY` for a number of the narrative. */
  key: z.string(),
  status: figureStatus,
  value: z.number().nullable(),
  unit: z.string().nullable(),
  text: z.string().nullable(),
  places: z.array(sectionSchema.shape.place),
})

/** One series, or one figure, in one report. */
export const sideCellSchema = z.object({
  report: z.string(),
  status: pointSchema.shape.status,
  /** In the unit of the row. */
  value: z.number().nullable(),
  /** The report before that it is compared with; null in the first. */
  against: z.string().nullable(),
  /** `value` less that of the report before; null where either has none or they are not comparable. */
  difference: z.number().nullable(),
  /** `value` by that of the report before; null as well where that is zero. */
  ratio: z.number().nullable(),
  /** With the report before, as the crosswalk says; null in the first. */
  comparability: z
    .enum(['exact', 'near', 'broader', 'narrower', 'not_comparable', 'absent'])
    .nullable(),
  /** How the value came about, and why there is none, as in the panel. */
  rules: z.array(z.string()),
  reasons: z.array(z.string()),
  sources: z.array(cellSourceSchema),
  /** Codes of errors that name one of the figures. */
  errors: z.array(z.string()),
})

/** A series over the reports of one issuer; series that none of their forms has are left out. */
export const seriesRowSchema = z.object({
  series: z.string(),
  label: bilingualSchema,
  unit: z.string(),
  /** A cell for each report, in the order of `reports`. */
  cells: z.array(sideCellSchema),
})

/** A figure that no series takes, over the reports whose form has it. */
export const figureRowSchema = z.object({
  key: z.string(),
  label: bilingualSchema,
  unit: z.string().nullable(),
  /** A cell for each report, in the order of `reports`; `absent` where the form has no such cell. */
  cells: z.array(sideCellSchema),
})

/** A cell of the printed row that a finding points into. */
export const evidenceCellSchema = z.object({
  key: z.string(),
  column: bilingualSchema,
  status: figureStatus,
  text: z.string().nullable(),
  places: z.array(sectionSchema.shape.place),
})

/** Where a finding's figure stands: the cell itself, and the printed row around it. */
export const evidenceSchema = z.object({
  report: z.string(),
  key: z.string(),
  row: bilingualSchema,
  cells: z.array(evidenceCellSchema),
})

/** One finding in a group, with the reports it is on and its evidence. */
export const groupedFindingSchema = z.object({
  /** One report, or two for what is found between years. */
  reports: z.array(z.string()),
  finding: findingSchema,
  /** Of each report, the figures that the finding names and those that it adds up. */
  evidence: z.array(evidenceSchema),
})

/** The findings on one figure over all reports of an issuer. */
export const findingGroupSchema = z.object({
  /** `table.row.column` of the likeliest culprit; null for findings on no figure. */
  key: z.string().nullable(),
  label: bilingualSchema.nullable(),
  findings: z.array(groupedFindingSchema),
})

export type ComparedReport = z.infer<typeof comparedReportSchema>
export type CellSource = z.infer<typeof cellSourceSchema>
export type SideCell = z.infer<typeof sideCellSchema>
export type SeriesRow = z.infer<typeof seriesRowSchema>
export type FigureRow = z.infer<typeof figureRowSchema>
export type Evidence = z.infer<typeof evidenceSchema>
export type EvidenceCell = z.infer<typeof evidenceCellSchema>
export type GroupedFinding = z.infer<typeof groupedFindingSchema>
export type FindingGroup = z.infer<typeof findingGroupSchema>
