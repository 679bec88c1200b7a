import { describe, expect, it } from '@jest/globals'
import { settleDoubts } from '../../../src/recognise/doubt/index.js'
import { readFigure } from '../../../src/recognise/figures.js'
import { columnById, parseKey, rowById } from '../../../src/forms/index.js'
import type { Figure } from '../../../src/report/schema.js'
import { figuresOf, formOf, tableOf, type Printed } from '../../report/figures.js'

const form = formOf('2021')

/** What a picture shows in a cell; everything else of the report is surely read. */
type Shown = readonly [text: string, confidence: number, ...candidates: string[]]

/** Ten of one kind of applicants, all granted: its row and its columns hold. */
const TEN: Printed = {
  'requests.new.natural_person': 10,
  'requests.new.total': 10,
  'requests.granted.natural_person': 10,
  'requests.granted.total': 10,
  'requests.handled_total.natural_person': 10,
  'requests.handled_total.total': 10,
}
const CELL = 'requests.granted.natural_person'

function figureOf(key: string, [text, confidence, ...candidates]: Shown): Figure {
  const { table: id, row: rowId, column: columnId } = parseKey(key)
  const table = tableOf(form, id)
  const [row, column] = [rowById(table, rowId), columnById(table, columnId)]
  if (row === undefined || column === undefined) throw new Error(`no cell ${key}`)
  const reading = { confidence, candidates }
  const printed = { text, places: [], second: null, shared: false, reading }
  return readFigure({ table, row, column, headerUnit: null }, printed).figure
}

/** Settles a report that prints the given numbers, 0 elsewhere, and shows these cells. */
function settled(printed: Printed, shown: Readonly<Record<string, Shown>>) {
  const figures = figuresOf(form, printed, 0).map((figure) => {
    const own = shown[`${figure.table}.${figure.row}.${figure.column}`]
    return own === undefined
      ? figure
      : figureOf(`${figure.table}.${figure.row}.${figure.column}`, own)
  })
  const { figures: after, findings } = settleDoubts(form, figures)
  const of = (key: string): Figure | undefined =>
    after.find(({ table, row, column }) => `${table}.${row}.${column}` === key)
  return { figures, after, findings, of, codes: findings.map(({ code }) => code) }
}

describe('a figure that was read off a picture', () => {
  it('stays as it is where its sums hold, however unsure the picture is', () => {
    const { of, findings } = settled(TEN, { [CELL]: ['10', 0.3, '18'] })
    expect(of(CELL)).toMatchObject({ status: 'read', value: 10, confidence: 0.3 })
    expect(findings).toEqual([])
  })

  it('is unread where the sums contradict it and the picture allows no number that they ask for', () => {
    const { of, findings } = settled(TEN, { [CELL]: ['70', 0.6, '79'] })
    expect(of(CELL)).toMatchObject({ status: 'unreadable', text: '70', candidates: ['79'] })
    expect(findings).toMatchObject([
      { code: 'figure-doubtful', severity: 'warning', blame: 'reading', figures: [CELL] },
    ])
    expect(findings[0]?.message.en).toContain('contradict')
  })

  it('gets the one other reading that all its sums ask for, and a finding that says so', () => {
    const { of, findings } = settled(TEN, { [CELL]: ['70', 0.6, '18', '10'] })
    expect(of(CELL)).toMatchObject({
      status: 'read',
      value: 10,
      text: '10',
      candidates: ['70', '18'],
      confidence: 0.6,
    })
    expect(findings).toMatchObject([{ code: 'figure-by-sums', figures: [CELL] }])
  })

  it('gets no other reading where its sums ask for different ones', () => {
    const broken = { ...TEN, 'requests.granted.total': 18 }
    const { of, codes } = settled(broken, { [CELL]: ['70', 0.6, '18', '10'] })
    expect(of(CELL)?.status).toBe('unreadable')
    expect(codes).toEqual(['figure-doubtful'])
  })

  it('stays as printed where it was surely read, whatever the sums say', () => {
    const broken = { ...TEN, 'requests.granted.total': 18 }
    const { figures, after, findings } = settled(broken, { [CELL]: ['70', 0.95, '10'] })
    expect(after).toEqual(figures)
    expect(findings).toEqual([])
  })

  it('is right where one sum holds and the other fails by a number that it cannot be', () => {
    const broken = { ...TEN, 'requests.handled_total.natural_person': 45 }
    const { of } = settled(broken, { [CELL]: ['10', 0.6, '18'] })
    expect(of(CELL)).toMatchObject({ status: 'read', value: 10 })
  })

  it('is unread where one sum holds and the other would with one digit of it changed', () => {
    const broken = { ...TEN, 'requests.handled_total.natural_person': 17 }
    expect(settled(broken, { [CELL]: ['10', 0.6] }).of(CELL)?.status).toBe('unreadable')
  })

  it('settles figures one after the other, each by a sum in which it alone is in doubt', () => {
    const printed = { ...TEN, 'requests.granted.business': 4, 'requests.granted.total': 14 }
    const whole = {
      ...printed,
      'requests.handled_total.business': 4,
      'requests.handled_total.total': 14,
    }
    const { of } = settled(whole, {
      [CELL]: ['70', 0.5, '10'],
      'requests.granted.business': ['1', 0.5, '4'],
    })
    expect([of(CELL), of('requests.granted.business')]).toMatchObject([{ value: 10 }, { value: 4 }])
  })
})

