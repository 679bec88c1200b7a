import { describe, expect, it } from '@jest/globals'
import { messagesIn, type Language } from '../../src/app/messages/index.js'
import { summaryText, type Summary } from '../../src/app/summary.js'
import { Tally } from '../../src/app/tally.js'
import { madeFailure, madeFinding, madeOutcome, madeReport, SHA256 } from '../exports/made.js'

function told(language: Language, changes: Partial<Summary> = {}, errors = 1): string {
  const tally = new Tally()
  const findings = Array.from({ length: errors }, () => madeFinding())
  tally.add(madeOutcome([madeReport({ findings }), madeReport({ year: 2021, findings: [] })]))
  tally.add(madeOutcome([madeReport({ form: '2019', year: null, findings: [] })]))
  tally.add(madeFailure())
  const paint = (_: string, text: string) => text
  const output = { folder: 'out', names: ['figures.csv', 'reports/'] }
  const summary = { tally, seconds: 1.25, output, ...changes }
  return summaryText(summary, { language, messages: messagesIn[language], paint })
}

describe('summaryText', () => {
  it('tells files, reports, figures, findings and where the output is', () => {
    expect(told('en')).toBe(
      [
        '2 files read, 1 failed, in 1.3 s',
        '  Reports   2 reports on the form of 2021 (2021–2023), 1 report on the form of 2019 (?)',
        '  Figures   6 read, 3 blank, 3 unreadable, 3 missing',
        '  Checks    15 passed, 3 failed, 6 cannot be told',
        '  Findings  1 error, 0 warnings, 0 notes',
        '  in/report.pdf: the total differs',
        '  Output    out/ (figures.csv, reports/)',
        '',
      ].join('\n'),
    )
  })

  it('tells the same in Chinese', () => {
    expect(told('zh')).toBe(
      [
        '读完 2 个文件，失败 1 个，用时 1.3 秒',
        '  年报   2021 年格式 2 份（2021–2023），2019 年格式 1 份（?）',
        '  数据   读出 6，空白 3，读不出 3，缺失 3',
        '  核对   通过 15，不符 3，无法判断 6',
        '  问题   错误 1，警告 0，提示 0',
        '  in/report.pdf: 合计不符',
        '  输出   out/ (figures.csv，reports/)',
        '',
      ].join('\n'),
    )
  })

  it('shows the first errors and counts the rest', () => {
    const lines = told('en', {}, 8).split('\n')
    expect(lines.filter((line) => line.includes('the total differs'))).toHaveLength(5)
    expect(lines).toContain('  and 3 more errors')
  })

  it('tells what became of corrections and verdicts', () => {
    const decision = { who: 'Li', when: '2026-03-01', why: 'x' }
    const correction = { sha256: SHA256, key: 'requests.new.total', printed: '82', ...decision }
    const verdict = { verdict: 'dismissed', ...decision } as const
    const fingerprints = ['0123456789ab|a', '0123456789ab|b', 'ffffffffffff|c']
    const tally = new Tally({
      corrections: new Map([
        [SHA256, [{ ...correction, value: 21 }]],
        ['f'.repeat(64), [{ ...correction, sha256: 'f'.repeat(64), value: 1 }]],
      ]),
      verdicts: new Map(
        fingerprints.map((fingerprint) => [fingerprint, { ...verdict, fingerprint }]),
      ),
    })
    const findings = [
      madeFinding({ fingerprint: '0123456789ab|a', verdict }),
      madeFinding({ code: 'correction-stale', severity: 'warning', fingerprint: '0123456789ab|s' }),
    ]
    tally.add(madeOutcome([madeReport({ findings })]))
    const lines = told('en', { tally }).split('\n')
    expect(lines).toContain('  Findings  0 errors, 1 warning, 0 notes, 1 dismissed')
    expect(lines).toContain(
      '  Corrected 1 correction not taken as they are, 1 of files not read now',
    )
    expect(lines).toContain(
      '  Verdicts  1 dismissed, 1 without a finding now, 1 of files not read now',
    )
    expect(told('en')).not.toMatch(/Corrected|Verdicts/u)
  })

  it('leaves out the errors that the output told', () => {
    expect(told('en', { errorsTold: true })).not.toContain('the total differs')
  })

  it('names no folder where the output went to stdout', () => {
    expect(told('en', { output: null })).not.toContain('Output')
  })
})
