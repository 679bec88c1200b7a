import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { seeded } from '../../samples/generator/model/random.js'
import { form2019 } from '../../src/forms/form-2019.js'
import { form2021 } from '../../src/forms/form-2021.js'
import { decode } from '../../src/recognise/flattened/decode/index.js'
import {
  flatten,
  madeReport,
  type Flattening,
  type Printed,
} from '../recognise/flattened/decode/made.js'
import {
  noShares,
  score,
  tally,
  type Score,
  type Shares,
} from '../recognise/flattened/decode/score.js'
import { asFound, runs } from './arbitrary.js'

/** A made-up report on a form of 2019 or 2021 whose sums hold, and how it is run together. */
const flatReport = fc.record({
  form: fc.constantFrom(form2019, form2021),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  single: fc.boolean(),
  filled: fc.constant<number>(0.2),
  flattening: fc.record<Flattening>({
    zero: fc.constantFrom('0', '0', '—', '/', '无'),
    spaces: fc.constantFrom(0, 0, 0.1, 0.3),
  }),
})

type FlatReport = typeof flatReport extends fc.Arbitrary<infer T> ? T : never

interface Damage {
  readonly printed: Printed
  readonly lost: ReadonlySet<string>
}

/** Decodes a report after something was done to what it prints. */
function decodeDamaged(
  { form, seed, single, filled, flattening }: FlatReport,
  damage: (printed: Printed) => Damage,
): Score {
  const { printed, lost } = damage(madeReport(form, seed, single, filled))
  const given = flatten(form, printed, flattening, seed, lost)
  return score(decode(given), printed, flattening.zero, lost)
}

const NONE: ReadonlySet<string> = new Set()
const intact = (printed: Printed): Damage => ({ printed, lost: NONE })

/** One of the cells whose key fits is wrong by up to 20, or by a digit. */
const wrongCell =
  (seed: number, fits: RegExp) =>
  (printed: Printed): Damage => {
    const random = seeded(seed + 1)
    const [first = '', ...keys] = [...printed.keys()].filter((key) => fits.test(key))
    const key = random.pick([first, ...keys])
    const value = printed.get(key) ?? 0
    const delta = random.pick([1, -1, 10, -10, 100, random.integer(2, 20)])
    return { printed: new Map([...printed, [key, Math.abs(value + delta)]]), lost: NONE }
  }

/** One column of the requests is not printed. */
const lostColumn =
  (seed: number) =>
  (printed: Printed): Damage => {
    const columns = [...printed.keys()].flatMap(
      (key) => /^requests\.new\.(.+)$/u.exec(key)?.[1] ?? [],
    )
    const [first = '', ...others] = columns
    const column = seeded(seed + 1).pick([first, ...others])
    const lost = [...printed.keys()].filter((key) => key.endsWith(`.${column}`))
    return { printed, lost: new Set(lost.filter((key) => key.startsWith('requests.'))) }
  }

/** Tries many reports, demands of each that no figure is silently wrong, and prints the shares. */
function share(
  title: string,
  count: number,
  reports: fc.Arbitrary<FlatReport>,
  damage: (report: FlatReport) => (printed: Printed) => Damage,
): Shares {
  const shares = noShares()
  fc.assert(
    fc.property(reports, (report) => {
      const one = decodeDamaged(report, damage(report))
      tally(shares, one)
      expect(one.silent).toEqual([])
    }),
    { ...runs(count), ...asFound },
  )
  console.log(describeShares(title, shares))
  return shares
}

function describeShares(title: string, shares: Shares): string {
  const percent = (table: string): string => {
    const { rows, decoded } = shares.tables.get(table) ?? { rows: 1, decoded: 0 }
    return `${((100 * decoded) / rows).toFixed(2)} % of ${rows} rows of ${table}`
  }
  return `${title}: ${shares.reports} reports, decoded ${percent('requests')}, ${percent('disputes')}; ${shares.wrong} wrong figures, of these ${shares.silent} unnamed; ${shares.conflicts} reports with a conflict`
}

const decodedShare = (shares: Shares, ...tables: string[]): number => {
  const counts = tables.flatMap((table) => shares.tables.get(table) ?? [])
  const total = (of: 'rows' | 'decoded'): number => counts.reduce((sum, each) => sum + each[of], 0)
  return total('decoded') / total('rows')
}

describe('figures that were run together', () => {
  it('are decoded in 97 of 100 rows and never wrong where the sums hold', () => {
    const shares = share('sums hold', 1000, flatReport, () => intact)
    expect(shares.wrong).toBe(0)
    expect(shares.conflicts).toBe(0)
    expect(decodedShare(shares, 'requests')).toBeGreaterThan(0.97)
    expect(decodedShare(shares, 'requests', 'disputes')).toBeGreaterThan(0.97)
  }, 120_000)

  it('are never wrong unnamed where one total is wrong', () => {
    share('one wrong total', 250, flatReport, ({ seed }) => wrongCell(seed, /total/u))
  }, 120_000)

  it('are never wrong unnamed where one cell is wrong', () => {
    share('one wrong cell', 250, flatReport, ({ seed }) => wrongCell(seed, /./u))
  }, 120_000)

  it('are never wrong unnamed where one cell of the disputes is wrong', () => {
    share('one wrong dispute', 200, flatReport, ({ seed }) => wrongCell(seed, /^disputes/u))
  }, 120_000)

  it('are never wrong unnamed where one column is lost', () => {
    share('one lost column', 150, flatReport, ({ seed }) => lostColumn(seed))
  }, 120_000)

  it('are never wrong unnamed where one column of a full table is lost', () => {
    const full = flatReport.map((report) => ({ ...report, filled: 0.9 }))
    share('one lost column, few zeros', 60, full, ({ seed }) => lostColumn(seed))
  }, 120_000)
})
