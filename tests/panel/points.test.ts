import { describe, expect, it } from '@jest/globals'
import { crosswalk } from '../../src/forms/crosswalk.js'
import { pointsOf } from '../../src/panel/index.js'
import type { Figure, Report } from '../../src/report/schema.js'
import { madeFinding } from '../exports/made.js'
import { pointIn, reportOn } from './made.js'

const pointOf = (id: string, report: Report) => pointIn(pointsOf(report), id)
const other = (row: string) => `requests.other_${row}.total`

/** The report with one of its figures changed. */
function withFigure(report: Report, row: string, change: (figure: Figure) => Figure): Report {
  const figures = report.figures.map((figure) => (figure.row === row ? change(figure) : figure))
  return { ...report, figures }
}

describe('pointsOf', () => {
  it('gives a point for each series in the order of the crosswalk', () => {
    const points = pointsOf(reportOn({ form: '2021' }))
    expect(points.map(({ series }) => series)).toEqual(crosswalk.map(({ id }) => id))
  })

  it('takes a figure as it is, with its place', () => {
    const report = reportOn({ form: '2021', printed: { 'requests.new.total': 21 } })
    expect(pointOf('requests_new', report)).toEqual({
      series: 'requests_new',
      status: 'read',
      value: 21,
      rules: ['direct'],
      reasons: [],
      sources: ['requests.new.total'],
      places: [{ path: 'requests.new.total' }],
      errors: [],
    })
  })

  it('adds up the figures of a sum', () => {
    const printed = { 'requests.already_public.total': 4, 'requests.granted.total': 30 }
    const point = pointOf('requests_granted', reportOn({ form: '2014', printed }))
    expect(point).toMatchObject({ value: 34, status: 'read', rules: ['sum'] })
    expect(point.sources).toEqual(Object.keys(printed))
  })

  it('is missing where one term of a sum is, and names it', () => {
    const printed = { 'requests.granted.total': 30 }
    expect(pointOf('requests_granted', reportOn({ form: '2014', printed }))).toMatchObject({
      status: 'missing',
      value: null,
      reasons: ['requests.already_public.total missing'],
    })
  })

  it('is absent where the form has no such series', () => {
    expect(pointOf('fee_amount', reportOn({ form: '2019', fill: 1 }))).toMatchObject({
      status: 'absent',
      value: null,
      rules: [],
      sources: [],
    })
  })

  it('leaves a lone blank blank, whatever the sums say', () => {
    const printed = {
      'disputes.review.upheld': null,
      ...{ 'disputes.review.corrected': 2, 'disputes.review.other': 0 },
      ...{ 'disputes.review.pending': 0, 'disputes.review.total': 2 },
    }
    expect(pointOf('review_upheld', reportOn({ form: '2021', printed }))).toMatchObject({
      status: 'blank',
      value: null,
    })
  })

  it('is as doubtful as its worst term', () => {
    const printed = { 'requests.already_public.total': 4, 'requests.granted.total': 30 }
    const report = reportOn({ form: '2014', printed })
    const decoded = withFigure(report, 'granted', (figure) =>
      figure.status === 'read' ? { ...figure, status: 'decoded' } : figure,
    )
    expect(pointOf('requests_granted', decoded)).toMatchObject({ status: 'decoded', value: 34 })
    const corrected = withFigure(decoded, 'already_public', (figure) =>
      figure.status === 'read' ? { ...figure, status: 'corrected', printedValue: 5 } : figure,
    )
    expect(pointOf('requests_granted', corrected)).toMatchObject({ status: 'corrected', value: 34 })
    const unreadable = withFigure(corrected, 'granted', (figure) =>
      'text' in figure ? { ...figure, status: 'unreadable' } : figure,
    )
    expect(pointOf('requests_granted', unreadable)).toMatchObject({
      status: 'unreadable',
      value: null,
    })
  })

  it('names the errors of the report on the figures that it took', () => {
    const printed = { 'disputes.review.total': 0 }
    const findings = [madeFinding(), madeFinding({ code: 'mere-remark', severity: 'warning' })]
    const report = reportOn({ form: '2021', printed, changes: { findings } })
    expect(pointOf('review_total', report).errors).toEqual(['total-differs'])
    expect(pointOf('requests_new', report).errors).toEqual([])
  })
})

