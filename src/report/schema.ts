import { z } from 'zod'

/** The version of the JSON form of a report; it changes when a reader of the JSON would have to. */
export const REPORT_SCHEMA = 'nianbao/report/1'

const place = z.object({
  page: z.int().min(1).optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly().optional(),
  path: z.string().optional(),
  /** Which of the source's annexes it stands in, from 1; of the report's own file it is not given. */
  file: z.int().min(1).optional(),
})

const figureBase = {
  /** Names of the form's table, row and column: `requests`, `new`, `total`. */
  table: z.string(),
  row: z.string(),
  column: z.string(),
  /** Unit as printed in the cell, else that of the form's row or column; null where neither tells. */
  unit: z.string().nullable(),
}
const printed = { text: z.string(), places: z.array(place) }

/** How sure the reader is of a cell that it read off a picture, 0 to 1; nothing else has it. */
const confidence = z.number().min(0).max(1).optional()
/** Where a picture leaves a cell in doubt: the other texts that it allows, likeliest first. */
const offPicture = { confidence, candidates: z.array(z.string()).optional() }

/** Whose decision something is. */
const decision = { who: z.string(), when: z.string(), why: z.string() }

/** A person's correction, where one made a figure what it is. */
const correction = z.object(decision)

/**
 * One number of the form in one report. **Blank is not zero; missing is not blank.**
 * `text` is the cell as printed, remarks and units included.
 */
export const figureSchema = z.discriminatedUnion('status', [
  z.object({
    ...figureBase,
    status: z.literal('read'),
    value: z.number(),
    ...printed,
    ...offPicture,
  }),
  z.object({
    ...figureBase,
    status: z.literal('blank'),
    /** Where a person says that the cell is blank: the number that was read. */
    printedValue: z.number().nullable().optional(),
    correction: correction.optional(),
    ...printed,
    ...offPicture,
  }),
  z.object({ ...figureBase, status: z.literal('unreadable'), ...printed, ...offPicture }),
  z.object({ ...figureBase, status: z.literal('missing') }),
  z.object({ ...figureBase, status: z.literal('decoded'), value: z.number(), ...printed }),
  z.object({
    ...figureBase,
    status: z.literal('corrected'),
    value: z.number(),
    /** The number that was read; null where none was. */
    printedValue: z.number().nullable(),
    correction: correction.optional(),
    ...printed,
  }),
])

/** A number printed in a recognised table that no cell of the form covers (小计, a cumulative column). */
export const extraSchema = z.object({
  table: z.string(),
  rowText: z.string(),
  columnText: z.string(),
  value: z.number(),
  ...printed,
  confidence,
})

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** Who is likely at fault: the printed report, our reading of it, or it cannot be told. */
  blame: z.enum(['source', 'reading', 'unknown']),
  /** Keys `table.row.column`, the likeliest culprit first. */
  figures: z.array(z.string()),
  /** The figures that were added up, where a sum is at stake. */
  operands: z.array(z.string()).optional(),
  expected: z.number().optional(),
  printed: z.number().optional(),
  /** Findings with one cause share a group: the key of the figure that explains them. */
  group: z.string().optional(),
  /** Stable over runs: the same problem in the same file has the same fingerprint. */
  fingerprint: z.string(),
  places: z.array(place).optional(),
  message: z.object({ zh: z.string(), en: z.string() }),
  /** What a person made of it: a finding that is dismissed does not count. */
  verdict: z.object({ verdict: z.enum(['accepted', 'dismissed']), ...decision }).optional(),
})

const sectionId = z.enum([
  'overview',
  'proactive',
  'requests',
  'fees',
  'disputes',
  'problems',
  'other',
])

/** Whose numbers are given: the issuer's own office's, those of its level, or of its whole region. */
const scope = z.enum(['own', 'level', 'region'])

/** A number that the narrative states, with its sentence. Facts are never mixed with figures. */
export const factSchema = z.object({
  /** What is counted, as `forms/quantities.ts` names it: `requests_received`. */
  quantity: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  /** The number as printed, its unit aside: `1.2万`, `三十`. */
  text: z.string(),
  sentence: z.string(),
  /** Null where the sentence does not tell. */
  scope: scope.nullable(),
  /** The section it stands in; null before the first. */
  section: sectionId.nullable(),
  place,
})

