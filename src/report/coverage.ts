import type { Figure, Report } from './schema.js'

/** A year of an issuer and how many reports of it there are. */
export interface CoveredYear {
  readonly year: number
  readonly reports: number
}

/** What there is of one issuer. */
export interface CoveredIssuer {
  readonly issuerId: string
  /** As its latest report prints it, else as the list has it. */
  readonly issuer: string
  /** Whether it is on the list of those who should publish; null where there is no list. */
  readonly listed: boolean | null
  /** The years with a report, in order. */
  readonly years: readonly CoveredYear[]
  /** The years without one between its first and its last, and those that the list asks for. */
  readonly gaps: readonly number[]
}

/** A figure whose number was read from the print. */
export type ReadFigure = Extract<Figure, { readonly status: 'read' | 'decoded' }>

/** A figure that was drawn to be checked by hand. */
export interface SampledFigure {
  readonly issuer: string | null
  readonly year: number | null
  readonly form: Report['form']
  /** `table.row.column` */
  readonly key: string
  /** The names of table, row and column as the form prints them. */
  readonly label: string
  readonly status: ReadFigure['status']
  readonly value: number
  readonly unit: string | null
  readonly text: string
  readonly file: string
  readonly sha256: string
  readonly places: ReadFigure['places']
}

/** A count for each name, in the order of the names. */
export type Counts = Readonly<Record<string, number>>

/** What an archive holds, and what it lacks. */
export interface Coverage {
  readonly files: number
  /** Files without a report. */
  readonly failed: number
  /** Each counted once, however often its file was met. */
  readonly reports: number
  /** Reports without an issuer or a year; they are of no issuer below. */
  readonly unplaced: number
  /** First and last year with a report; null where there is none. */
  readonly years: readonly [first: number, last: number] | null
  /** In the order of their ids. */
  readonly issuers: readonly CoveredIssuer[]
  /** Figures by status. */
  readonly statuses: Counts
  /** Reports by form, and by the format of their file. */
  readonly forms: Counts
  readonly formats: Counts
  /** Files without a report, by the code that says why. */
  readonly failures: Counts
  /** Figures with a number that was read, from which the sample is drawn. */
  readonly population: number
  readonly seed: number
  readonly sample: readonly SampledFigure[]
  /**
   * The share of wrong figures that the archive has at most, if all of the sample is right (95 %);
   * null where there is no sample.
   */
  readonly bound: number | null
}
