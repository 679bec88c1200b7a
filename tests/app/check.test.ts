import { writeFile } from 'node:fs/promises'
import { Writable } from 'node:stream'
import { describe, expect, it, jest } from '@jest/globals'
import { parseCsv } from '../exports/parse-csv.js'
import {
  archive,
  bad,
  clean,
  decision,
  fingerprint,
  line,
  nianbao,
  totalLine,
  withFiles,
} from './archive.js'

/** Each test reads several files, on a machine that may have much else to do. */
jest.setTimeout(60_000)

describe('nianbao check', () => {
  it('tells for each report its checks and its findings, and exits with 1 for an error', () =>
    withFiles(archive, async (at) => {
      const { code, output, screen } = await nianbao(['check', at('in')])
      expect(code).toBe(1)
      const heads = output.split('\n').filter((each) => /^\S/u.test(each))
      expect(heads).toEqual([
        expect.stringMatching(
          /^甲县人民政府 2023 {2}\S+a\.html {2}\d+ passed, \d+ failed, \d+ cannot be told$/u,
        ),
        expect.stringMatching(/^丙县人民政府 2023 {2}\S+b\.html {2}/u),
      ])
      expect(totalLine(output)).toMatch(
        /^ {2}error {4}total-differs +disputes\.review\.total is printed as 30, its parts add up to 3 {2}disputes\.review\.total "30", table 1, row 4, column 5$/u,
      )
      expect(screen).toMatch(
        /^2 files read, 0 failed, in .* s\n {2}Reports .*\n {2}Figures .*\n {2}Checks {4}\d+ passed, \d+ failed, \d+ cannot be told\n {2}Findings {2}\d+ errors?, /u,
      )
    }))

  it('tells the same in Chinese', () =>
    withFiles(archive, async (at) => {
      const environment = { LANG: 'zh_CN.UTF-8' }
      const { output, screen } = await nianbao(['check', at('in/b.html')], { environment })
      expect(output).toMatch(/^丙县人民政府 2023 {2}\S+ {2}通过 \d+，不符 \d+，无法判断 \d+\n/u)
      expect(totalLine(output)).toMatch(
        /^ {2}错误 {2}total-differs +disputes「行政复议」×「总计」印为 30，各项之和为 3 {2}disputes\.review\.total「30」表 1 行 4 列 5$/u,
      )
      expect(screen).toMatch(/^ {2}核对 {3}通过 \d+，不符 \d+，无法判断 \d+$/mu)
      expect(screen).not.toContain('b.html')
    }))

  it('tells with --verbose every figure added up, what can be done, and the fingerprint', () =>
    withFiles(archive, async (at) => {
      const { output } = await nianbao(['check', at('in/b.html'), '--verbose'])
      expect(totalLine(output)).toContain('disputes.review.upheld "1", table 1, row 4, column 1')
      expect(totalLine(output)).toMatch(
        / {2}see the original; \S.* {2}[0-9a-f]{12}\|total-differs\|/u,
      )
      expect(totalLine(output)?.endsWith(fingerprint)).toBe(true)
    }))

  it('gives from what extract wrote the same as from the reports', () =>
    withFiles(archive, async (at) => {
      await nianbao(['extract', at('in'), '-o', at('out'), '-f', 'json,ndjson', '-q'])
      const raw = await nianbao(['check', at('in')])
      for (const from of ['out/reports.ndjson', 'out/reports']) {
        const again = await nianbao(['check', at(from)])
        expect(again.code).toBe(1)
        expect(again.output.split('\n').sort()).toEqual(raw.output.split('\n').sort())
      }
    }))

  it('names a file that failed in the table, once, and counts it as an error', () =>
    withFiles({ 'in/a.html': clean, ...bad }, async (at) => {
      const { code, output, screen } = await nianbao(['check', at('in/c-empty.pdf')])
      expect(code).toBe(1)
      expect(output).toMatch(/c-empty\.pdf\n {2}error {4}E_EMPTY {2}the file is empty\n/u)
      expect(screen).not.toContain('E_EMPTY')
      const csv = await nianbao(['check', at('in/c-empty.pdf'), '-f', 'csv'])
      expect(csv.screen).toMatch(/^E_EMPTY \S*c-empty\.pdf: /mu)
    }))

  it('exits by --fail-on', () =>
    withFiles({ ...archive, 'in/named-wrongly.pdf': clean }, async (at) => {
      const codeOf = async (...args: string[]) => (await nianbao(['check', ...args, '-q'])).code
      expect(await codeOf(at('in/b.html'), '--fail-on', 'never')).toBe(0)
      expect(await codeOf(at('in/b.html'), '--fail-on', 'error')).toBe(1)
      const verdicts = await allDismissed(at, 'error')
      expect(await codeOf(at('in'), '--verdicts', verdicts)).toBe(0)
      expect(await codeOf(at('in'), '--verdicts', verdicts, '--fail-on', 'warning')).toBe(1)
    }))

  it('says nothing on the screen with --quiet', () =>
    withFiles(archive, async (at) => {
      const { output, screen } = await nianbao(['check', at('in'), '-q'])
      expect(screen).toBe('')
      expect(output).toContain('total-differs')
    }))
})

