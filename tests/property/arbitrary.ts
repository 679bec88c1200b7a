import fc from 'fast-check'
import { makeReport } from '../../samples/generator/make.js'
import { blankZeros, singleRows } from '../../samples/generator/model/change.js'
import { seeded } from '../../samples/generator/model/random.js'
import {
  earlyProvincialSheet,
  municipalSheet,
  nationalSheet,
  provincialSheet,
} from '../../samples/generator/model/sheets.js'
import { formOf, formsInSections } from '../report/figures.js'
import {
  plainWording,
  type LabelDefect,
  type MadeUpReport,
  type Sheet,
  type Wording,
} from '../../samples/generator/model/report.js'

/** Every defect of labels. */
export const labelDefects: readonly LabelDefect[] = [
  'lost-character',
  'spaces-inside',
  'half-width-brackets',
  'enumeration-comma',
  'short-other',
  'sum-for-total',
  'no-quotes',
]

const blankMarks = fc.constantFrom<Wording['blanks']>(
  [''],
  ['—'],
  ['/'],
  ['无'],
  ['-'],
  ['', '—'],
  ['\u3000', '/'],
)

const wording: fc.Arbitrary<Wording> = fc.record({
  blanks: blankMarks,
  thousands: fc.boolean(),
  fullWidth: fc.boolean(),
  units: fc.boolean(),
  labels: fc.subarray([...labelDefects]),
  printed: fc.constant(new Map<string, string>()),
})

/** Tables laid out in any of the known ways. */
export const arrangement = fc.record({
  totalFirst: fc.boolean(),
  joined: fc.boolean(),
  subtotals: fc.boolean(),
  indent: fc.constantFrom('', '\u3000', '\u00a0\u00a0'),
  mergedTitles: fc.boolean(),
})

/** Bodies that do not exist. */
export const issuers = ['霜栖县人民政府', '蓼汀市财政局', '枫桁区城市管理局'] as const

/** A made-up report of any form, filled at random, worded and laid out in any of the known ways. */
export const anyReport: fc.Arbitrary<MadeUpReport> = fc
  .record({
    form: fc.constantFrom(...formsInSections),
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    issuer: fc.constantFrom(...issuers),
    later: fc.nat({ max: 1 }),
    share: fc.constantFrom(0, 0.5, 1),
    single: fc.boolean(),
    wording,
    arrangement,
    signed: fc.constantFrom(null, '2024年1月9日'),
  })
  .map(({ form, seed, issuer, later, share, single, ...rest }) => {
    const made = makeReport(form, seed, issuer, form.years.from + later)
    const rows = single ? singleRows(form, made.cells) : made.cells
    return { ...made, ...rest, cells: blankZeros(form, rows, share, seeded(seed)) }
  })

/** First and last year. */
export interface Years {
  readonly min: number
  readonly max: number
}

/** The years that each kind of sheet is printed for, whatever its form is prescribed for. */
export const sheets = [
  { sheet: nationalSheet, years: { min: 2014, max: 2018 } },
  { sheet: municipalSheet, years: { min: 2008, max: 2013 } },
  { sheet: earlyProvincialSheet, years: { min: 2008, max: 2013 } },
  { sheet: provincialSheet, years: { min: 2014, max: 2018 } },
] as const satisfies readonly { readonly sheet: Sheet; readonly years: Years }[]

/** A made-up report with a sheet of any kind in its annex, worded and laid out in any of the known ways. */
export const anySheet: fc.Arbitrary<MadeUpReport> = fc
  .constantFrom(...sheets)
  .chain(({ sheet, years }) =>
    fc.record({
      sheet: fc.constant(sheet),
      seed: fc.integer({ min: 0, max: 2 ** 31 }),
      issuer: fc.constantFrom(...issuers),
      year: fc.integer(years),
      share: fc.constantFrom(0, 0.5, 1),
      wording,
      arrangement,
      signed: fc.constantFrom(null, '2024年1月9日'),
    }),
  )
  .map(({ sheet, seed, issuer, year, share, ...rest }) => {
    const form = formOf(sheet.form)
    const made = makeReport(form, seed, issuer, year, { sheet })
    return { ...made, ...rest, cells: blankZeros(form, made.cells, share, seeded(seed)) }
  })

/** A made-up report whose figures are as short as they can be: digits or a dash, and no subtotals. */
export const shortReport: fc.Arbitrary<MadeUpReport> = anyReport.map(shortened)

/** A report with a sheet, its figures as short as they can be. */
export const shortSheet: fc.Arbitrary<MadeUpReport> = anySheet.map(shortened)

function shortened(report: MadeUpReport): MadeUpReport {
  return {
    ...report,
    wording: { ...plainWording, blanks: ['—'] },
    arrangement: { ...report.arrangement, subtotals: false },
  }
}

/** A made-up report in plain words whose cells are all numbers. */
export const plainReport: fc.Arbitrary<MadeUpReport> = fc
  .record({
    form: fc.constantFrom(...formsInSections),
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    issuer: fc.constantFrom(...issuers),
  })
  .map(({ form, seed, issuer }) => makeReport(form, seed, issuer, form.years.from))

const environment = (name: string, fallback: number): number =>
  Number(process.env[name] ?? fallback)

const times = environment('NIANBAO_PROPERTY_TIMES', 1)

/** Milliseconds that a property may take. */
export const TIME_LIMIT = 120_000 * times

/** Examples that take long to render are not made simpler when one fails. */
export const asFound = { endOnFailure: true }

/**
 * How often a property is tried: `NIANBAO_PROPERTY_TIMES` multiplies it, `NIANBAO_PROPERTY_SEED`
 * draws other examples than the usual ones.
 */
export function runs(count: number): { numRuns: number; seed: number } {
  return {
    numRuns: count * times,
    seed: environment('NIANBAO_PROPERTY_SEED', 2021),
  }
}
