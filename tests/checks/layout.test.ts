import { describe, expect, it } from '@jest/globals'
import { checkReport } from '../../src/checks/index.js'
import type { Issuer } from '../../src/report/schema.js'
import { formOf, issuerNamed } from '../report/figures.js'
import { madeBody, type Making } from './made.js'

const findings = (making: Making) =>
  checkReport(madeBody(making), formOf(making.form ?? '2021')).findings.map(
    ({ severity, code, message }) => `${severity} ${code}: ${message.en}`,
  )

const numbered = (...numbers: readonly string[]) => ({
  change: (body: ReturnType<typeof madeBody>) => ({
    sections: body.sections.map((section, index) => ({
      ...section,
      number: numbers[index] ?? section.number,
    })),
  }),
})

describe('the numbers of sections', () => {
  it('may be dirty, and may be left out', () => {
    expect(findings(numbered('一', '二', '', '四', '五', 'l六'))).toEqual([])
  })

  it('that repeat are told, and what follows in order is not', () => {
    expect(findings(numbered('一', '二', '二', '三', '四', '五'))).toEqual([
      'warning section-misnumbered: section requests is numbered 二, in order it would be 三',
    ])
  })

  it('begin with 一', () => {
    expect(findings(numbered('二', '三', '四', '五', '六', '七'))).toEqual([
      'warning section-misnumbered: section overview is numbered 二, in order it would be 一',
    ])
  })

  it('may skip a section that is not printed', () => {
    const change = (body: ReturnType<typeof madeBody>) => ({
      sections: body.sections.filter(({ id }) => id !== 'problems'),
    })
    expect(findings({ change })).toEqual(['error section-missing: section problems is not printed'])
  })

  it('of the years before 2019 are information', () => {
    const found = findings({ form: '2014', ...numbered('一', '三') })
    expect(found).toContain(
      'info section-misnumbered: section proactive is numbered 三, in order it would be 二',
    )
  })
})

describe('the date of publication', () => {
  const place = { code: '320813', name: '洪泽区', level: 'county', revision: 2020 } as const
  const named = (name: string, of: Partial<Issuer> = {}) => ({ ...issuerNamed(name), ...of })
  const published = (date: string, issuer: Issuer, year = 2023) =>
    findings({ change: () => ({ published: date, issuer, year }) })

  it.each([
    ['2024-01-31', named('阳羡市教育局')],
    ['2024-03-31', named('霜栖县人民政府')],
    ['2024-03-31', named('洪泽区', { place })],
    ['2024-03-31', named('霜栖试验区')],
    ['2024-03-31', named('霜栖试验区管理委员会')],
  ])('is in time: %s', (date, issuer) => {
    expect(published(date, issuer)).toEqual([])
  })

  it.each([
    ['2024-02-01', named('阳羡市教育局'), '2024-01-31'],
    ['2024-02-01', named('洪泽区教育局', { place, organ: '教育局' }), '2024-01-31'],
    ['2024-04-01', named('霜栖县人民政府'), '2024-03-31'],
    ['2024-04-01', named('霜栖试验区'), '2024-03-31'],
  ])('is late: %s', (date, issuer, due) => {
    expect(published(date, issuer)).toEqual([
      `info published-late: it was published on ${date}, due by ${due}`,
    ])
  })

  it('of the reports before 2019 is set by the Regulation of 2008', () => {
    expect(published('2019-03-31', named('阳羡市教育局'), 2018)).not.toContain('late')
    expect(published('2019-04-01', named('阳羡市教育局'), 2018).join()).toContain('2019-03-31')
  })
})
