import { describe, expect, it } from '@jest/globals'
import { pointsOf } from '../../src/panel/index.js'
import { pointIn, reportOn, type Printed } from './made.js'

/** The columns of the requests table that add up to its total. */
const applicants = [
  'natural_person',
  'business',
  'research',
  'public_interest',
  'legal_service',
  'other_org',
]

/** A row of the requests table: all of it from natural persons. */
function row(id: string, value: number | null): Printed {
  const cells = applicants.map((column, index) => [
    `requests.${id}.${column}`,
    value === null || index === 0 ? value : 0,
  ])
  return { ...Object.fromEntries(cells), [`requests.${id}.total`]: value } as Printed
}

const denied = (changes: Printed, fill: number | null = null) => {
  const printed = {
    ...row('new', 12),
    ...row('carried_in', 0),
    ...row('granted', 7),
    ...row('denied_query', 5),
    ...row('handled_total', 12),
    ...row('carried_out', 0),
    ...changes,
  }
  return pointIn(pointsOf(reportOn({ form: '2019', printed, fill })), 'requests_denied')
}

describe('a blank term of a sum', () => {
  it('is zero where a sum of the form holds with it as zero and no other way', () => {
    expect(denied({})).toMatchObject({
      value: 5,
      status: 'read',
      rules: ['sum', 'blank-as-zero: requests/outcomes/total'],
      reasons: [],
    })
  })

  it('stays blank where the sum does not hold without it', () => {
    const point = denied(row('handled_total', 13))
    expect(point).toMatchObject({ value: null, status: 'blank' })
    expect(point.reasons).toContain('requests.denied_internal.total blank')
  })

  it('stays blank where the row of it has numbers', () => {
    expect(denied({ 'requests.denied_internal.natural_person': 3 })).toMatchObject({
      value: null,
      status: 'blank',
      reasons: ['requests.denied_internal.total blank'],
    })
  })

  it('stays blank where an operand of the sum is not printed', () => {
    expect(denied({ 'requests.partial.total': undefined })).toMatchObject({
      value: null,
      status: 'blank',
    })
  })

  it('stays blank where the total is blank, too', () => {
    expect(denied({ 'requests.handled_total.total': null })).toMatchObject({
      value: null,
      status: 'blank',
    })
  })

  it('stays blank among blanks alone: nothing is printed', () => {
    const printed = { ...row('denied_query', null), ...row('granted', 12) }
    expect(denied(printed)).toMatchObject({ value: null, status: 'blank' })
  })

  it('does not make good for a term that is not printed', () => {
    expect(denied({ 'requests.denied_security.total': undefined })).toMatchObject({
      value: null,
      status: 'missing',
    })
  })

  it('proves nothing by a sum with a negative number', () => {
    const printed = {
      ...{ 'requests.granted.total': 8, 'requests.partial.total': -1 },
      ...{ 'requests.granted.natural_person': 8, 'requests.partial.natural_person': -1 },
    }
    expect(denied(printed)).toMatchObject({ value: null, status: 'blank' })
  })
})

describe('a blank on both sides of a sum', () => {
  const suits = (zero: number | null) => {
    const upheld = { 'disputes.suit_direct.upheld': 2, 'disputes.suit_direct.total': 2 }
    const printed = { ...upheld, 'disputes.review.total': zero }
    return pointIn(pointsOf(reportOn({ form: '2021', printed, fill: null })), 'suit_total')
  }

  it('is not proved zero: a total and its parts may be anything together', () => {
    expect(suits(0)).toMatchObject({ value: null, status: 'blank' })
  })

  it('is not proved zero where the table prints no 0 at all, either', () => {
    expect(suits(null)).toMatchObject({ value: null, status: 'blank' })
  })
})
