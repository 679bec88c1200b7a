import { describe, expect, it } from '@jest/globals'
import { panelOf, type Panel } from '../../src/panel/index.js'
import type { PanelFinding, PanelRow } from '../../src/report/point.js'
import type { Report } from '../../src/report/schema.js'
import { issuerNamed } from '../report/figures.js'
import { reportOn, type Made } from './made.js'

const rowsOf = (panel: Panel): readonly PanelRow[] =>
  panel.issuers.flatMap(({ years }) => years.flatMap(({ rows }) => rows))
const findingsOf = (panel: Panel): readonly PanelFinding[] =>
  panel.issuers.flatMap(({ years }) => years.flatMap(({ findings }) => findings))
const on = (year: number, form: Made['form'], path = `${year}.pdf`) =>
  reportOn({ form, year, path, printed: { 'requests.new.total': year - 2000 } })

describe('the years of an issuer', () => {
  it('come in their order, issuers in that of their ids, whatever the order of the reports', () => {
    const reports = [
      reportOn({ form: '2021', year: 2022, issuer: '乙县人民政府' }),
      ...[on(2021, '2021'), on(2019, '2019'), on(2020, '2019')],
    ]
    const panel = panelOf(reports)
    expect(rowsOf(panel).map(({ issuerId, year }) => `${issuerId} ${year}`)).toEqual([
      '乙县人民政府 2022',
      ...['阳羡市教育局 2019', '阳羡市教育局 2020', '阳羡市教育局 2021'],
    ])
    expect(panelOf(reports.toReversed())).toEqual(panel)
  })

  it('are joined by place and organ, whatever the name', () => {
    const place = { code: '320282', name: '宜兴市', level: 'county', revision: 2016 } as const
    const named = (name: string, year: number): Report => ({
      ...on(year, '2021'),
      issuer: { name, place, organ: '教育局', scope: null },
    })
    const { issuers } = panelOf([named('宜兴市教育局', 2022), named('宜兴市教育局机关', 2023)])
    expect(issuers.map(({ issuerId }) => issuerId)).toEqual(['320282-教育局'])
    expect(issuers[0]?.years.map(({ rows }) => rows[0]?.issuer)).toEqual([
      '宜兴市教育局',
      '宜兴市教育局机关',
    ])
  })

  it('compare a series with the previous year in the panel', () => {
    const reports = [on(2012, '2008'), on(2017, '2014'), on(2018, '2014'), on(2021, '2021')]
    const words = (id: string) =>
      rowsOf(panelOf(reports)).map(({ comparability }) => comparability.get(id))
    expect(words('requests_new')).toEqual([undefined, 'near', 'exact', 'near'])
    expect(words('requests_denied')).toEqual([
      undefined,
      'not_comparable',
      'exact',
      'not_comparable',
    ])
    expect(words('fee_amount')).toEqual([undefined, 'absent', 'absent', 'absent'])
  })

  it('compare with the worse of two reports on the year before', () => {
    const reports = [on(2019, '2014', 'a.pdf'), on(2019, '2019', 'b.pdf'), on(2020, '2019')]
    const last = rowsOf(panelOf(reports)).at(-1)
    expect(last?.comparability.get('requests_new')).toBe('near')
  })
})

describe('two reports of one issuer and year', () => {
  const reports = [on(2021, '2021', 'b.pdf'), on(2021, '2021', 'a.pdf'), on(2022, '2021')]

  it('are both kept, numbered, with a finding that names them', () => {
    const panel = panelOf(reports)
    expect(rowsOf(panel).map(({ year, number, path }) => [year, number, path])).toEqual([
      [2021, 1, 'a.pdf'],
      [2021, 2, 'b.pdf'],
      [2022, 1, '2022.pdf'],
    ])
    expect(findingsOf(panel)).toMatchObject([
      {
        issuerId: '阳羡市教育局',
        year: 2021,
        sources: [{ path: 'a.pdf' }, { path: 'b.pdf' }],
        finding: { code: 'duplicate-year', severity: 'warning' },
      },
    ])
    expect(panelOf(reports.toReversed())).toEqual(panel)
  })

  it('say in the finding whose numbers each gives', () => {
    const scoped = reports.map((report, index) => ({
      ...report,
      issuer: { ...issuerNamed('阳羡市教育局'), scope: index === 0 ? ('region' as const) : null },
    }))
    const [found] = findingsOf(panelOf(scoped))
    expect(found?.finding.message.en).toContain('a.pdf; b.pdf (region)')
  })
})

describe('one report found twice', () => {
  const copyAt = (path: string): Report => {
    const report = on(2021, '2021', 'a.pdf')
    return { ...report, source: { ...report.source, path } }
  }

  it('stands in the panel once, under its first path, and is noted', () => {
    const panel = panelOf([copyAt('z/a.pdf'), copyAt('a.pdf')])
    expect(rowsOf(panel).map(({ path }) => path)).toEqual(['a.pdf'])
    expect(findingsOf(panel)).toMatchObject([
      { sources: [{ path: 'a.pdf' }, { path: 'z/a.pdf' }], finding: { code: 'same-report' } },
    ])
  })

  it('is not noted where it is the same file: it was read before, and again', () => {
    expect(findingsOf(panelOf([copyAt('a.pdf'), copyAt('a.pdf')]))).toEqual([])
  })

  it('is two where the readings differ', () => {
    const corrected = reportOn({
      form: '2021',
      year: 2021,
      path: 'a.pdf',
      printed: { 'requests.new.total': 7 },
    })
    const panel = panelOf([copyAt('a.pdf'), corrected])
    expect(rowsOf(panel)).toHaveLength(2)
    expect(findingsOf(panel).map(({ finding }) => finding.code)).toEqual(['duplicate-year'])
  })
})

describe('a report without a year or an issuer', () => {
  it.each([
    ['year', { year: null }, 'year'],
    ['issuer', { issuer: null }, 'issuer'],
    ['both', { year: null, issuer: null }, 'year and no issuer'],
  ])('is kept aside with a finding: %s', (_, lacking, words) => {
    const panel = panelOf([reportOn({ form: '2021', path: 'a.pdf', ...lacking })])
    expect(panel.issuers).toEqual([])
    expect(panel.aside).toMatchObject([
      { sources: [{ path: 'a.pdf' }], finding: { code: 'not-in-panel', severity: 'warning' } },
    ])
    expect(panel.aside[0]?.finding.message.en).toContain(`has no ${words}`)
    expect(panel.aside[0]?.finding.fingerprint).toMatch(/^[0-9a-f]{12}\|not-in-panel\|/u)
  })
})
