import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { expectedFigures } from '../../samples/generator/expected.js'
import { renderFlattened } from '../../samples/generator/render/flattened.js'
import { parseKey } from '../../src/forms/index.js'
import type { Report } from '../../src/report/schema.js'
import { errorsOf, figuresOf, readOne } from '../samples/reading.js'
import { TIME_LIMIT, runs } from './arbitrary.js'
import {
  sectionsToFlatten,
  sheetToFlatten,
  withLostColumn,
  withWrongTotal,
  type Flattening,
} from './flattening.js'
import { wrongFigures, wrongKeys, type Figures } from './reading-back.js'
import { flattenedStyle, headlessStyle } from './styles.js'

const readBack = ({ report, style }: Flattening): Promise<Report> =>
  readOne(renderFlattened(report, style), 'made-up.txt')

/** What is printed: figures that the print leaves out are missing. */
const printedFigures = ({ report, style }: Flattening): Figures => ({
  ...expectedFigures(report),
  ...Object.fromEntries([...style.dropped].map((key) => [key, 'missing' as const])),
})

/** How many printed rows there are, and how many of them were read with all their figures. */
class Share {
  private rows = 0
  private whole = 0

  add(read: Figures, printed: Figures, tables: readonly string[]): void {
    const rows = new Map<string, string[]>()
    for (const key of Object.keys(printed)) {
      const { table, row } = parseKey(key)
      if (printed[key] === 'missing' || !tables.includes(table)) continue
      rows.set(`${table}.${row}`, [...(rows.get(`${table}.${row}`) ?? []), key])
    }
    const whole = [...rows.values()].filter((keys) =>
      keys.every((key) => read[key] === printed[key]),
    )
    this.rows += rows.size
    this.whole += whole.length
  }

  tell(what: string): number {
    const share = this.whole / this.rows
    console.log(`${what}: ${this.whole} of ${this.rows} rows whole (${(100 * share).toFixed(2)} %)`)
    return share
  }
}

/** The figures that error findings name. */
function namedByErrors({ findings }: Report): ReadonlySet<string> {
  const errors = findings.filter(({ severity }) => severity === 'error')
  return new Set(errors.flatMap(({ figures, operands = [] }) => [...figures, ...operands]))
}

/** Wrong figures that no error finding names. */
async function silentlyWrong(flattening: Flattening): Promise<string[]> {
  const read = await readBack(flattening)
  const named = namedByErrors(read)
  return wrongKeys(figuresOf(read), printedFigures(flattening)).filter((key) => !named.has(key))
}

describe('a report whose sums hold, run together and read back', () => {
  it(
    'has no wrong figure, and at least 97 of 100 rows of requests and disputes',
    async () => {
      const share = new Share()
      await fc.assert(
        fc.asyncProperty(sectionsToFlatten, flattenedStyle, async (report, style) => {
          const read = await readBack({ report, style })
          const printed = expectedFigures(report)
          expect(wrongFigures(figuresOf(read), printed)).toEqual([])
          expect(errorsOf(read).filter((key) => key !== '')).toEqual([])
          expect([read.year, read.form]).toEqual([report.year, report.form.id])
          share.add(figuresOf(read), printed, ['requests', 'disputes'])
        }),
        runs(120),
      )
      expect(share.tell('requests and disputes of 2019 and 2021')).toBeGreaterThan(0.97)
    },
    TIME_LIMIT,
  )

  it(
    'has no wrong figure in a sheet',
    async () => {
      const [national, customary] = [new Share(), new Share()]
      await fc.assert(
        fc.asyncProperty(sheetToFlatten, flattenedStyle, async (report, style) => {
          const read = await readBack({ report, style })
          const printed = expectedFigures(report)
          expect(wrongFigures(figuresOf(read), printed)).toEqual([])
          expect([read.year, read.form]).toEqual([report.year, report.form.id])
          const share = report.form.id === '2014' ? national : customary
          share.add(
            figuresOf(read),
            printed,
            report.form.tables.map(({ id }) => id),
          )
        }),
        runs(100),
      )
      customary.tell('customary sheets')
      expect(national.tell('national sheets')).toBeGreaterThan(0.97)
    },
    TIME_LIMIT,
  )

  it(
    'has no wrong figure where its headers are lost',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.oneof(sectionsToFlatten, sheetToFlatten),
          headlessStyle,
          async (report, style) => {
            const read = await readBack({ report, style })
            expect(wrongFigures(figuresOf(read), expectedFigures(report))).toEqual([])
          },
        ),
        runs(60),
      ),
    TIME_LIMIT,
  )
})

describe('a wrong figure of a report that was run together', () => {
  it(
    'never comes without an error that names it, where one total is wrong in print',
    () =>
      fc.assert(
        fc.asyncProperty(withWrongTotal, flattenedStyle, async (report, style) => {
          expect(await silentlyWrong({ report, style })).toEqual([])
        }),
        runs(60),
      ),
    TIME_LIMIT,
  )

  it(
    'never comes without an error that names it, where one column is lost',
    () =>
      fc.assert(
        fc.asyncProperty(withLostColumn, async (flattening) => {
          expect(await silentlyWrong(flattening)).toEqual([])
        }),
        runs(80),
      ),
    TIME_LIMIT,
  )
})
