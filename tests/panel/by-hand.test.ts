import { describe, expect, it } from '@jest/globals'
import { panelOf } from '../../src/panel/index.js'
import { pointIn, reportOn } from './made.js'

/** One issuer over all forms, as a person would read its reports; cells that are not named are 0. */
const reports = [
  reportOn({
    form: '2008',
    year: 2016,
    fill: 0,
    printed: {
      'sheet_2008.new.year': 12,
      'sheet_2008.handled_total.year': 12,
      'sheet_2008.granted.year': 9,
      'sheet_2008.unable_not_exist.year': 2,
      'sheet_2008.unable_other_agency.year': 1,
      'sheet_2008.denied_trade_secret.year': null,
      'sheet_2008.normative_items.year': 6,
      'sheet_2008.fees_on_request.year': 1500,
      'sheet_2008.review_total.year': 1,
    },
  }),
  reportOn({
    form: '2014',
    year: 2018,
    fill: 0,
    printed: {
      'requests.new.total': 20,
      'requests.handled_total.total': 20,
      'requests.already_public.total': 4,
      'requests.granted.total': 11,
      'requests.unable_not_exist.total': 5,
      'active.normative_made.total': 8,
      'request_fees.collected.total': 0.2,
      'review.cases.total': 2,
      'review.upheld.total': 2,
    },
  }),
  reportOn({
    form: '2019',
    year: 2019,
    fill: 0,
    printed: {
      'requests.new.total': 30,
      'requests.carried_in.total': 3,
      'requests.handled_total.total': 28,
      'requests.carried_out.total': 5,
      'requests.granted.total': 21,
      'requests.denied_internal.total': 2,
      'requests.denied_query.total': 1,
      'requests.other.total': 4,
      'documents.normative.made': 7,
      'disputes.review.upheld': 1,
      'disputes.review.pending': 2,
      'disputes.review.total': 3,
      'licensing.licences.items_prior': 40,
      'licensing.licences.items_change': -3,
    },
  }),
  reportOn({
    form: '2021',
    year: 2021,
    fill: 0,
    printed: {
      'requests.new.total': 41,
      'requests.carried_in.total': 6,
      'requests.handled_total.total': 45,
      'requests.carried_out.total': 2,
      'requests.granted.total': 39,
      'requests.other_no_correction.total': 2,
      'requests.other_unpaid.total': 0,
      'requests.other_misc.total': 4,
      'documents.normative.made': 5,
      'documents.normative.repealed': 1,
      'documents.normative.in_force': 60,
      'fees.admin_fees.amount': 7730.28,
    },
    facts: [{ value: 350 }],
  }),
  reportOn({
    form: '2021',
    year: 2023,
    fill: 0,
    printed: {
      'requests.new.total': 50,
      'requests.carried_in.total': 1,
      'requests.handled_total.total': 51,
      'requests.carried_out.total': null,
      'requests.granted.total': 44,
      'requests.other.total': 7,
      'requests.other_no_correction.total': undefined,
      'requests.other_unpaid.total': undefined,
      'requests.other_misc.total': undefined,
      'documents.normative.in_force': 63,
      'fees.admin_fees.amount': 77_300_000,
    },
    units: { 'fees.admin_fees.amount': '元' },
  }),
]

/** Year by year: the value, or the status where there is none, and the comparability. */
const byHand: Record<string, readonly (readonly [number | string, string?])[]> = {
  requests_new: [[12], [20, 'near'], [30, 'near'], [41, 'exact'], [50, 'exact']],
  requests_carried_in: [
    ['absent'],
    ['absent', 'absent'],
    [3, 'absent'],
    [6, 'exact'],
    [1, 'exact'],
  ],
  requests_carried_out: [
    ['absent'],
    ['absent', 'absent'],
    [5, 'absent'],
    [2, 'exact'],
    ['blank', 'exact'],
  ],
  requests_handled: [[12], [20, 'near'], [28, 'near'], [45, 'exact'], [51, 'exact']],
  requests_granted: [[9], [15, 'broader'], [21, 'near'], [39, 'exact'], [44, 'exact']],
  requests_denied: [[0], [0, 'not_comparable'], [3, 'not_comparable'], [0, 'exact'], [0, 'exact']],
  unable_not_held: [[3], [5, 'near'], [0, 'near'], [0, 'exact'], [0, 'exact']],
  // The blank of 2016 is a part of 否决公开, which is printed as 0.
  denied_third_party: [[0], [0, 'near'], [0, 'broader'], [0, 'exact'], [0, 'exact']],
  requests_other: [['absent'], ['absent', 'absent'], [4, 'absent'], [6, 'exact'], [7, 'exact']],
  other_misc: [
    ['absent'],
    ['absent', 'absent'],
    ['absent', 'absent'],
    [4, 'absent'],
    ['missing', 'exact'],
  ],
  review_total: [[1], [2, 'near'], [3, 'broader'], [0, 'exact'], [0, 'exact']],
  review_decided: [['absent'], [2, 'absent'], [1, 'near'], [0, 'exact'], [0, 'exact']],
  normative_made: [[6], [8, 'near'], [7, 'near'], [5, 'near'], [0, 'exact']],
  normative_in_force: [
    ['absent'],
    ['absent', 'absent'],
    ['absent', 'absent'],
    [60, 'absent'],
    [63, 'exact'],
  ],
  licence_items: [
    ['absent'],
    ['absent', 'absent'],
    [37, 'absent'],
    ['absent', 'absent'],
    ['absent', 'absent'],
  ],
  request_fees: [
    [0.15],
    [0.2, 'near'],
    ['absent', 'absent'],
    ['absent', 'absent'],
    ['absent', 'absent'],
  ],
  fee_amount: [
    ['absent'],
    ['absent', 'absent'],
    ['absent', 'absent'],
    [7730.28, 'absent'],
    [7730, 'exact'],
  ],
  processing_fees: [
    ['absent'],
    ['absent', 'absent'],
    ['absent', 'absent'],
    [350, 'absent'],
    ['missing', 'exact'],
  ],
}

describe('one issuer from 2016 to 2023', () => {
  const [issuer] = panelOf(reports.toReversed()).issuers
  const rows = issuer?.years.flatMap((year) => year.rows) ?? []

  it('has a row for each report', () => {
    expect(rows.map(({ year, form }) => `${year} ${form}`)).toEqual([
      '2016 2008',
      '2018 2014',
      '2019 2019',
      '2021 2021',
      '2023 2021',
    ])
  })

  it.each(Object.entries(byHand))('has %s as a person would add it up', (id, expected) => {
    const found = rows.map((row) => {
      const { value, status } = pointIn(row.points, id)
      const word = row.comparability.get(id)
      return word === undefined ? [value ?? status] : [value ?? status, word]
    })
    expect(found).toEqual(expected)
  })

  it('carries what sums over years need: carried over, made, repealed and in force', () => {
    const of = (year: number, id: string) => {
      const row = rows.find((each) => each.year === year)
      return pointIn(row?.points ?? [], id)
    }
    expect(of(2021, 'normative_repealed')).toMatchObject({
      value: 1,
      status: 'read',
      sources: ['documents.normative.repealed'],
    })
    expect(of(2023, 'requests_carried_out')).toMatchObject({ value: null, status: 'blank' })
    expect(of(2023, 'rules_in_force')).toMatchObject({ value: 0, status: 'read' })
  })
})
