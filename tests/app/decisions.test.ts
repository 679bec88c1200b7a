import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { describe, expect, it, jest } from '@jest/globals'
import { parseCsv } from '../exports/parse-csv.js'
import { filesBelow } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import {
  accepted,
  archive,
  bad,
  checkedIn,
  clean,
  correction,
  decision,
  dismissed,
  fingerprint,
  line,
  nianbao,
  totalLine,
  withFiles,
  wrong,
} from './archive.js'

/** Each test reads several files, on a machine that may have much else to do. */
jest.setTimeout(60_000)

describe('corrections and verdicts', () => {
  const inFolder = { 'in/corrections.jsonl': correction, 'in/verdicts.jsonl': dismissed }

  it('of the folder that is named are taken, and told', () =>
    withFiles({ ...archive, 'in/corrections.jsonl': correction }, async (at) => {
      const { output, screen } = await nianbao(['check', at('in')])
      expect(totalLine(output)).toBeUndefined()
      expect(screen).toMatch(/^ {2}Corrected 1 figure$/mu)
      expect(screen).not.toMatch(/Left out/u)
    }))

  it('of the folder of the output are taken by every command, and never written', () =>
    withFiles(
      { ...archive, 'out/corrections.jsonl': correction, 'out/verdicts.jsonl': dismissed },
      async (at) => {
        for (const command of ['extract', 'check', 'panel']) {
          const { screen } = await nianbao([command, at('in'), '-o', at('out')])
          expect(screen).toMatch(/^ {2}Corrected 1 figure$/mu)
          expect(screen).toMatch(/^ {2}Verdicts {2}1 without a finding now$/mu)
        }
        expect(await readFile(at('out/corrections.jsonl'), 'utf8')).toBe(correction)
        expect(await readFile(at('out/verdicts.jsonl'), 'utf8')).toBe(dismissed)
        const figures = parseCsv(await readFile(at('out/figures.csv'), 'utf8'))
        expect(figures.filter(({ status }) => status === 'corrected')).toEqual([
          expect.objectContaining({
            ...{ value: '3', text: '30', printed_value: '30' },
            corrected_by: '李文',
          }),
        ])
        const wide = parseCsv(await readFile(at('out/series-wide.csv'), 'utf8'))
        expect(wide.map((row) => row.review_total)).toEqual(['3', '3'])
        expect((await nianbao(['check', at('out')])).screen).not.toMatch(/JSON files? .*correct/u)
      },
    ))

  it('that are named take the place of those in folders', () =>
    withFiles({ ...archive, ...inFolder, 'none.jsonl': '' }, async (at) => {
      const none = ['--corrections', at('none.jsonl'), '--verdicts', at('none.jsonl')]
      const { output } = await nianbao(['check', at('in'), ...none])
      expect(totalLine(output)).toMatch(/^ {2}error/u)
      expect(output).not.toContain('dismissed')
    }))

  it('reach what was read before, and change nothing the second time', () =>
    withFiles({ ...archive, 'c.jsonl': correction }, async (at) => {
      await nianbao(['extract', at('in'), '-o', at('out'), '-f', 'ndjson', '-q'])
      const given = ['--corrections', at('c.jsonl'), '-f', 'json', '-q']
      const raw = await nianbao(['check', at('in'), ...given])
      const once = await nianbao(['check', at('out/reports.ndjson'), ...given])
      expect(checkedIn(once.output)).toEqual(checkedIn(raw.output))
      await nianbao([
        'extract',
        at('in'),
        '-o',
        at('out'),
        '-f',
        'ndjson',
        '-q',
        ...given.slice(0, 2),
      ])
      const again = await nianbao(['check', at('out/reports.ndjson'), ...given])
      expect(checkedIn(again.output)).toEqual(checkedIn(raw.output))
    }))

  it('show a finding that is dismissed as such, and do not count it', () =>
    withFiles({ 'in/b.html': wrong, 'in/verdicts.jsonl': dismissed }, async (at) => {
      const { output, screen } = await nianbao(['check', at('in')])
      expect(totalLine(output)).toMatch(/ {2}\[dismissed by 李文, 2026-03-01: 与原文核对\]$/u)
      const shown = output.trimEnd().split('\n')
      expect(shown.at(-1)).toBe(totalLine(output))
      expect(screen).toMatch(/^ {2}Findings .*, 1 dismissed$/mu)
      expect(screen).toMatch(/^ {2}Verdicts {2}1 dismissed$/mu)
      await nianbao(['extract', at('in'), '-o', at('out'), '--verdicts', at('in/verdicts.jsonl')])
      const [row] = parseCsv(await readFile(at('out/reports.csv'), 'utf8'))
      const findings = parseCsv(await readFile(at('out/findings.csv'), 'utf8'))
      const errors = findings.filter(({ severity }) => severity === 'error')
      expect(row).toMatchObject({ errors: String(errors.length - 1), dismissed: '1' })
    }))

  it('count a finding that is accepted', () =>
    withFiles({ 'in/b.html': wrong, 'in/verdicts.jsonl': accepted }, async (at) => {
      const { code, output, screen } = await nianbao(['check', at('in'), '--lang', 'zh'])
      expect(code).toBe(1)
      expect(totalLine(output)).toMatch(/^ {2}错误 .*【李文 2026-03-01 认可：与原文核对】$/u)
      expect(screen).toMatch(/^ {2}结论 {3}认可 1$/mu)
    }))

  it('stay with what was read before where no file of verdicts is there', () =>
    withFiles({ 'in/b.html': wrong, 'v.jsonl': dismissed, 'none.jsonl': '' }, async (at) => {
      const args = ['extract', at('in'), '-o', at('out'), '-f', 'json', '-q']
      await nianbao([...args, '--verdicts', at('v.jsonl')])
      const kept = await nianbao(['check', at('out')])
      expect(totalLine(kept.output)).toContain('[dismissed by 李文')
      const replaced = await nianbao(['check', at('out'), '--verdicts', at('none.jsonl')])
      expect(totalLine(replaced.output)).not.toContain('dismissed')
    }))

  it('excuse a file that failed', () => {
    const empty = createHash('sha256').update('').digest('hex').slice(0, 12)
    const verdict = line({ fingerprint: `${empty}|E_EMPTY|`, verdict: 'dismissed', ...decision })
    return withFiles({ ...bad, 'in/a.html': clean, 'v.jsonl': verdict }, async (at) => {
      const args = ['extract', at('in'), '-o', at('out')]
      expect((await nianbao(args)).code).toBe(1)
      const { code, screen } = await nianbao([...args, '--verdicts', at('v.jsonl')])
      expect(code).toBe(0)
      expect(screen).not.toContain('E_EMPTY')
    })
  })

  it('that fit nothing any more are listed', () => {
    const gone = { fingerprint: fingerprint.replace('|30|', '|31|'), verdict: 'accepted' }
    const other = { fingerprint: 'ffffffffffff|x', verdict: 'accepted' }
    const verdicts = line({ ...gone, ...decision }) + line({ ...other, ...decision })
    return withFiles({ ...archive, 'in/verdicts.jsonl': verdicts }, async (at) => {
      const { screen } = await nianbao(['check', at('in')])
      expect(screen).toContain(
        `verdict of 李文, 2026-03-01, without its finding: ${gone.fingerprint}\n`,
      )
      expect(screen).toContain('  Verdicts  1 without a finding now, 1 of files not read now\n')
      expect(screen).not.toContain('ffffffffffff')
    })
  })

  it('that are not understood stop the run, with their line', () =>
    withFiles({ ...archive, 'in/verdicts.jsonl': `${dismissed}\n{"x": 1}\n` }, async (at) => {
      for (const command of ['check', 'extract', 'panel']) {
        const { code, output, screen } = await nianbao([command, at('in'), '-o', at('out')])
        expect({ code, output }).toEqual({ code: 2, output: '' })
        expect(screen).toMatch(
          /^error: \S*verdicts\.jsonl, line 3: "fingerprint" is missing or cannot be so\n$/u,
        )
      }
      expect(await filesBelow(at('out')).catch(() => [])).toEqual([])
    }))

  it('judge what the panel finds', () => {
    const twice = { 'in/a.html': madeHtml(), 'in/b.html': madeHtml({ total: 4 }) }
    const verdict = line({
      fingerprint: 'duplicate-year|虚构县人民政府|2023|2',
      verdict: 'dismissed',
      ...decision,
    })
    return withFiles({ ...twice, 'v.jsonl': verdict }, async (at) => {
      const args = ['panel', at('in'), '-o', at('out'), '--verdicts', at('v.jsonl')]
      const { screen } = await nianbao(args)
      expect(screen).not.toContain('duplicate-year')
      const findings = parseCsv(await readFile(at('out/panel-findings.csv'), 'utf8'))
      expect(findings.find(({ code }) => code === 'duplicate-year')).toMatchObject({
        verdict: 'dismissed',
      })
    })
  })
})
