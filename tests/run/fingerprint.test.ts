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

  it('knows a report by itself by its number, and stamps nothing twice', () => {
    const findings = [madeFinding({ fingerprint: 'a' })]
    const report = madeReport({ part: { number: 2, of: 2 }, findings })
    const once = stamp(madeOutcome([report]))
    expect(once.reports[0]?.findings[0]?.fingerprint).toBe('0123456789ab-2|a')
    expect(stamp(once)).toEqual(once)
  })

  it('stamps what concerns the file as a whole', () => {
    const failure = { ...madeFailure(), findings: [madeFinding({ fingerprint: 'E_EMPTY' })] }
    expect(stamp(failure).findings[0]?.fingerprint).toBe('0123456789ab|E_EMPTY')
  })
})
