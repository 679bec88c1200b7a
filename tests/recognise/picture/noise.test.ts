import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { makeReport } from '../../../samples/generator/make.js'
import { realMagnitude } from '../../../samples/generator/model/fill.js'
import { blankZeros, planted, singleRows } from '../../../samples/generator/model/change.js'
import { seeded } from '../../../samples/generator/model/random.js'
import type { MadeUpReport } from '../../../samples/generator/model/report.js'
import { nationalSheet } from '../../../samples/generator/model/sheets.js'
import { formOf } from '../../report/figures.js'
import { runs, TIME_LIMIT } from '../../property/arbitrary.js'
import { noisyEye, type Noise } from './noise.js'
import { keenEye } from './picture.js'
import { seen, tallyOf, together } from './reading.js'

/** A report with numbers as great as in real ones; every other one prints 其他处理 as one row. */
function reportOf(formId: string, seed: number): MadeUpReport {
  const form = formOf(formId)
  const sheet = formId === '2014' ? { sheet: nationalSheet } : {}
  const making = { magnitude: realMagnitude, ...sheet }
  const made = makeReport(form, seed, '霜栖县人民政府', form.years.from + 1, making)
  return seed % 2 === 0 ? made : { ...made, cells: singleRows(form, made.cells) }
}

const SEEDS = Array.from({ length: 12 }, (_, at) => at + 1)

function readAll(formId: string, noise: Noise) {
  return together(
    SEEDS.map((seed) => {
      const report = reportOf(formId, seed)
      return tallyOf(report, seen(report, noisyEye(noise, seeded(seed))))
    }),
  )
}

const REAL: Noise = { misread: 0.005, unsure: 0.01, second: 0.6, letters: 0.03 }

describe('a picture that is read with the errors of a good scan', () => {
  it.each(['2019', '2021'])('gives 99 of 100 figures of form %s right, and none wrong', (form) => {
    const { cells, right, wrong } = readAll(form, REAL)
    expect(wrong).toEqual([])
    expect(right / cells).toBeGreaterThanOrEqual(0.99)
  })

  it('gives no figure wrong of a sheet, most of whose figures stand in no sum', () => {
    const { cells, right, wrong } = readAll('2014', REAL)
    expect(wrong).toEqual([])
    expect(right / cells).toBeGreaterThanOrEqual(0.98)
  })
})

const noise: fc.Arbitrary<Noise> = fc.record({
  misread: fc.constantFrom(0, 0.01, 0.03),
  unsure: fc.constantFrom(0, 0.05, 0.1),
  second: fc.constantFrom(0, 0.5, 1),
  letters: fc.constantFrom(0, 0.05, 0.2),
})
const anyPicture = fc.record({
  form: fc.constantFrom('2014', '2019', '2021'),
  seed: fc.noShrink(fc.integer({ min: 1, max: 2 ** 31 })),
  blanks: fc.constantFrom(0, 0.5, 1),
  noise,
})

describe('however badly a picture is read', () => {
  it(
    'no figure that it is unsure of is wrong without an error finding that names it first',
    () => {
      fc.assert(
        fc.property(anyPicture, ({ form, seed, blanks, noise: own }) => {
          const made = reportOf(form, seed)
          const cells = blankZeros(made.form, made.cells, blanks, seeded(seed))
          const report = { ...made, cells }
          const body = seen(report, noisyEye(own, seeded(seed)))
          expect(tallyOf(report, body).wrong).toEqual([])
        }),
        { ...runs(25), seed: 7 },
      )
    },
    TIME_LIMIT,
  )

  it('its labels may have a tenth of their characters wrong', () => {
    const letters = { misread: 0, unsure: 0, second: 0, letters: 0.1 }
    for (const form of ['2014', '2021']) {
      const { cells, right, wrong } = readAll(form, letters)
      expect(wrong).toEqual([])
      expect(right / cells).toBeGreaterThanOrEqual(0.97)
    }
  })
})

it('leaves an error of the source to the source, where its figures were surely read', () => {
  const made = reportOf('2021', 4)
  const key = 'disputes.review.total'
  const report = { ...made, cells: planted(made.cells, key, 11) }
  const body = seen(report, keenEye)
  expect(tallyOf(report, body)).toMatchObject({ wrong: [] })
  expect(body.findings.filter(({ blame }) => blame === 'reading')).toEqual([])
})
