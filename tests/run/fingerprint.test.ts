import { describe, expect, it } from '@jest/globals'
import { stamp } from '../../src/run/fingerprint.js'
import { madeFailure, madeFinding, madeOutcome, madeReport } from '../exports/made.js'

describe('stamp', () => {
  it('tells the reports of one file apart', () => {
    const report = madeReport({ findings: [madeFinding({ fingerprint: 'a' })] })
    const { reports } = stamp(madeOutcome([report, report]))
    expect(reports.map(({ findings }) => findings[0]?.fingerprint)).toEqual([
      '0123456789ab|a',
      '0123456789ab-2|a',
    ])
  })

  it('stamps what concerns the file as a whole', () => {
    const failure = { ...madeFailure(), findings: [madeFinding({ fingerprint: 'E_EMPTY' })] }
    expect(stamp(failure).findings[0]?.fingerprint).toBe('0123456789ab|E_EMPTY')
  })
})