describe('alternatives', () => {
  const parts = { [other('no_correction')]: 1, [other('unpaid')]: 0, [other('misc')]: 2 }

  it('are the three parts of 其他处理 where they are printed', () => {
    expect(pointOf('requests_other', reportOn({ form: '2021', printed: parts }))).toMatchObject({
      value: 3,
      rules: ['sum', 'alternative: 2'],
      sources: Object.keys(parts),
    })
  })

  it('are the one row 其他处理 where it stands in for them', () => {
    const printed = { 'requests.other.total': 5 }
    const report = reportOn({ form: '2021', printed })
    expect(pointOf('requests_other', report)).toMatchObject({
      value: 5,
      rules: ['direct', 'alternative: 1'],
    })
    expect(pointOf('other_misc', report)).toMatchObject({ status: 'missing' })
  })

  it('take the parts where the row above them is blank', () => {
    const printed = { ...parts, 'requests.other.total': null }
    expect(pointOf('requests_other', reportOn({ form: '2021', printed })).value).toBe(3)
  })

  it('say so where they contradict each other', () => {
    const printed = { ...parts, 'requests.other.total': 5 }
    expect(pointOf('requests_other', reportOn({ form: '2021', printed }))).toMatchObject({
      value: 5,
      rules: ['direct', 'alternative: 1', 'alternative 2 gives 3'],
    })
  })

  it('are missing where none is printed', () => {
    expect(pointOf('requests_other', reportOn({ form: '2021' })).status).toBe('missing')
  })
})

describe('units', () => {
  const fees = 'sheet_2008.fees_on_request.year'
  const amount = 'fees.admin_fees.amount'

  it('become those of the series by the factor of the crosswalk', () => {
    const report = reportOn({ form: '2008', printed: { [fees]: 251_000 } })
    expect(pointOf('request_fees', report)).toMatchObject({
      value: 25.1,
      rules: ['direct', 'converted: 元→万元'],
    })
  })

  it('that a cell prints win over those of the form', () => {
    const units = { [amount]: '元' }
    const report = reportOn({ form: '2021', printed: { [amount]: 251_000 }, units })
    expect(pointOf('fee_amount', report).value).toBe(25.1)
    expect(
      pointOf('fee_amount', reportOn({ form: '2021', printed: { [amount]: 7 } })),
    ).toMatchObject({ value: 7, rules: ['direct'] })
  })

  it('that measure something else make a number unreadable', () => {
    const units = { [amount]: '户' }
    const report = reportOn({ form: '2021', printed: { [amount]: 3 }, units })
    expect(pointOf('fee_amount', report)).toMatchObject({
      status: 'unreadable',
      value: null,
      reasons: ['fees.admin_fees.amount unit 户'],
    })
  })

  it('that nothing tells make a number unreadable', () => {
    const printed = { 'procurement.procurement.amount': 12 }
    expect(pointOf('procurement_amount', reportOn({ form: '2019', printed }))).toMatchObject({
      status: 'unreadable',
      reasons: ['procurement.procurement.amount unit unknown'],
    })
  })
})

describe('facts', () => {
  const pointFrom = (...facts: { value: number; unit?: string }[]) =>
    pointOf('processing_fees', reportOn({ form: '2021', facts }))

  it('are a source where the crosswalk names them', () => {
    expect(pointFrom({ value: 350 })).toMatchObject({
      value: 350,
      status: 'read',
      rules: ['fact'],
      sources: ['text.processing_fee_collected'],
      places: [{ page: 5 }],
    })
  })

  it('are converted as figures are, and may be said twice', () => {
    expect(pointFrom({ value: 1.2, unit: '万元' }, { value: 12_000 })).toMatchObject({
      value: 12_000,
      status: 'read',
    })
  })

  it('that contradict each other state nothing', () => {
    expect(pointFrom({ value: 350 }, { value: 35 })).toMatchObject({
      status: 'unreadable',
      value: null,
      reasons: ['text.processing_fee_collected contradicted'],
    })
  })

  it('are missing where the text does not state them', () => {
    expect(pointFrom()).toMatchObject({ status: 'missing', value: null })
  })
})
