import { z } from 'zod'
import type { Comparability } from '../forms/crosswalk.js'
import { findingSchema, issuerSchema, reportSchema, sectionSchema } from './schema.js'

/**
 * What a point of a series rests on, the worst of its terms: `read`, `decoded` and `corrected` as
 * figures are, and only these have a value; `blank`: a term holds nothing and no sum of the form
 * proves it zero; `unreadable`: a term, or its unit, cannot be read; `missing`: a term is not
 * printed; `absent`: the form has no such series.
 */
export const pointStatusSchema = z.enum([
  'read',
  'decoded',
  'corrected',
  'blank',
  'unreadable',
  'missing',
  'absent',
])

/** One series in one report. */
export const pointSchema = z.object({
  /** Its id in the crosswalk. */
  series: z.string(),
  status: pointStatusSchema,
  /** In the unit of the series. */
  value: z.number().nullable(),
  /** How the terms make the value: `direct`, `sum`, `converted: 元→万元`, … */
  rules: z.array(z.string()),
  /** Why there is no value: the terms that have none, each with its state. */
  reasons: z.array(z.string()),
  /** Keys of the figures that were taken, and `text.QUANTITY` for what the narrative states. */
  sources: z.array(z.string()),
  places: z.array(sectionSchema.shape.place),
  /** Codes of the report's errors that name one of the figures. */
  errors: z.array(z.string()),
})

/** A report as the panel holds it: whose it is, on which year, and its points. */
export const panelReportSchema = z.object({
  issuerId: z.string(),
  /** As the title prints it. */
  issuer: z.string(),
  /** Code of the issuer's place; null where it is not known. */
  code: z.string().nullable(),
  scope: issuerSchema.shape.scope,
  year: z.int(),
  form: reportSchema.shape.form,
  sha256: z.string(),
  path: z.string(),
  points: z.array(pointSchema),
})

/** A finding on one report, or on several, of the panel. */
export const panelFindingSchema = z.object({
  issuerId: z.string().nullable(),
  issuer: z.string().nullable(),
  year: z.int().nullable(),
  sources: z.array(z.object({ sha256: z.string(), path: z.string() })),
  finding: findingSchema,
})

export type Point = z.infer<typeof pointSchema>
export type PointStatus = Point['status']
export type PanelReport = z.infer<typeof panelReportSchema>
export type PanelFinding = z.infer<typeof panelFindingSchema>

/** A report of the panel beside the year before it. */
export interface PanelRow extends PanelReport {
  /** Which report of its issuer and year, from 1; there is one unless a finding says so. */
  readonly number: number
  /** By series, against the issuer's previous year in the panel; empty in its first. */
  readonly comparability: ReadonlyMap<string, Comparability>
}

/** What an issuer's reports on one year come to. */
export interface PanelYear {
  readonly rows: readonly PanelRow[]
  readonly findings: readonly PanelFinding[]
}
