import { describe, expect, it } from '@jest/globals'
import {
  judged,
  judgedOutcome,
  stands,
  verdictSchema,
  verdictsIn,
  type Verdict,
} from '../../src/report/verdicts.js'
import { madeFailure, madeFinding, madeOutcome, madeReport } from '../exports/made.js'

const decision = { who: '李文', when: '2026-03-01', why: '确系误印' }
const { fingerprint } = madeFinding()
const dismissed: Verdict = { fingerprint, verdict: 'dismissed', ...decision }
const verdicts = new Map([[fingerprint, dismissed]])

describe('a verdict', () => {
  it('goes with the finding that it is of, and with no other', () => {
    expect(judged(madeFinding(), verdicts).verdict).toEqual({ verdict: 'dismissed', ...decision })
    const other = madeFinding({ fingerprint: `${fingerprint}|30` })
    expect(judged(other, verdicts)).toEqual(other)
  })

  it('takes the place of an earlier one, which goes where there is none any more', () => {
    const before = madeFinding({ verdict: { verdict: 'accepted', ...decision } })
    expect(judged(before, verdicts).verdict?.verdict).toBe('dismissed')
    expect(judged(before, new Map())).toEqual(madeFinding())
  })

  it('reaches the findings of reports and those of files', () => {
    const { reports } = judgedOutcome(madeOutcome([madeReport()]), verdicts)
    expect(reports[0]?.findings.map(stands)).toEqual([false])
    const failure = madeFailure()
    const [finding] = failure.findings
    const onFile = new Map([[finding?.fingerprint ?? '', dismissed]])
    expect(judgedOutcome(failure, onFile).findings.map(stands)).toEqual([false])
  })

  it('can be taken back from findings that carry it', () => {
    expect(verdictsIn([madeFinding(), judged(madeFinding(), verdicts)])).toEqual(verdicts)
  })
})

describe('stands', () => {
  it('says that a finding counts unless it was dismissed', () => {
    const accepted = madeFinding({ verdict: { verdict: 'accepted', ...decision } })
    expect([madeFinding(), accepted, judged(madeFinding(), verdicts)].map(stands)).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('a line of a file of verdicts', () => {
  it('is read as it is', () => {
    expect(verdictSchema.parse(dismissed)).toEqual(dismissed)
  })

  it.each([
    ['another verdict', { ...dismissed, verdict: 'wrong' }],
    ['the fingerprint of any file', { ...dismissed, fingerprint: '|E_OPEN|ENOENT' }],
    ['no fingerprint', { ...dismissed, fingerprint: '' }],
    ['another name', { ...dismissed, sha256: 'a' }],
    ['no day', { ...dismissed, when: 'yesterday' }],
  ])('is refused for %s', (_, given) => {
    expect(verdictSchema.safeParse(given).success).toBe(false)
  })
})
