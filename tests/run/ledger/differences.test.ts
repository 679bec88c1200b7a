import { describe, expect, it } from '@jest/globals'
import { differencesOf } from '../../../src/run/ledger/differences.js'
import { madeFailure, madeFinding, madeOutcome, madeReport } from '../../exports/made.js'

const before = madeReport()

describe('differencesOf', () => {
  it('finds none between equal outcomes', () => {
    expect(differencesOf(madeOutcome([before]), madeOutcome([madeReport()]))).toEqual([])
  })

  it('tells figures that were read otherwise', () => {
    const figures = before.figures.map((figure) =>
      figure.status === 'blank' ? { ...figure, status: 'read' as const, value: 0 } : figure,
    )
    const after = madeReport({ figures: figures.slice(0, 4) })
    expect(differencesOf(madeOutcome([before]), madeOutcome([after]))).toEqual([
      {
        report: 1,
        kind: 'figure',
        key: 'requests.carried_in.total',
        before: 'blank',
        after: 'read 0',
      },
      { report: 1, kind: 'figure', key: 'requests.other.total', before: 'read 3', after: '' },
    ])
  })

  it('tells findings that came or went', () => {
    const finding = madeFinding({ code: 'total-blank', fingerprint: '0123456789ab|total-blank' })
    const after = madeReport({ year: 2024, findings: [finding] })
    expect(differencesOf(madeOutcome([before]), madeOutcome([after]))).toEqual([
      { report: 1, kind: 'report', key: 'year', before: '2023', after: '2024' },
      { report: 1, kind: 'finding', key: 'total-differs', before: 'the total differs', after: '' },
      { report: 1, kind: 'finding', key: 'total-blank', before: '', after: 'the total differs' },
    ])
  })

  it('tells a file that is read now and was not before', () => {
    expect(differencesOf(madeFailure(), madeOutcome([before]))).toEqual([
      { report: null, kind: 'file', key: 'reports', before: '0', after: '1' },
      { report: null, kind: 'finding', key: 'E_EMPTY', before: 'the file is empty', after: '' },
    ])
  })
})
