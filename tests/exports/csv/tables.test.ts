import { describe, expect, it } from '@jest/globals'
import { csvTables } from '../../../src/exports/csv/index.js'
import { csvHead, csvText } from '../../../src/exports/csv/table.js'
import type { Fact, Figure, Outcome } from '../../../src/report/schema.js'
import { madeFailure, madeFinding, madeOutcome, madeReport, SHA256 } from '../made.js'
import { parseCsv } from '../parse-csv.js'

function rowsOf(name: string, outcome: Outcome) {
  const table = csvTables.find((csvTable) => csvTable.name === name)
  if (table === undefined) throw new Error(`no table ${name}`)
  return parseCsv(csvHead(table) + csvText(table.rows(outcome)))
}

const source = { sha256: SHA256, report: '1', path: 'in/report.pdf', issuer: '某县人民政府' }
const whose = { ...source, year: '2023', form: '2021' }

describe('the CSV tables', () => {
  it('begin with a byte-order mark and end their lines with CRLF', () => {
    for (const table of csvTables) {
      const text = csvHead(table) + csvText(table.rows(madeOutcome()))
      expect(text.startsWith(`\uFEFF${table.columns[0] ?? ''},`)).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
    }
  })

  it('give every figure a row with its labels, status and places', () => {
    const [read, blank, unreadable, missing] = rowsOf('figures', madeOutcome())
    expect(read).toEqual({
      ...whose,
      ...{ table: 'requests', row: 'new', column: 'total' },
      table_label: '收到和处理政府信息公开申请情况',
      row_label: '一、本年新收政府信息公开申请数量',
      column_label: '总计',
      ...{ value: '820', unit: '件', status: 'read', text: '82\n0' },
      ...{ printed_value: '', corrected_by: '', corrected_when: '', corrected_why: '' },
      ...{ confidence: '', candidates: '' },
      ...{ page: '1; 2', box: '1 2.5 3 4', place: '', file: '' },
    })
    expect(blank).toMatchObject({ value: '', status: 'blank', text: '—', place: 'table 1, row 2' })
    expect(unreadable).toMatchObject({ value: '', status: 'unreadable', text: '?' })
    expect(missing).toMatchObject({ value: '', status: 'missing', text: '' })
  })

  it('count the figures, checks and findings of a report', () => {
    expect(rowsOf('reports', madeOutcome())).toEqual([
      expect.objectContaining({
        ...whose,
        ...{ period_start: '2023-01-01', period_end: '2023-12-31', published: '2024-01-20' },
        ...{ document_number: '', format: 'pdf', pages: '2', bytes: '1234', extras: '1' },
        ...{ read: '2', blank: '1', unreadable: '1', missing: '1', decoded: '0', corrected: '0' },
        ...{ checks_pass: '5', checks_fail: '1', checks_cannot_tell: '2' },
        ...{ errors: '1', warnings: '0', infos: '0', version: '0.1.0' },
      }),
    ])
  })

  it('give sections with their text guarded against formulas', () => {
    expect(rowsOf('sections', madeOutcome())).toEqual([
      {
        ...whose,
        ...{ section: 'overview', number: '一', title: '总体情况', text: "第一段。\n'=1+1" },
        ...{ page: '1', box: '', place: '', file: '' },
      },
    ])
  })

  it('keep a negative number as a number', () => {
    const [extra] = rowsOf('extras', madeOutcome())
    expect(extra).toMatchObject({ row_text: '小计', value: '-185', text: '-185', page: '1' })
  })

  it('give facts with their sentence, and what their quantity is called', () => {
    const fact = {
      ...{ quantity: 'requests_received', value: 12000, unit: '件', text: '1.2万' },
      ...{ sentence: '全县收到政府信息公开申请1.2万件。', scope: 'region', section: 'overview' },
      place: { page: 1, box: [1, 2, 3, 4] },
    } satisfies Fact
    expect(rowsOf('facts', madeOutcome([madeReport({ facts: [fact] })]))).toEqual([
      {
        ...whose,
        ...{ quantity: 'requests_received', value: '12000', unit: '件', text: '1.2万' },
        label_zh: '收到政府信息公开申请（可能含上年结转）',
        label_en: 'requests received (those carried over may be among them)',
        ...{ scope: 'region', section: 'overview' },
        sentence: '全县收到政府信息公开申请1.2万件。',
        ...{ page: '1', box: '1 2 3 4', place: '', file: '' },
      },
    ])
  })

  it('give findings with all that they name', () => {
    const [finding] = rowsOf('findings', madeOutcome())
    expect(finding).toEqual({
      ...whose,
      ...{ code: 'total-differs', severity: 'error', blame: 'source' },
      figures: 'disputes.review.total; disputes.review.upheld',
      ...{ operands: 'disputes.review.upheld', expected: '11', printed: '0', group: '' },
      fingerprint: '0123456789ab|total-differs',
      ...{ message_zh: '合计不符', message_en: 'the total differs' },
      ...{ verdict: '', verdict_who: '', verdict_when: '', verdict_why: '' },
      ...{ page: '2', box: '1 2 3 4', place: '', file: '' },
    })
  })

  it('name a file that could not be read among the findings, and nowhere else', () => {
    const failure = madeFailure()
    expect(rowsOf('findings', failure)).toEqual([
      expect.objectContaining({ path: 'in/empty.pdf', code: 'E_EMPTY', report: '', form: '' }),
    ])
    for (const { name } of csvTables.filter((table) => table.name !== 'findings'))
      expect(rowsOf(name, failure)).toEqual([])
  })

  it('tell whose correction a figure is, and what was read', () => {
    const decision = { who: '李文', when: '2026-03-01', why: '扫描不清' }
    const name = { table: 'requests', row: 'new', column: 'total', unit: '件' }
    const figures: Figure[] = [
      {
        ...name,
        ...{ status: 'corrected', value: 21, printedValue: 27, correction: decision },
        ...{ text: '27', places: [] },
      },
    ]
    expect(rowsOf('figures', madeOutcome([madeReport({ figures })]))[0]).toMatchObject({
      ...{ value: '21', status: 'corrected', text: '27', printed_value: '27' },
      ...{ corrected_by: '李文', corrected_when: '2026-03-01', corrected_why: '扫描不清' },
    })
  })

  it('tell how surely a figure was read off a picture, and what else it may be', () => {
    const name = { table: 'requests', row: 'new', column: 'total', unit: '件' }
    const picture = { text: '7', places: [], confidence: 0.6, candidates: ['1', ''] }
    const figures: Figure[] = [{ ...name, status: 'unreadable', ...picture }]
    expect(rowsOf('figures', madeOutcome([madeReport({ figures })]))[0]).toMatchObject({
      ...{ value: '', status: 'unreadable', text: '7' },
      ...{ confidence: '0.6', candidates: '1|' },
    })
  })

  it('tell the verdict on a finding, and count it only where it is accepted', () => {
    const decision = { who: '李文', when: '2026-03-01', why: '确系误印' }
    const findings = [
      madeFinding({ verdict: { verdict: 'dismissed', ...decision } }),
      madeFinding({ verdict: { verdict: 'accepted', ...decision } }),
    ]
    const outcome = madeOutcome([madeReport({ findings })])
    expect(rowsOf('findings', outcome)[0]).toMatchObject({
      ...{ verdict: 'dismissed', verdict_who: '李文' },
      ...{ verdict_when: '2026-03-01', verdict_why: '确系误印' },
    })
    expect(rowsOf('reports', outcome)[0]).toMatchObject({ errors: '1', dismissed: '1' })
  })

  it('number a report by itself as its file does', () => {
    const outcome = madeOutcome([madeReport({ part: { number: 2, of: 2 } })])
    expect(rowsOf('reports', outcome).map(({ report }) => report)).toEqual(['2'])
  })

  it('number the reports of one file', () => {
    const outcome = madeOutcome([madeReport(), madeReport({ findings: [madeFinding()] })])
    expect(rowsOf('reports', outcome).map(({ report }) => report)).toEqual(['1', '2'])
    expect(rowsOf('findings', outcome).map(({ report }) => report)).toEqual(['1', '2'])
  })
})

describe('a wide table', () => {
  it('has a column for each cell of its form, empty where there is no value', () => {
    const [row] = rowsOf('wide-2021', madeOutcome())
    expect(row).toMatchObject({
      ...source,
      'requests.new.total': '820',
      'requests.carried_in.total': '',
      'disputes.review.total': '',
    })
  })

  it('has the one row 其他处理 that some reports print for three, and no other group', () => {
    const [row = {}] = rowsOf('wide-2021', madeOutcome())
    expect(row['requests.other.total']).toBe('3')
    expect(Object.keys(row)).not.toContain('requests.handled.total')
    expect(Object.keys(row)).not.toContain('requests.new.legal_entity')
  })

  it('holds the reports on its own form only', () => {
    expect(rowsOf('wide-2019', madeOutcome())).toEqual([])
    expect(rowsOf('wide-2019', madeOutcome([madeReport({ form: '2019' })]))).toHaveLength(1)
  })
})