describe('a blank that was read off a picture', () => {
  it('is blank where the picture is sure, and unread where it is not: it may be a zero', () => {
    const key = 'requests.partial.natural_person'
    expect(settled(TEN, { [key]: ['', 0.95] }).of(key)?.status).toBe('blank')
    const { of, findings } = settled(TEN, { [key]: ['', 0.7] })
    expect(of(key)?.status).toBe('unreadable')
    expect(findings[0]?.message.en).toContain('blank as well as a zero')
  })

  it('may be a number that its sums ask for', () => {
    expect(settled(TEN, { [CELL]: ['', 0.2, '10'] }).of(CELL)).toMatchObject({ value: 10 })
  })

  it('leaves a zero unread that may be nothing at all', () => {
    const key = 'requests.partial.natural_person'
    expect(settled(TEN, { [key]: ['0', 0.7, ''] }).of(key)?.status).toBe('unreadable')
    expect(settled(TEN, { [key]: ['0', 0.7, '8'] }).of(key)).toMatchObject({ value: 0 })
  })

  it('is a blank for sure where the table prints no zero and its sums hold without it', () => {
    const blanks = Object.fromEntries(
      figuresOf(form, {}).map(({ table, row, column }) => [`${table}.${row}.${column}`, null]),
    )
    const printed = {
      ...blanks,
      ...TEN,
      'requests.partial.total': 5,
      'requests.partial.business': 5,
    }
    const key = 'requests.partial.natural_person'
    expect(settled(printed, { [key]: ['', 0.7] }).of(key)?.status).toBe('blank')
  })
})

describe('a sum that holds confirms nothing', () => {
  const part = 'disputes.review.upheld'
  const total = 'disputes.review.total'
  const two = { [part]: 7, [total]: 7 }

  it('of two figures that may be misread alike, digit for digit', () => {
    const { of } = settled(two, { [part]: ['7', 0.6], [total]: ['7', 0.6] })
    expect([of(part)?.status, of(total)?.status]).toEqual(['unreadable', 'unreadable'])
    const sure = settled(two, { [part]: ['7', 0.6] })
    expect(sure.of(part)?.status).toBe('read')
  })

  it('of two figures whose other readings make it hold as well', () => {
    const other = 'disputes.review.corrected'
    const three = { [part]: 7, [other]: 2, [total]: 9 }
    const { of } = settled(three, { [part]: ['7', 0.7, '1'], [other]: ['2', 0.7, '8'] })
    expect([of(part)?.status, of(other)?.status]).toEqual(['unreadable', 'unreadable'])
    const one = settled(three, { [part]: ['7', 0.7, '1'], [other]: ['2', 0.7, '4'] })
    expect([one.of(part)?.status, one.of(other)?.status]).toEqual(['read', 'read'])
  })
})

describe('a figure without sums', () => {
  const key = 'licensing.licences.decisions'
  const printed = { [key]: 550 }

  it('is taken from a confidence on that is less than sure, and unread below it', () => {
    expect(settled(printed, { [key]: ['550', 0.85] }).of(key)?.status).toBe('read')
    expect(settled(printed, { [key]: ['550', 0.75] }).of(key)?.status).toBe('unreadable')
  })

  it('is unread where it is more than what it is a part of', () => {
    const made = 'documents.rules.made'
    expect(settled({}, { [made]: ['8', 0.85] }).of(made)?.status).toBe('unreadable')
    const held = { 'documents.rules.in_force': 9 }
    expect(settled(held, { [made]: ['8', 0.85] }).of(made)?.status).toBe('read')
  })
})

describe('a text that is no count', () => {
  it('is unread, with a finding, unless the sums ask for another reading of it', () => {
    const { of, codes } = settled(TEN, { [CELL]: ['1l', 0.95] })
    expect(of(CELL)?.status).toBe('unreadable')
    expect(codes).toEqual(['figure-doubtful'])
    expect(settled(TEN, { [CELL]: ['1l', 0.95, '10'] }).of(CELL)).toMatchObject({ value: 10 })
  })

  it('is a number with decimals where things are counted, but not where money is', () => {
    const money = 'fees.admin_fees.amount'
    expect(settled(TEN, { [money]: ['1.5', 0.95] }).of(money)).toMatchObject({ value: 1.5 })
    expect(settled(TEN, { [CELL]: ['1.5', 0.95] }).of(CELL)?.status).toBe('unreadable')
  })
})

it('leaves a report that was read off no picture as it is', () => {
  const figures = figuresOf(form, { ...TEN, 'requests.granted.total': 18 }, 0)
  expect(settleDoubts(form, figures)).toEqual({ figures, findings: [] })
})
