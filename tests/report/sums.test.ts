import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Form, FormTable } from '../../src/forms/form.js'
import type { Figure } from '../../src/report/schema.js'
import { add, byKey, evaluate, same, type Evaluation } from '../../src/report/sums.js'
import { figure, figuresOf, formOf, tableOf, type Printed } from './figures.js'
import { blankZeros, consistent } from './made.js'

const form2021 = formOf('2021')
const form2019 = formOf('2019')
const disputes = tableOf(form2021, 'disputes')
const requests = tableOf(form2021, 'requests')
const documents = tableOf(form2021, 'documents')

function evaluations(
  form: Form,
  table: FormTable,
  printed: Printed,
  fill?: number | null,
): readonly Evaluation[] {
  return evaluate(table, byKey(figuresOf(form, printed, fill)))
}

function along(of: readonly Evaluation[], identity: string, line: string): Evaluation {
  const found = of.find((each) => each.identity.id === identity && each.along === line)
  if (found === undefined) throw new Error(`no ${identity} along ${line}`)
  return found
}

const review = (printed: readonly (number | null | undefined)[]): Evaluation => {
  const names = ['upheld', 'corrected', 'other', 'pending', 'total']
  const cells = names.map((name, index) => [`disputes.review.${name}`, printed[index]] as const)
  const of = evaluations(form2021, disputes, Object.fromEntries(cells))
  return along(of, 'dispute_total', 'review')
}

describe('a sum', () => {
  it('passes where the parts add up to the total, and says what both sides are', () => {
    expect(review([10, 1, 0, 0, 11])).toMatchObject({
      left: ['disputes.review.total'],
      right: ['upheld', 'corrected', 'other', 'pending'].map((name) => `disputes.review.${name}`),
      leftValue: 11,
      rightValue: 11,
      answer: 'pass',
      reason: null,
    })
  })

  it('fails where they do not', () => {
    expect(review([10, 1, 0, 0, 0])).toMatchObject({ leftValue: 0, rightValue: 11, answer: 'fail' })
  })

  it('cannot be told where an operand is missing', () => {
    expect(review([10, undefined, 0, 0, 11])).toMatchObject({
      rightValue: null,
      answer: 'cannot-tell',
      reason: 'missing',
    })
  })

  it('cannot be told where an operand is unreadable', () => {
    const scrawl: Figure = {
      ...figure('disputes.review.upheld', null),
      status: 'unreadable',
      text: '1l',
      places: [],
    }
    const others = figuresOf(form2021, {}, 1)
    expect(
      along(evaluate(disputes, byKey([...others, scrawl])), 'dispute_total', 'review'),
    ).toMatchObject({
      answer: 'cannot-tell',
      reason: 'unreadable',
    })
  })

  it('takes decoded and corrected figures at their value', () => {
    const base = { table: 'disputes', row: 'review', unit: '件', text: '', places: [] }
    const figures: Figure[] = [
      ...figuresOf(form2021, {}, 1),
      { ...base, column: 'upheld', status: 'decoded', value: 5 },
      { ...base, column: 'total', status: 'corrected', value: 8, printedValue: 1 },
    ]
    expect(along(evaluate(disputes, byKey(figures)), 'dispute_total', 'review').answer).toBe('pass')
  })

  it('holds for decimals that floating point cannot add exactly', () => {
    expect(review([0.1, 0.2, 0, 0, 0.3])).toMatchObject({ answer: 'pass', rightValue: 0.3 })
    expect(review([0.1, 0.2, 0, 0, 0.300001]).answer).toBe('fail')
  })
})

