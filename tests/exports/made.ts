import type { Finding, Outcome, Report, Source } from '../../src/report/schema.js'
import { issuerNamed } from '../report/figures.js'

export const SHA256 = '0123456789abcdef'.repeat(4)

export function madeSource(changes: Partial<Source> = {}): Source {
  const place = { name: 'report.pdf', path: 'in/report.pdf', url: null }
  return { ...place, sha256: SHA256, bytes: 1234, format: 'pdf', pages: 2, ...changes }
}

export function madeFinding(changes: Partial<Finding> = {}): Finding {
  return {
    code: 'total-differs',
    severity: 'error',
    blame: 'source',
    figures: ['disputes.review.total', 'disputes.review.upheld'],
    operands: ['disputes.review.upheld'],
    expected: 11,
    printed: 0,
    fingerprint: '0123456789ab|total-differs',
    places: [{ page: 2, box: [1, 2, 3, 4] }],
    message: { zh: '合计不符', en: 'the total differs' },
    ...changes,
  }
}

/** A report with one figure of each kind that a file can give. */
export function madeReport(changes: Partial<Report> = {}): Report {
  const name = { table: 'requests', column: 'total', unit: '件' } as const
  return {
    schema: 'nianbao/report/1',
    source: madeSource(),
    extractor: { name: 'nianbao', version: '0.1.0' },
    form: '2021',
    year: 2023,
    period: { start: '2023-01-01', end: '2023-12-31' },
    issuer: issuerNamed('某县人民政府'),
    published: '2024-01-20',
    documentNumber: null,
    sections: [
      {
        id: 'overview',
        number: '一',
        title: '总体情况',
        text: '第一段。\n=1+1',
        place: { page: 1 },
        parts: [],
      },
    ],
    signature: null,
    figures: [
      {
        ...name,
        row: 'new',
        status: 'read',
        value: 820,
        text: '82\n0',
        places: [{ page: 1, box: [1, 2.5, 3, 4] }, { page: 2 }],
      },
      {
        ...name,
        row: 'carried_in',
        status: 'blank',
        text: '—',
        places: [{ path: 'table 1, row 2' }],
      },
      { ...name, row: 'granted', status: 'unreadable', text: '?', places: [] },
      { ...name, row: 'partly_granted', status: 'missing' },
      { ...name, row: 'other', status: 'read', value: 3, text: '3', places: [] },
    ],
    facts: [],
    extras: [
      {
        table: 'requests',
        rowText: '小计',
        columnText: '总计',
        value: -185,
        text: '-185',
        places: [{ page: 1 }],
      },
    ],
    checks: { pass: 5, fail: 1, cannotTell: 2 },
    findings: [madeFinding()],
    ...changes,
  }
}

export function madeOutcome(reports: Report[] = [madeReport()]): Outcome {
  return {
    schema: 'nianbao/report/1',
    source: reports[0]?.source ?? madeSource(),
    reports,
    findings: [],
  }
}

/** What a file that could not be read gives. */
export function madeFailure(changes: Partial<Source> = {}): Outcome {
  const finding = madeFinding({
    code: 'E_EMPTY',
    figures: [],
    fingerprint: '0123456789ab|E_EMPTY',
    message: { zh: '文件是空的', en: 'the file is empty' },
  })
  const source = madeSource({ name: 'empty.pdf', path: 'in/empty.pdf', format: null, ...changes })
  return { schema: 'nianbao/report/1', source, reports: [], findings: [finding] }
}
