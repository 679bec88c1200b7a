import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { checkSums } from '../../src/checks/sums.js'
import { figureKeys, parseKey } from '../../src/forms/index.js'
import type { Form } from '../../src/forms/form.js'
import type { Finding } from '../../src/report/schema.js'
import { byKey } from '../../src/report/sums.js'
import { figuresOf, formOf, formsInSections, type Printed } from '../report/figures.js'
import { blankZeros, consistent } from '../report/made.js'

const form2021 = formOf('2021')

function findings(form: Form, printed: Printed, fill?: number | null): readonly Finding[] {
  const figures = byKey(figuresOf(form, printed, fill))
  return form.tables.flatMap((table) =>
    checkSums(table, figures).flatMap(({ finding }) => finding ?? []),
  )
}

/** What the sums of the form blame first, over reports in which all is 0 but what is given. */
const blamed = (printed: Printed, fill: number | null = 0) =>
  findings(form2021, printed, fill).map(({ figures }) => figures[0])

const cells = (row: string, values: Record<string, number | null>): Printed =>
  Object.fromEntries(
    Object.entries(values).map(([column, value]) => [`requests.${row}.${column}`, value]),
  )

/** A small report whose sums all hold: 21 requests of persons, 5 of businesses. */
const sound: Printed = {
  ...cells('new', { natural_person: 21, business: 5, total: 26 }),
  ...cells('granted', { natural_person: 20, business: 4, total: 24 }),
  ...cells('partial', { natural_person: 1, business: 1, total: 2 }),
  ...cells('handled_total', { natural_person: 21, business: 5, total: 26 }),
}

describe('the figure blamed first', () => {
  it('is none where all sums hold', () => {
    expect(blamed(sound)).toEqual([])
  })

  it('is the total where a single sum fails alone', () => {
    const review = { 'disputes.review.upheld': 10, 'disputes.review.corrected': 1 }
    expect(blamed(review)).toEqual(['disputes.review.total'])
  })

  it('is the total of the outcomes that breaks three sums', () => {
    const key = 'requests.handled_total.natural_person'
    expect(blamed({ ...sound, [key]: 22 })).toEqual([key, key, key])
  })

  it('is the total of the new requests that breaks its row and the flow', () => {
    const key = 'requests.new.total'
    expect(blamed({ ...sound, [key]: 27 })).toEqual([key, key])
  })

  it('is the part that breaks its row and its column', () => {
    const key = 'requests.granted.business'
    expect(blamed({ ...sound, [key]: 14 })).toEqual([key, key])
  })

  it('is the total where the flow cannot be told because zeros are blank', () => {
    const key = 'requests.new.total'
    expect(blamed({ ...sound, [key]: 27 }, null)).toEqual([key])
  })

  it('is each of two independent errors in its own sums', () => {
    const printed = { ...sound, 'requests.granted.business': 14, 'disputes.review.total': 3 }
    expect(blamed(printed)).toEqual([
      'requests.granted.business',
      'requests.granted.business',
      'disputes.review.total',
    ])
  })

  it.each([
    [6, 4],
    [6, 9],
    [3, 5],
  ])('is each of two errors that share a sum, and the shared sum names both (%i, %i)', (...two) => {
    const printed = {
      ...sound,
      'requests.granted.business': two[0],
      'requests.partial.business': two[1],
    }
    const named = findings(form2021, printed, 0).map(({ figures }) => [...figures].sort().join(' '))
    expect(new Set(named)).toEqual(
      new Set([
        'requests.granted.business',
        'requests.partial.business',
        'requests.granted.business requests.partial.business',
      ]),
    )
  })

  it('is each of two totals whose errors cancel out in a third sum', () => {
    const keys = ['requests.handled_total.natural_person', 'requests.handled_total.business']
    const printed = { ...sound, [String(keys[0])]: 22, [String(keys[1])]: 4 }
    expect(new Set(blamed(printed))).toEqual(new Set(keys))
  })

  it('is the own total of each sum where one error was added up into another', () => {
    const printed = {
      ...sound,
      ...cells('granted', { natural_person: 19, total: 23 }),
    }
    expect(blamed(printed)).toEqual([
      'requests.handled_total.natural_person',
      'requests.handled_total.total',
    ])
  })

  it('is the total of the outcomes where the flow is all that can be told', () => {
    const flow = { new: 22, carried_in: 0, handled_total: 21, carried_out: 0 }
    const printed: Printed = Object.fromEntries(
      Object.entries(flow).map(([row, value]) => [`requests.${row}.business`, value]),
    )
    expect(blamed(printed, null)).toEqual(['requests.handled_total.business'])
  })

  it('is what is carried over where the flow alone fails', () => {
    const printed = { ...sound, ...cells('new', { natural_person: 22, total: 27 }) }
    expect(blamed(printed)).toEqual([
      'requests.carried_out.natural_person',
      'requests.carried_out.total',
    ])
  })

  it('never has to become negative', () => {
    const printed = { ...sound, ...cells('new', { natural_person: 20, total: 25 }) }
    expect(blamed(printed)).toEqual([
      'requests.carried_in.natural_person',
      'requests.carried_in.total',
    ])
  })
})