/** An administrative division by GB/T 2260. */
const division = z.object({
  /** Six digits, valid in `revision`. */
  code: z.string(),
  name: z.string(),
  level: z.enum(['national', 'province', 'prefecture', 'county']),
  /** The year of the revision of the codes that was used. */
  revision: z.int(),
})

/** Who the report is of. */
export const issuerSchema = z.object({
  /** As the title prints it, spaces aside. */
  name: z.string(),
  /** The place that the name begins with; null where it is not known, or is one of several. */
  place: division.nullable(),
  /** What the name says behind the place: `教育局`; null where it is the government of the place. */
  organ: z.string().nullable(),
  /** Null where the text does not tell. */
  scope: scope.nullable(),
})

const partSchema = z.object({ number: z.string(), title: z.string(), text: z.string() })

/** A narrative section: its body as printed, without title, tables, page numbers and site chrome. */
export const sectionSchema = z.object({
  id: sectionId,
  /** The numeral as printed (`一`), empty where none is. */
  number: z.string(),
  title: z.string(),
  text: z.string(),
  place,
  parts: z.array(partSchema),
})

const file = {
  name: z.string(),
  path: z.string().nullable(),
  url: z.string().nullable(),
  /** When it was fetched, ISO 8601; null, or not there, where no manifest tells. */
  retrieved: z.string().nullable().optional(),
  sha256: z.string(),
  bytes: z.int(),
  format: z.string().nullable(),
  pages: z.int().nullable(),
}

export const sourceSchema = z.object({
  ...file,
  /** The files that hold the tables of the report, where they stand in files of their own. */
  annexes: z.array(z.object(file)).optional(),
})

export const extractorSchema = z.object({ name: z.literal('nianbao'), version: z.string() })

const counts = z.object({ pass: z.int(), fail: z.int(), cannotTell: z.int() })

export const reportSchema = z.object({
  schema: z.literal(REPORT_SCHEMA),
  source: sourceSchema,
  extractor: extractorSchema,
  /** Which report of its file it is, from 1, and of how many; only where there are several. */
  part: z.object({ number: z.int().min(1), of: z.int().min(2) }).optional(),
  form: z.enum(['2008', '2014', '2019', '2021']),
  /** The year reported on; null where the print does not tell it. */
  year: z.int().nullable(),
  /** The statistics period, ISO dates. */
  period: z.object({ start: z.string(), end: z.string() }).nullable(),
  /** Null where the print does not tell it. */
  issuer: issuerSchema.nullable(),
  /** The date of publication where it is printed, ISO. */
  published: z.string().nullable(),
  /** The document number (文号) where it is printed: `鲁政办发〔2022〕5号`. */
  documentNumber: z.string().nullable(),
  sections: z.array(sectionSchema),
  /** What the print does not tell and a manifest does; not there where that is nothing. */
  filled: z.array(z.enum(['issuer', 'year'])).optional(),
  /** The closing signature (落款). */
  signature: z.object({ issuer: z.string().nullable(), date: z.string().nullable() }).nullable(),
  figures: z.array(figureSchema),
  extras: z.array(extraSchema),
  facts: z.array(factSchema),
  /**
   * How many checks passed, failed, and could not be answered: all together, and by the id of the
   * check. What was read before kinds were counted has none.
   */
  checks: counts.extend({ kinds: z.record(z.string(), counts).optional() }),
  findings: z.array(findingSchema),
})

/** What one file gives: its reports (a file may hold two), or none and the finding that says why. */
export const outcomeSchema = z.object({
  schema: z.literal(REPORT_SCHEMA),
  source: sourceSchema,
  reports: z.array(reportSchema),
  findings: z.array(findingSchema),
})

export type Figure = z.infer<typeof figureSchema>
export type FigureStatus = Figure['status']
export type Extra = z.infer<typeof extraSchema>
export type Fact = z.infer<typeof factSchema>
export type Issuer = z.infer<typeof issuerSchema>
export type Scope = z.infer<typeof scope>
export type Division = z.infer<typeof division>
export type Finding = z.infer<typeof findingSchema>
export type Section = z.infer<typeof sectionSchema>
export type SectionId = Section['id']
export type Source = z.infer<typeof sourceSchema>
export type Report = z.infer<typeof reportSchema>
export type Outcome = z.infer<typeof outcomeSchema>
