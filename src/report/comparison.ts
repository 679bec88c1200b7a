import { z } from 'zod'
import { answerSchema, bilingualSchema } from './comparison/answer.js'
import { boilerplateSchema, pairSchema } from './comparison/narrative.js'
import { frontSchema, matrixSchema, rankingRowSchema } from './comparison/overview.js'
import {
  comparedReportSchema,
  figureRowSchema,
  findingGroupSchema,
  seriesRowSchema,
} from './comparison/side-by-side.js'
import { panelFindingSchema } from './point.js'

/** The version of the JSON form of a comparison. */
export const COMPARISON_SCHEMA = 'nianbao/comparison/1'

/** The reports of one issuer side by side, by year. */
export const issuerComparisonSchema = z.object({
  issuerId: z.string(),
  /** As the title of its last report prints it. */
  issuer: z.string(),
  /** In the order of their years. */
  reports: z.array(comparedReportSchema),
  series: z.array(seriesRowSchema),
  /** Figures that no series takes. */
  figures: z.array(figureRowSchema),
  /** Each report but the first beside the one before it. */
  pairs: z.array(pairSchema),
  /** Every check between consecutive years. */
  between: z.array(answerSchema),
  /** Findings of the reports and of what lies between them, by figure. */
  groups: z.array(findingGroupSchema),
})

/** One series of a region's report against the sum of its parts. */
export const regionAnswerSchema = answerSchema.extend({
  series: z.string(),
  /** Parts whose report gives no number of it, with the reason. */
  absent: z.array(z.object({ issuerId: z.string(), issuer: z.string(), reason: z.string() })),
})

/** A region's report on one year against those of its parts. */
export const regionSchema = z.object({
  issuerId: z.string(),
  issuer: z.string(),
  year: z.int(),
  report: z.string(),
  /** The reports that were added up. */
  parts: z.array(z.object({ issuerId: z.string(), issuer: z.string(), report: z.string() })),
  /** Parts that are named, or have a report on another year, and have none on this one. */
  absent: z.array(z.string()),
  answers: z.array(regionAnswerSchema),
})

/** Two or more reports side by side; as a file, `compare.json`. */
export const comparisonSchema = z.object({
  schema: z.literal(COMPARISON_SCHEMA),
  front: frontSchema,
  /** In the order of their ids. */
  issuers: z.array(issuerComparisonSchema),
  /** A row for each report, in the order of the issuers. */
  ranking: z.array(rankingRowSchema),
  matrix: matrixSchema,
  /** Only where it is asked for. */
  regions: z.array(regionSchema),
  /** The checks between reports that were asked, for what `check` of an answer means. */
  checks: z.array(z.object({ id: z.string(), question: bilingualSchema, rule: bilingualSchema })),
  /** The kinds of sentences that do not count as copied. */
  boilerplate: z.array(boilerplateSchema),
  /** On reports without issuer or year, and on several reports of one issuer and year. */
  findings: z.array(panelFindingSchema),
})

export type IssuerComparison = z.infer<typeof issuerComparisonSchema>
export type RegionAnswer = z.infer<typeof regionAnswerSchema>
export type Region = z.infer<typeof regionSchema>
export type Comparison = z.infer<typeof comparisonSchema>

export type { Answer, Operand, Tally } from './comparison/answer.js'
export type {
  Kept,
  Pair,
  SectionPair,
  Sentence,
  SentencePart,
  TableShare,
  TextShare,
} from './comparison/narrative.js'
export type {
  Change,
  Copied,
  Failing,
  Front,
  Matrix,
  MatrixCheck,
  RankingRow,
  Unread,
} from './comparison/overview.js'
export type {
  CellSource,
  ComparedReport,
  Evidence,
  EvidenceCell,
  FigureRow,
  FindingGroup,
  GroupedFinding,
  SeriesRow,
  SideCell,
} from './comparison/side-by-side.js'