/** Keys of the cells that stand in a sum, for all sums of the form that must be equal. */
function isSummed(form: Form, key: string): boolean {
  const { table, row, column } = parseKey(key)
  const identities = form.tables.find(({ id }) => id === table)?.identities ?? []
  return identities.some(
    ({ relation, over, left, right }) =>
      relation === 'equals' && [...left, ...right].includes(over === 'rows' ? row : column),
  )
}

/** Whether one sum alone holds the cell: then it is told only where it is the total. */
function isToldApart(key: string): boolean {
  const { table, column } = parseKey(key)
  return table !== 'disputes' || column === 'total'
}

describe.each(formsInSections)('in form $id', (form) => {
  const summed = figureKeys(form).filter((key) => isSummed(form, key) && isToldApart(key))
  const misprint = fc.record({
    printed: consistent(form),
    key: fc.constantFrom(...summed),
    delta: fc.integer({ min: 1, max: 50 }),
    down: fc.boolean(),
  })
  const spoil = ({ printed, key, delta, down }: Misprint) => {
    const value = printed[key] ?? 0
    return { ...printed, [key]: down && value >= delta ? value - delta : value + delta }
  }

  it('one misprinted figure of a consistent report is blamed by every sum that it breaks', () => {
    fc.assert(
      fc.property(misprint, (made) => {
        const errors = findings(form, spoil(made)).filter(({ severity }) => severity === 'error')
        expect(new Set(errors.map(({ figures }) => figures[0]))).toEqual(new Set([made.key]))
        expect(new Set(errors.map(({ expected }) => expected))).toEqual(
          new Set([made.printed[made.key]]),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('nobody is blamed in a consistent report, whether zeros are printed or blank', () => {
    fc.assert(
      fc.property(consistent(form), fc.boolean(), (printed, blank) => {
        expect(findings(form, blank ? blankZeros(printed) : printed)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('any numbers at all are explained, each failing sum by one of its own figures', () => {
    const anything = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 200, maxLength: 200 })
    fc.assert(
      fc.property(anything, (numbers) => {
        const keys = figureKeys(form)
        const printed = Object.fromEntries(keys.map((key, index) => [key, numbers[index]]))
        for (const { figures, operands } of findings(form, printed)) {
          expect(figures.length).toBeGreaterThan(0)
          expect(operands?.filter((key) => figures.includes(key))).toEqual([])
        }
      }),
      { numRuns: 5 },
    )
  })
})

interface Misprint {
  readonly printed: Record<string, number>
  readonly key: string
  readonly delta: number
  readonly down: boolean
}
