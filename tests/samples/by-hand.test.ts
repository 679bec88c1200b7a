/** What a person saw in each sample, typed from the rendered page and not from expected.json. */
import { describe, expect, it, jest } from '@jest/globals'
import type { Figure, Report } from '../../src/report/schema.js'
import { keyOf, readOne } from './reading.js'
import { openSample } from './sample-files.js'

async function read(name: string, file: string): Promise<Report> {
  return readOne((await openSample(name, file)).bytes, file)
}

function at(report: Report, key: string): Figure | undefined {
  return report.figures.find((figure) => keyOf(figure) === key)
}

jest.setTimeout(30_000)

describe('what a person saw in the samples', () => {
  it('lanting-2023: 131 case files of natural persons on page 2, and the signature', async () => {
    const report = await read('lanting-2023', 'report.pdf')
    expect(at(report, 'requests.denied_case_file.natural_person')).toMatchObject({
      status: 'read',
      value: 131,
      text: '131',
      places: [{ page: 2 }],
    })
    expect(report.signature?.issuer).toBe('澜亭市人民政府办公室')
    expect(report.sections[0]?.parts.map(({ number }) => number)).toEqual([
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（五）',
    ])
  })

  it('qingyan-2022: 1315 wrapped over two lines, the last row alone on page 3', async () => {
    const report = await read('qingyan-2022', 'report.pdf')
    expect(at(report, 'requests.handled_total.total')).toMatchObject({ value: 1315 })
    expect(at(report, 'requests.carried_out.business')).toMatchObject({
      value: 16,
      places: [{ page: 3 }],
    })
  })

  it('songjian-2024: headings numbered by Word, 1708 other results', async () => {
    const report = await read('songjian-2024', 'report.docx')
    expect(report.sections.map(({ number }) => number)).toEqual([
      '一',
      '二',
      '三',
      '四',
      '五',
      '六',
    ])
    expect(at(report, 'disputes.suit_after_review.other')).toMatchObject({ value: 1708 })
  })

  it('baiwei-2023: every digit in a span of its own, the number and date of the site', async () => {
    const report = await read('baiwei-2023', 'report.html')
    expect(at(report, 'fees.admin_fees.amount')).toMatchObject({ value: 52353.67, unit: '万元' })
    expect(report).toMatchObject({ documentNumber: '白政办发〔2024〕3号', published: '2024-01-22' })
  })

  it('luming-2019: eight items fewer, 8,738.85万元 of procurement', async () => {
    const report = await read('luming-2019', 'report.html')
    expect(at(report, 'enforcement.coercion.items_change')).toMatchObject({ value: -8 })
    expect(at(report, 'procurement.procurement.amount')).toMatchObject({
      value: 8738.85,
      unit: '万元',
      text: '8,738.85万元',
    })
  })

  it('liugang-2020: 106 pending reviews between horizontal rules', async () => {
    const report = await read('liugang-2020', 'report.pdf')
    expect(at(report, 'disputes.review.pending')).toMatchObject({
      value: 106,
      places: [{ page: 2 }],
    })
  })

  it('zhuxi-2023: a blank part is no zero, a printed zero is one', async () => {
    const report = await read('zhuxi-2023', 'report.txt')
    expect(at(report, 'requests.granted.business')).toMatchObject({ status: 'blank' })
    expect(at(report, 'requests.refused_petition.total')).toMatchObject({
      status: 'read',
      value: 0,
    })
  })

  it('lanpu-2021: the total of the reviews is 0, its parts add up to 28', async () => {
    const report = await read('lanpu-2021', 'report.pdf')
    const errors = report.findings.filter(({ severity }) => severity === 'error')
    expect(errors).toMatchObject([
      { figures: ['disputes.review.total'], expected: 28, printed: 0, blame: 'source' },
    ])
  })

  it('xingtan-2022: one row 其他处理, its parts missing, a dash is blank', async () => {
    const report = await read('xingtan-2022', 'report.docx')
    expect(at(report, 'requests.other.natural_person')).toMatchObject({ value: 208 })
    expect(at(report, 'requests.other_misc.natural_person')).toMatchObject({ status: 'missing' })
    expect(at(report, 'requests.denied_security.natural_person')).toMatchObject({
      status: 'blank',
      text: '—',
    })
  })

  it('heting-2024: 153 case files in a table without rules on a turned page', async () => {
    const report = await read('heting-2024', 'report.pdf')
    expect(at(report, 'requests.denied_case_file.legal_service')).toMatchObject({
      value: 153,
      places: [{ page: 2 }],
    })
  })

  it('wuqi-2016: parts titled over all columns, a dash and a blank, money on page 3', async () => {
    const report = await read('wuqi-2016', 'report.pdf')
    expect(report).toMatchObject({ form: '2014', signature: { date: '2017-01-12' } })
    expect(at(report, 'active.items.total')).toMatchObject({ value: 4, places: [{ page: 2 }] })
    expect(at(report, 'active.via_weibo.total')).toMatchObject({ status: 'blank', text: '' })
    expect(at(report, 'requests.unable_not_exist.total')).toMatchObject({
      status: 'blank',
      text: '—',
    })
    expect(at(report, 'resources.budget.total')).toMatchObject({
      value: 22930.6723,
      unit: '万元',
      places: [{ page: 3 }],
    })
  })

  it('huaixu-2011: the year and the years up to it in a sheet below the sections', async () => {
    const report = await read('huaixu-2011', 'report.html')
    expect(report).toMatchObject({ form: '2008', documentNumber: '槐政综〔2012〕9号' })
    expect(at(report, 'sheet_2008.new_fax.year')).toMatchObject({ value: 17, unit: '条' })
    expect(at(report, 'sheet_2008.new_fax.cumulative')).toMatchObject({ value: 27 })
    expect(at(report, 'sheet_2008.fees_waived.year')).toMatchObject({ status: 'missing' })
  })

  it('weizhou-2021: the sums cut the requests, and nothing cuts the rules', async () => {
    const report = await read('weizhou-2021', 'report.txt')
    const run = { status: 'decoded', text: '8120070838288202253' }
    expect(at(report, 'requests.new.natural_person')).toMatchObject({ ...run, value: 81 })
    expect(at(report, 'requests.new.legal_service')).toMatchObject({ ...run, value: 882 })
    expect(at(report, 'requests.new.total')).toMatchObject({ ...run, value: 2253 })
    expect(at(report, 'documents.rules.made')).toMatchObject({
      status: 'unreadable',
      text: '40733',
    })
  })

  it('xiyuan-2017: 81 answers in all years, 13 of them in this one', async () => {
    const report = await read('xiyuan-2017', 'report.txt')
    expect(report).toMatchObject({ form: '2008', year: 2017 })
    expect(at(report, 'sheet_2008.handled_total.year')).toMatchObject({ value: 13, text: '1381' })
    expect(at(report, 'sheet_2008.handled_total.cumulative')).toMatchObject({ value: 81 })
    expect(at(report, 'sheet_2008.suit_total.year')).toMatchObject({
      status: 'unreadable',
      text: '6161',
    })
  })

  it('yunmo-2024: 928 new requests at the foot of page 1, and nothing of the seal', async () => {
    const report = await read('yunmo-2024', 'report.ofd')
    expect(report).toMatchObject({ source: { format: 'ofd', pages: 3 }, year: 2024 })
    expect(at(report, 'requests.new.total')).toMatchObject({ value: 928, places: [{ page: 1 }] })
    expect(at(report, 'fees.admin_fees.amount')).toMatchObject({ value: 63144.75, unit: '万元' })
    expect(JSON.stringify(report)).not.toContain('印章')
  })

  it('cangpu-2015: 52次 in cell D70, a blank for the microblog, no number of the hidden ones', async () => {
    const report = await read('cangpu-2015', 'report.xlsx')
    expect(report).toMatchObject({ form: '2014', source: { format: 'xlsx', pages: null } })
    expect(at(report, 'training.meetings.total')).toMatchObject({
      value: 52,
      text: '52次',
      places: [{ path: 'sheet 统计表1, cell D70' }],
    })
    expect(at(report, 'active.via_weibo.total')).toMatchObject({ status: 'blank', text: '' })
    expect(report.figures.filter((figure) => 'value' in figure && figure.value === 987)).toEqual([])
    expect(report.extras).toEqual([])
  })

  it('tingyu-2022: headings numbered by Word, 1409 new requests, no penalty printed and no 0', async () => {
    const report = await read('tingyu-2022', 'report.doc')
    expect(report.sections.map(({ number }) => number).join('')).toBe('一二三四五六')
    expect(at(report, 'requests.new.total')).toMatchObject({ status: 'read', value: 1409 })
    expect(at(report, 'requests.new.legal_service')).toMatchObject({ value: 138 })
    expect(at(report, 'enforcement.penalties.decisions')?.status).toBe('blank')
    expect(at(report, 'fees.admin_fees.amount')).toMatchObject({ value: 7837.7547, unit: '万元' })
    expect(report.signature?.date).toBe('2023-01-16')
  })
})
