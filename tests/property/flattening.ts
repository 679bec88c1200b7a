/** Made-up reports to be run together, sound ones and ones with an error planted in them. */
import fc from 'fast-check'
import { makeReport } from '../../samples/generator/make.js'
import {
  isTotal,
  markZeros,
  planted,
  singleRows,
  without,
} from '../../samples/generator/model/change.js'
import { realMagnitude } from '../../samples/generator/model/fill.js'
import { seeded } from '../../samples/generator/model/random.js'
import type { MadeUpReport, Sheet, Wording } from '../../samples/generator/model/report.js'
import { nationalSheet } from '../../samples/generator/model/sheets.js'
import type { FlattenedStyle } from '../../samples/generator/render/flattened.js'
import type { Form } from '../../src/forms/form.js'
import { parseKey, tableById, valueColumns } from '../../src/forms/index.js'
import { formOf, formsInSections } from '../report/figures.js'
import { arrangement, issuers, labelDefects, sheets, type Years } from './arbitrary.js'
import { flattenedStyle } from './styles.js'

const wording: fc.Arbitrary<Wording> = fc.record({
  blanks: fc.constantFrom<Wording['blanks']>(['—'], ['-'], ['——'], ['/']),
  thousands: fc.boolean(),
  fullWidth: fc.constant(false),
  units: fc.constant(false),
  labels: fc.subarray([...labelDefects], { maxLength: 2 }),
  printed: fc.constant(new Map<string, string>()),
})

/**
 * A report whose sums hold, with numbers as great as in real ones, its zeros printed as 0, as a mark
 * for nothing, or as both.
 */
function toFlatten(form: Form, sheet: Sheet | null, years: Years): fc.Arbitrary<MadeUpReport> {
  return fc
    .record({
      seed: fc.noShrink(fc.integer({ min: 0, max: 2 ** 31 })),
      issuer: fc.constantFrom(...issuers),
      year: fc.integer(years),
      marked: fc.constantFrom(0, 0, 1, 0.5),
      single: fc.boolean(),
      wording,
      arrangement,
    })
    .map(({ seed, issuer, year, marked, single, ...printed }) => {
      const making = { magnitude: realMagnitude, ...(sheet === null ? {} : { sheet }) }
      const made = makeReport(form, seed, issuer, year, making)
      const rows = single ? singleRows(form, made.cells) : made.cells
      return {
        ...made,
        wording: printed.wording,
        cells: markZeros(rows, marked, seeded(seed)),
        arrangement: { ...printed.arrangement, totalFirst: false, subtotals: false },
      }
    })
}

/** A report on a form of tables in sections. */
export const sectionsToFlatten: fc.Arbitrary<MadeUpReport> = fc
  .constantFrom(...formsInSections)
  .chain((form) => toFlatten(form, null, { min: form.years.from, max: form.years.from + 1 }))

/** A report with a sheet in its annex. */
export const sheetToFlatten: fc.Arbitrary<MadeUpReport> = fc
  .constantFrom(...sheets)
  .chain(({ sheet, years }) => toFlatten(formOf(sheet.form), sheet, years))

/** Some total is wrong in print: in the requests or disputes, or anywhere in the national sheet. */
export const withWrongTotal: fc.Arbitrary<MadeUpReport> = fc
  .oneof(sectionsToFlatten, toFlatten(formOf('2014'), nationalSheet, { min: 2014, max: 2018 }))
  .filter((report) => totalsOf(report).length > 0)
  .chain((report) =>
    fc
      .record({
        key: fc.constantFrom(...totalsOf(report)),
        delta: fc.integer({ min: 1, max: 99 }),
      })
      .map(({ key, delta }) => ({ ...report, cells: planted(report.cells, key, delta) })),
  )

const SUMMED = ['requests', 'disputes']

function totalsOf({ form, cells, sheet }: MadeUpReport): string[] {
  return [...cells].flatMap(([key, value]) => {
    const isSummed = sheet !== null || SUMMED.includes(parseKey(key).table)
    return typeof value === 'number' && isSummed && isTotal(form, key) ? [key] : []
  })
}

/** A report and how it is printed, and the figures that its print leaves out. */
export interface Flattening {
  readonly report: MadeUpReport
  readonly style: FlattenedStyle
}

/** A column of the requests or the disputes is lost: with its header, or its figures alone. */
export const withLostColumn: fc.Arbitrary<Flattening> = fc
  .record({
    report: sectionsToFlatten,
    style: flattenedStyle,
    tableId: fc.constantFrom(...SUMMED),
    place: fc.nat(),
    withHeader: fc.boolean(),
  })
  .map(({ report, style, tableId, place, withHeader }) => {
    const table = tableById(report.form, tableId)
    const columns = table === undefined ? [] : valueColumns(table)
    const lost = columns[place % columns.length]?.id
    const keys = [...report.cells.keys()].filter((key) => {
      const { table: own, column } = parseKey(key)
      return own === tableId && column === lost
    })
    const left = without(report.cells, (row, column) =>
      keys.includes(`${tableId}.${row}.${column}`),
    )
    return withHeader
      ? { report: { ...report, cells: left }, style }
      : { report, style: { ...style, dropped: new Set(keys) } }
  })
