import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { crosswalk } from '../../../src/forms/crosswalk.js'
import { everySeries, seriesCodebook } from '../../../src/exports/csv/panel/codebook.js'
import { panelFindings } from '../../../src/exports/csv/panel/findings.js'
import { series } from '../../../src/exports/csv/panel/series.js'
import { seriesWide } from '../../../src/exports/csv/panel/wide.js'
import { csvHead, csvText, type CsvTable } from '../../../src/exports/csv/table.js'
import { anyReport, yearsOf } from '../../panel/arbitrary.js'
import { reportOn } from '../../panel/made.js'
import { parseCsv } from '../parse-csv.js'

function rowsOf<From>(table: CsvTable<From>, items: readonly From[]) {
  return parseCsv(csvHead(table) + items.map((item) => csvText(table.rows(item))).join(''))
}

const years = yearsOf([
  reportOn({
    form: '2021',
    path: 'a.pdf',
    printed: { 'requests.new.total': 21, 'fees.admin_fees.amount': 251_000 },
    units: { 'fees.admin_fees.amount': '元' },
  }),
])
const whose = {
  ...{ issuer_id: '阳羡市教育局', issuer: '阳羡市教育局', code: '', year: '2023', number: '1' },
  ...{ form: '2021', scope: '' },
}

describe('series.csv', () => {
  const rowOf = (id: string) => rowsOf(series, years).find((row) => row.series === id)

  it('has a row for each series of a report', () => {
    expect(rowsOf(series, years).map((row) => row.series)).toEqual(crosswalk.map(({ id }) => id))
  })

  it('says whose a number is, what it is, how it came about and where it is printed', () => {
    expect(rowOf('requests_new')).toEqual({
      ...whose,
      ...{ series: 'requests_new', label: '本年新收申请', value: '21', unit: '件', status: 'read' },
      ...{ rule: 'direct', reason: '', comparability: '', errors: '' },
      ...{ sources: 'requests.new.total', page: '', place: 'requests.new.total' },
      ...{ sha256: expect.stringMatching(/^[0-9a-f]{64}$/u), path: 'a.pdf' },
    })
    expect(rowOf('fee_amount')).toMatchObject({
      ...{ value: '25.1', unit: '万元', rule: 'direct; converted: 元→万元' },
    })
  })

  it('says why there is no number', () => {
    expect(rowOf('requests_denied')).toMatchObject({
      ...{ value: '', status: 'missing' },
      reason: expect.stringContaining('requests.denied_query.total missing'),
    })
    expect(rowOf('staff')).toMatchObject({ value: '', status: 'absent', sources: '' })
  })
})

describe('series-wide.csv', () => {
  it('has a column for each series', () => {
    expect(rowsOf(seriesWide, years)).toMatchObject([
      { ...whose, path: 'a.pdf', requests_new: '21', fee_amount: '25.1', staff: '' },
    ])
    expect(seriesWide.columns.slice(-crosswalk.length)).toEqual(crosswalk.map(({ id }) => id))
  })

  it('agrees with series.csv in every row and series', () => {
    fc.assert(
      fc.property(fc.array(anyReport, { maxLength: 6 }), (reports) => {
        const made = yearsOf(reports)
        const keyOf = ({ issuer_id, year, number }: Record<string, string>) =>
          [issuer_id, year, number].join('|')
        const long = rowsOf(series, made).map((row) => [keyOf(row), row.series, row.value])
        const wide = rowsOf(seriesWide, made).flatMap((row) =>
          crosswalk.map(({ id }) => [keyOf(row), id, row[id]]),
        )
        expect(wide).toEqual(long)
        expect(new Set(long.map(String)).size).toBe(long.length)
      }),
      { numRuns: 25 },
    )
  })
})

describe('series-codebook.csv', () => {
  const rowOf = (id: string) =>
    rowsOf(seriesCodebook, [everySeries]).find((row) => row.series === id)

  it('says where each form prints a series and what may be compared, and why', () => {
    expect(rowOf('requests_granted')).toMatchObject({
      ...{ label_zh: '予以公开', label_en: 'disclosed', unit: '件' },
      form_2014: 'requests.already_public.total + requests.granted.total',
      form_2021: 'requests.granted.total',
      ...{ comparability_2014: 'broader', comparability_2019: 'near', comparability_2021: 'exact' },
      reason_en: expect.stringContaining('sum the two rows'),
      evidence_2021: 'quoted',
    })
  })

  it('writes alternatives and facts as people do', () => {
    expect(rowOf('requests_other')?.form_2021).toMatch(
      /^requests\.other\.total or requests\..* \+ /u,
    )
    expect(rowOf('processing_fees')?.form_2021).toBe('text.processing_fee_collected')
  })

  it('names the figures whose wording is from memory, and the conversions', () => {
    expect(rowOf('items_via_gazette')?.evidence_2014).toBe('memory: active.via_gazette.total')
    expect(rowOf('request_fees')).toMatchObject({
      ...{ conversion_2008: '元→万元 ×1 ÷10000', conversion_2014: '' },
    })
  })
})

describe('panel-findings.csv', () => {
  it('has a row for each finding, with every file that it is on', () => {
    const twice = yearsOf(['a.pdf', 'b.pdf'].map((path) => reportOn({ form: '2021', path })))
    expect(
      rowsOf(
        panelFindings,
        twice.map(({ findings }) => findings),
      ),
    ).toMatchObject([
      {
        ...{ issuer_id: '阳羡市教育局', year: '2023', code: 'duplicate-year', severity: 'warning' },
        ...{ path: 'a.pdf; b.pdf', message_zh: expect.stringContaining('2 份') },
      },
    ])
  })
})