/** A file of verdicts that dismisses everything of a severity. */
async function allDismissed(at: (name: string) => string, severity: string): Promise<string> {
  const { output } = await nianbao(['check', at('in'), '-f', 'csv', '-q'])
  const rows = parseCsv(output).filter((row) => row.severity === severity)
  const lines = rows.map((row) =>
    line({ fingerprint: row.fingerprint, verdict: 'dismissed', ...decision }),
  )
  await writeFile(at('all.jsonl'), lines.join(''))
  return at('all.jsonl')
}

describe('nianbao check --codes', () => {
  it('tells every code with its severity, an example and what can be done', async () => {
    const { code, output, screen } = await nianbao(['check', '--codes'])
    expect({ code, screen }).toEqual({ code: 0, screen: '' })
    const lines = output.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.filter((each) => !/^ {2}(?:error|warning|note) +\S+ {2,}\S/u.test(each))).toEqual(
      [],
    )
    expect(lines.some((each) => / {2}Hint: \S/u.test(each))).toBe(true)
  })

  it('tells one in Chinese', async () => {
    const { output } = await nianbao(['check', '--codes', 'total-differs', '--lang', 'zh'])
    expect(output).toMatch(/^ {2}错误 {2}total-differs {2}requests.* {2}建议：请在原文核对；.*\n$/u)
  })

  it('refuses a code that there is none of', async () => {
    const { code, output, screen } = await nianbao(['check', '--codes', 'nope'])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(screen).toContain('cannot be "nope", only: a code that nianbao check --codes lists')
  })
})

describe('nianbao check', () => {
  it('ends quietly when the reader of its output has enough', () =>
    withFiles(archive, async (at) => {
      for (const args of [
        ['check', at('in')],
        ['check', at('in'), '-f', 'json'],
        ['check', '--codes'],
      ]) {
        const closed = new Writable({
          write(_chunk, _encoding, done) {
            done(Object.assign(new Error('closed'), { code: 'EPIPE', syscall: 'write' }))
          },
        }).on('error', () => undefined)
        const { code, screen } = await nianbao(args, { output: closed })
        expect({ code, screen }).toEqual({ code: 0, screen: '' })
      }
    }))

  it.each([
    ['a mistyped option', ['.', '--formt', 'csv'], /没有选项 --formt\n是不是 --format？/u],
    ['no path', [], /缺少参数：path/u],
    ['an unknown format', ['.', '-f', 'xml'], /不能是“xml”，只能是：table, csv, json/u],
    ['two formats on stdout', ['.', '-f', 'csv,json'], /标准输出只能用一种格式/u],
    ['a table in a folder', ['.', '-f', 'table', '-o', 'x'], /table 只用于标准输出/u],
    ['a condition of other commands', ['.', '--fail-on', 'file'], /error, warning, never/u],
    ['a missing path', ['gone.pdf'], /路径不存在：gone\.pdf/u],
    ['missing corrections', ['README.md', '--corrections', 'gone'], /无法读取 gone：文件不存在/u],
  ])('tells %s and exits with 2', async (_, args, message) => {
    const { code, output, screen } = await nianbao(['--lang', 'zh', 'check', ...args])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(screen).toMatch(message)
    expect(screen).toMatch(/^错误|路径不存在/u)
  })

  it('tells an empty folder, and one with nothing that is a report', () =>
    withFiles({ 'a/verdicts.jsonl': '', 'b/package.json': '{"name": "x"}' }, async (at) => {
      for (const folder of ['a', 'b']) {
        const { code, screen } = await nianbao(['check', at(folder)])
        expect(code).toBe(2)
        expect(screen).toContain('there is nothing to read')
      }
    }))
})