describe('a blank in a sum', () => {
  it('counts as zero in a part cell where the table prints no 0 at all', () => {
    expect(review([10, 1, null, null, 11])).toMatchObject({ rightValue: 11, answer: 'pass' })
    expect(review([10, 1, null, null, 12]).answer).toBe('fail')
  })

  it('cannot be told where the table prints a 0 anywhere', () => {
    const printed = { 'disputes.suit_direct.upheld': 0, 'disputes.review.total': 11 }
    const of = evaluations(form2021, disputes, { ...printed, 'disputes.review.upheld': 11 }, null)
    expect(along(of, 'dispute_total', 'review')).toMatchObject({
      answer: 'cannot-tell',
      reason: 'blank',
    })
  })

  it('is left alone by a 0 in another table', () => {
    const printed = { 'documents.rules.made': 0, 'disputes.review.total': 11 }
    const of = evaluations(form2021, disputes, { ...printed, 'disputes.review.upheld': 11 }, null)
    expect(along(of, 'dispute_total', 'review').answer).toBe('pass')
  })

  it('never counts as zero in a total', () => {
    expect(review([10, 1, null, null, null])).toMatchObject({
      answer: 'cannot-tell',
      reason: 'blank',
    })
  })

  it('never counts as zero in a total column or a total row, whichever sum it is part of', () => {
    const printed = { 'requests.new.total': 3, 'requests.new.natural_person': 3 }
    const of = evaluations(form2021, requests, printed, null)
    expect(along(of, 'flow', 'total').reason).toBe('blank')
    expect(along(of, 'flow', 'natural_person').reason).toBe('blank')
    expect(along(of, 'applicants', 'new').answer).toBe('pass')
  })
})

describe('a sum that is a bound', () => {
  it.each([
    [3, 5, 'pass'],
    [5, 5, 'pass'],
    [6, 5, 'fail'],
  ] as const)('of %i by %i gives %s', (made, inForce, answer) => {
    const printed = { 'documents.rules.made': made, 'documents.rules.in_force': inForce }
    const of = evaluations(form2021, documents, printed)
    expect(along(of, 'made_in_force', 'rules').answer).toBe(answer)
  })
})

describe('a group printed as one row', () => {
  const column = 'natural_person'
  const parts = ['other_no_correction', 'other_unpaid', 'other_misc']
  const numbers = (rows: readonly string[], value: number | undefined): Printed =>
    Object.fromEntries(rows.map((row) => [`requests.${row}.${column}`, value]))
  const outcomes = (printed: Printed) =>
    along(evaluations(form2021, requests, printed, 1), 'outcomes', column)

  it('takes the place of its missing children', () => {
    const printed = {
      ...numbers(parts, undefined),
      ...numbers(['other'], 7),
      ...numbers(['handled_total'], 25),
    }
    const evaluation = outcomes(printed)
    expect(evaluation).toMatchObject({ answer: 'pass', rightValue: 25 })
    expect(evaluation.right).toContain(`requests.other.${column}`)
    expect(evaluation.right).toHaveLength(19)
  })

  it('leaves the sum to its children where they are printed too', () => {
    const evaluation = outcomes({ ...numbers(['other'], 7), ...numbers(['handled_total'], 21) })
    expect(evaluation).toMatchObject({ answer: 'pass', rightValue: 21 })
  })

  it('takes no place where it is not printed', () => {
    expect(outcomes(numbers(parts, undefined)).reason).toBe('missing')
  })

  it('is added up along its own row', () => {
    const printed = { 'requests.other.total': 6 }
    const keys = requests.columns.map(({ id }) => `requests.other.${id}`)
    const row = Object.fromEntries(keys.map((key) => [key, 1]))
    const of = evaluations(form2021, requests, { ...row, ...printed }, 1)
    expect(along(of, 'applicants', 'other').answer).toBe('pass')
    const without = evaluations(form2021, requests, {}, 1)
    expect(without.filter((each) => each.along === 'other')).toEqual([])
  })
})

describe.each([form2021, form2019])('the sums of form $id', (form) => {
  const all = (printed: Printed) =>
    form.tables.flatMap((table) => evaluations(form, table, printed))

  it('all pass in a consistent report', () => {
    fc.assert(
      fc.property(consistent(form), (printed) => {
        expect(all(printed).filter(({ answer }) => answer !== 'pass')).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('never fail where its zeros are left blank', () => {
    fc.assert(
      fc.property(consistent(form), (printed) => {
        const answers = all(blankZeros(printed)).map(({ answer }) => answer)
        expect(answers).not.toContain('fail')
        expect(answers).toContain('pass')
      }),
      { numRuns: 30 },
    )
  })
})

describe('numbers', () => {
  it('are the same up to the error of floating point', () => {
    expect(same(0.1 + 0.2, 0.3)).toBe(true)
    expect(same(7730.28, 7730.29)).toBe(false)
  })

  it('are added without its dust', () => {
    expect(add([0.1, 0.2])).toBe(0.3)
    expect(add([])).toBe(0)
  })
})
