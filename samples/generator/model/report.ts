import type { Form, SectionName, Unit } from '../../../src/forms/form.js'

/**
 * What one cell of the form holds: a number, nothing (null), or words that are no number.
 * A key that is not in the map is not printed at all.
 */
export type Filling = number | null | string

/** `table.row.column` to what is printed there. */
export type Cells = ReadonlyMap<string, Filling>

/** A defect of labels seen in print. */
export type LabelDefect =
  | 'lost-character'
  | 'spaces-inside'
  | 'half-width-brackets'
  | 'enumeration-comma'
  | 'short-other'
  | 'sum-for-total'
  | 'no-quotes'

/** How figures and labels are written, whatever the format. */
export interface Wording {
  /** Marks for an empty cell; each cell takes one by chance. */
  readonly blanks: readonly [string, ...string[]]
  /** `1,234` from a thousand on. */
  readonly thousands: boolean
  /** Digits in full width. */
  readonly fullWidth: boolean
  /** The unit behind every number: `21件`. */
  readonly units: boolean
  readonly labels: readonly LabelDefect[]
  /** Texts of single cells that are printed otherwise: `22（其中修订16件）`. */
  readonly printed: ReadonlyMap<string, string>
}

/** How tables are laid out, whatever the format. */
export interface Arrangement {
  /** The column 总计 stands first. */
  readonly totalFirst: boolean
  /** The tables of the section on proactive disclosure are one table or stand one by one. */
  readonly joined: boolean
  /** A row 小计 closes every group of rows. */
  readonly subtotals: boolean
  /** What stands before the labels of a sheet, once for each level below its parts. */
  readonly indent: string
  /** The title of a part of a sheet goes over all columns, or leaves them blank. */
  readonly mergedTitles: boolean
}

/** A row of a sheet: its name in the form, its label as printed, and its unit. */
export type SheetRow = readonly [id: string, label: string, unit: Unit]

/** The sheet of an annex, all tables of its form in one; 〇〇〇〇 stands for the year, □□ for the issuer. */
export interface Sheet {
  readonly form: Form['id']
  /** The lines over it. */
  readonly heading: readonly string[]
  /** The headers of its labels and of its units. */
  readonly corner: string
  readonly unit: string
  readonly columns: readonly (readonly [id: string, label: string])[]
  /** The rows of the only table of its form; null: all rows that are not optional, as the form has them. */
  readonly rows: readonly SheetRow[] | null
}

/** One narrative section: its paragraphs as printed. Tables follow its heading. */
export type Narrative = ReadonlyMap<SectionName, readonly string[]>

/** A made-up report, before it is rendered to any format. */
export interface MadeUpReport {
  readonly issuer: string
  readonly year: number
  readonly form: Form
  /** How an annex prints the tables of the form; null where they stand in sections. */
  readonly sheet: Sheet | null
  readonly cells: Cells
  readonly narrative: Narrative
  readonly wording: Wording
  readonly arrangement: Arrangement
  /** Closing signature: the issuer and this date as printed; null for none. */
  readonly signed: string | null
  readonly seed: number
}

export const plainWording: Wording = {
  blanks: [''],
  thousands: false,
  fullWidth: false,
  units: false,
  labels: [],
  printed: new Map(),
}

export const plainArrangement: Arrangement = {
  totalFirst: false,
  joined: true,
  subtotals: false,
  indent: '',
  mergedTitles: false,
}
