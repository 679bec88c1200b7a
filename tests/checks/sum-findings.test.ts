import { describe, expect, it } from '@jest/globals'
import { checkSums } from '../../src/checks/sums.js'
import type { Figure, Finding } from '../../src/report/schema.js'
import { byKey } from '../../src/report/sums.js'
import { figuresOf, formOf, tableOf, type Printed } from '../report/figures.js'

const form = formOf('2021')

function findingsOf(id: string, figures: Figure[]): readonly Finding[] {
  return checkSums(tableOf(form, id), byKey(figures)).flatMap(({ finding }) => finding ?? [])
}

const sums = (id: string, printed: Printed) => findingsOf(id, figuresOf(form, printed, 0))

describe('a wrong total', () => {
  const [finding, ...others] = sums('disputes', {
    'disputes.review.upheld': 10,
    'disputes.review.corrected': 1,
  })

  it('gives one finding with what is printed, what its parts add up to, and where', () => {
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      code: 'total-differs',
      severity: 'error',
      blame: 'source',
      figures: ['disputes.review.total'],
      group: 'disputes.review.total',
      printed: 0,
      expected: 11,
      message: {
        zh: 'disputes「行政复议」×「总计」印为 0，各项之和为 11',
        en: 'disputes.review.total is printed as 0, its parts add up to 11',
      },
    })
  })

  it('lists its parts as operands, and the places of all', () => {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map((id) => `disputes.review.${id}`)
    expect(finding?.operands).toEqual(parts)
    expect(finding?.places?.map(({ path }) => path)).toEqual(['disputes.review.total', ...parts])
  })
})

describe('a sum with a figure that was not surely read off a picture', () => {
  const offPicture = (confidence: number) =>
    figuresOf(form, { 'disputes.review.upheld': 10 }, 0).map((figure) =>
      figure.status === 'read' ? { ...figure, confidence } : figure,
    )

  it('is an error of the reading; one of the source where all were surely read', () => {
    expect(findingsOf('disputes', offPicture(0.85))).toMatchObject([
      { severity: 'error', blame: 'reading', figures: ['disputes.review.total'] },
    ])
    expect(findingsOf('disputes', offPicture(0.95))).toMatchObject([
      { severity: 'error', blame: 'source', figures: ['disputes.review.total'] },
    ])
  })
})

describe('a wrong part', () => {
  const findings = sums('requests', { 'requests.granted.business': 3 })

  it('is named by the findings of both its sums, which share a group', () => {
    expect(findings.map(({ message }) => message.en)).toEqual([
      'requests.handled_total.business is printed as 0, its parts add up to 3; likeliest wrong is requests.granted.business',
      'requests.granted.total is printed as 0, its parts add up to 3; likeliest wrong is requests.granted.business',
    ])
    expect(new Set(findings.map(({ group }) => group))).toEqual(
      new Set(['requests.granted.business']),
    )
  })

  it('is printed and expected as itself, not as the totals', () => {
    expect(findings.map(({ printed, expected }) => [printed, expected])).toEqual([
      [3, 0],
      [3, 0],
    ])
  })

  it('gives findings that differ in their fingerprints', () => {
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })
})

describe('a flow that does not close', () => {
  it('is told by the names of its rows', () => {
    const [flow] = sums('requests', {
      'requests.new.total': 21,
      'requests.new.natural_person': 21,
    }).filter(({ code }) => code === 'flow-differs')
    expect(flow?.message.en).toContain(
      'requests, natural_person: new + carried_in is 21, handled_total + carried_out is 0',
    )
    expect(flow?.message.zh).toContain(
      'requests「自然人」：「一、本年新收政府信息公开申请数量」加「二、上年结转政府信息公开申请数量」为 21',
    )
  })
})

describe('a part that exceeds its whole', () => {
  it('is a warning that names both', () => {
    const printed = { 'documents.normative.made': 6, 'documents.normative.in_force': 5 }
    expect(sums('documents', printed)).toMatchObject([
      {
        code: 'part-exceeds',
        severity: 'warning',
        figures: ['documents.normative.made'],
        operands: ['documents.normative.in_force'],
        printed: 6,
        message: {
          en: 'documents.normative.made is printed as 6, more than documents.normative.in_force, printed as 5',
        },
      },
    ])
  })
})

describe('the blame for a failed sum', () => {
  const base = { table: 'disputes', row: 'review', unit: '件', text: '101', places: [] }
  const doubt = (figure: Figure) => findingsOf('disputes', [...figuresOf(form, {}, 0), figure])

  it('lies with the reading where an operand was decoded', () => {
    const figure: Figure = { ...base, column: 'upheld', status: 'decoded', value: 10 }
    expect(doubt(figure)).toMatchObject([{ blame: 'reading', severity: 'warning' }])
  })

  it('lies with the source where a person corrected an operand', () => {
    const figure: Figure = {
      ...base,
      column: 'upheld',
      status: 'corrected',
      value: 10,
      printedValue: 1,
    }
    expect(doubt(figure)).toMatchObject([{ blame: 'source' }])
  })

  it('lies with the reading where the row holds a cell that could not be read', () => {
    const row = 'requests.granted'
    const figures = figuresOf(form, { [`${row}.natural_person`]: 4 }, 0)
    const scrawl: Figure = {
      ...base,
      table: 'requests',
      row: 'granted',
      column: 'research',
      status: 'unreadable',
    }
    const findings = findingsOf('requests', [...figures, scrawl])
    expect(findings).toMatchObject([{ code: 'total-differs', blame: 'reading' }])
  })
})
