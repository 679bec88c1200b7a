import fc from 'fast-check'
import { forms } from '../../src/forms/index.js'
import { makeReport } from '../../samples/generator/make.js'
import { blankZeros, singleRows } from '../../samples/generator/model/change.js'
import { seeded } from '../../samples/generator/model/random.js'
import {
  plainWording,
  type LabelDefect,
  type MadeUpReport,
  type Wording,
} from '../../samples/generator/model/report.js'

const labelDefects: readonly LabelDefect[] = [
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

const arrangement = fc.record({
  totalFirst: fc.boolean(),
  joined: fc.boolean(),
  subtotals: fc.boolean(),
})

const issuers = ['霜栖县人民政府', '蓼汀市财政局', '枫桁区城市管理局'] as const

/** A made-up report of any form, filled at random, worded and laid out in any of the known ways. */
export const anyReport: fc.Arbitrary<MadeUpReport> = fc
  .record({
    form: fc.constantFrom(...forms),
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

/** A made-up report whose figures are as short as they can be: digits or a dash, and no subtotals. */
export const shortReport: fc.Arbitrary<MadeUpReport> = anyReport.map((report) => ({
  ...report,
  wording: { ...plainWording, blanks: ['—'] },
  arrangement: { ...report.arrangement, subtotals: false },
}))

/** A made-up report in plain words whose cells are all numbers. */
export const plainReport: fc.Arbitrary<MadeUpReport> = fc
  .record({
    form: fc.constantFrom(...forms),
    seed: fc.integer({ min: 0, max: 2 ** 31 }),
    issuer: fc.constantFrom(...issuers),
  })
  .map(({ form, seed, issuer }) => makeReport(form, seed, issuer, form.years.from))

const environment = (name: string, fallback: number): number =>
  Number(process.env[name] ?? fallback)

/** Examples that take long to render are not made simpler when one fails. */
export const asFound = { endOnFailure: true }

/**
 * How often a property is tried: `NIANBAO_PROPERTY_TIMES` multiplies it, `NIANBAO_PROPERTY_SEED`
 * draws other examples than the usual ones.
 */
export function runs(count: number): { numRuns: number; seed: number } {
  return {
    numRuns: count * environment('NIANBAO_PROPERTY_TIMES', 1),
    seed: environment('NIANBAO_PROPERTY_SEED', 2021),
  }
}
