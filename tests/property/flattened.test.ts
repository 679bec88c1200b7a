import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import type { MadeUpReport } from '../../samples/generator/model/report.js'
import { plainFlattened, renderFlattened } from '../../samples/generator/render/flattened.js'
import type { Report } from '../../src/report/schema.js'
import { figuresOf, readOne } from '../samples/reading.js'
import { runs, sectionsToFlatten, sheetToFlatten } from './arbitrary.js'
import { wrongFigures, type Figures } from './reading-back.js'

const TIME_LIMIT = 180_000

const flattened = (report: MadeUpReport): Promise<Report> =>
  readOne(renderFlattened(report, plainFlattened), 'report.txt')

/** Whether each printed row of requests and disputes came back whole. */
function rowsWhole(read: Figures, printed: Figures): boolean[] {
  const rows = new Map<string, boolean>()
  for (const [key, figure] of Object.entries(printed)) {
    if (figure === 'missing' || !/^(?:requests|disputes)\./u.test(key)) continue
    const row = key.slice(0, key.lastIndexOf('.'))
    rows.set(row, (rows.get(row) ?? true) && read[key] === figure)
  }
  return [...rows.values()]
}

const share = (whole: readonly boolean[]): number => whole.filter(Boolean).length / whole.length

describe('a report whose tables ran together', () => {
  it(
    'gives no wrong figure, and 97 of 100 rows of requests and disputes whole',
    async () => {
      const whole: boolean[] = []
      await fc.assert(
        fc.asyncProperty(sectionsToFlatten, async (report) => {
          const [read, printed] = [figuresOf(await flattened(report)), expectedFigures(report)]
          expect(wrongFigures(read, printed)).toEqual([])
          whole.push(...rowsWhole(read, printed))
        }),
        runs(120),
      )
      console.log(
        `run together: ${(share(whole) * 100).toFixed(2)} % of ${whole.length} rows whole`,
      )
      expect(share(whole)).toBeGreaterThan(0.97)
    },
    TIME_LIMIT,
  )

  it(
    'gives no wrong figure of a sheet in an annex',
    () =>
      fc.assert(
        fc.asyncProperty(sheetToFlatten, async (report) => {
          const read = figuresOf(await flattened(report))
          expect(wrongFigures(read, expectedFigures(report))).toEqual([])
        }),
        runs(80),
      ),
    TIME_LIMIT,
  )
})

/** A report with a row of requests whose total is one more, or other, than its cells add up to. */
const withWrongTotal = fc
  .tuple(sectionsToFlatten, fc.nat(), fc.integer({ min: 1, max: 30 }))
  .map(([report, choice, more]): { report: MadeUpReport; key: string } => {
    const totals = [...report.cells.keys()].filter((key) => /^requests\..*\.total$/u.test(key))
    const key = totals[choice % totals.length] ?? ''
    const total = report.cells.get(key)
    const value = (typeof total === 'number' ? total : 0) + more
    return { report: { ...report, cells: new Map([...report.cells, [key, value]]) }, key }
  })

describe('a report that ran together with one wrong total', () => {
  it(
    'gives no wrong figure without an error on it',
    async () => {
      let named = 0
      await fc.assert(
        fc.asyncProperty(withWrongTotal, async ({ report }) => {
          const read = await flattened(report)
          const wrong = wrongFigures(figuresOf(read), expectedFigures(report))
          const errors = read.findings.filter(({ severity }) => severity === 'error')
          const accused = new Set(
            errors.flatMap((each) => [...each.figures, ...(each.operands ?? [])]),
          )
          if (errors.length > 0) named++
          const keys = wrong.map((line) => line.slice(0, line.indexOf(':')))
          expect(keys.filter((key) => !accused.has(key))).toEqual([])
        }),
        runs(80),
      )
      console.log(
        `a wrong total, run together: an error in ${named} of ${runs(80).numRuns} reports`,
      )
    },
    TIME_LIMIT,
  )
})
