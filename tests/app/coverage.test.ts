import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { run } from '../../src/app/cli.js'
import { parseCsv } from '../exports/parse-csv.js'
import { filesBelow, inTemporaryFolder } from '../exports/temporary.js'
import { madeZip } from '../run/archives/made-zip.js'
import { madeHtml } from '../run/made-html.js'
import { madeSurroundings } from './screen.js'

/** Each test reads several files, on a machine that may have much else to do. */
jest.setTimeout(60_000)

const archive = {
  'in/2020.html': madeHtml({ year: 2020 }),
  'in/later.zip': madeZip([{ name: '2023.html', content: madeHtml({ year: 2023 }) }]),
  'in/empty.pdf': '',
}

/** A report without an error or a warning. */
const sound = await readFile('samples/baiwei-2023/report.html')

/** Runs `use` in a folder that holds the files. */
function withFiles<T>(
  files: Record<string, string | Uint8Array>,
  use: (at: (name: string) => string) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), content)
    }
    return use((name) => join(folder, name))
  })
}

/** Runs the command line in this process, and reads in it. */
async function nianbao(...args: readonly string[]) {
  const { around, output, screen } = madeSurroundings()
  const bounds = args.includes('--checked') ? [] : ['--jobs', '0']
  const code = await run([...args, ...bounds], around)
  return { code, output: output(), screen: screen() }
}

describe('nianbao coverage', () => {
  it('tells issuers, years and gaps of reports as published, members of archives among them', () =>
    withFiles(archive, async (at) => {
      const { code, output, screen } = await nianbao('coverage', at('in'))
      expect(code).toBe(1)
      expect(output).toMatch(/^Issuers +1 with 2 reports, 2020–2023$/mu)
      expect(output).toMatch(/^Gaps +1\n {2}.+: 2021–2022$/mu)
      expect(output).toMatch(/^Failures +E_EMPTY 1$/mu)
      expect(screen).toContain('2 files read, 1 failed')
    }))

  it('writes tables into a folder, the same from a ledger as from the files', () =>
    withFiles(archive, async (at) => {
      await nianbao('coverage', at('in'), '-o', at('one'), '--sample', '12')
      expect(await filesBelow(at('one'))).toEqual(['coverage.csv', 'coverage.json', 'sample.csv'])
      await nianbao('sync', at('in'), '-o', at('out'))
      const { screen } = await nianbao('coverage', at('out'), '-o', at('two'), '--sample', '12')
      expect(screen).toContain('2 files read, 1 failed')
      for (const name of await filesBelow(at('one')))
        expect(await readFile(join(at('two'), name), 'utf8')).toBe(
          await readFile(join(at('one'), name), 'utf8'),
        )
      const [row] = parseCsv(await readFile(at('one/coverage.csv'), 'utf8'))
      expect(row).toMatchObject({ gaps: '2021; 2022', '2020': '1', '2021': '0', '2023': '1' })
    }))

  it('reads the sample back that a person filled in', () =>
    withFiles(archive, async (at) => {
      await nianbao('coverage', at('in'), '-o', at('one'), '--sample', '12')
      const sample = await readFile(at('one/sample.csv'), 'utf8')
      const [head = '', ...rows] = sample.trimEnd().split('\r\n')
      expect(rows).toHaveLength(12)
      const filled = rows.map((row, index) =>
        index === 11 ? row : row.replace(/,,(?=read,)/u, index === 0 ? ',0,' : ',1,'),
      )
      await writeFile(at('filled.csv'), [head, ...filled].join('\n'))
      const { code, output } = await nianbao('coverage', '--checked', at('filled.csv'))
      expect({ code, output }).toEqual({
        code: 0,
        output:
          '1 of 11 wrong: 9.09%; 95 % interval (Clopper–Pearson) 0.23%–41.3%\n1 row is not filled in\n',
      })
    }))

  it('holds the issuers against a list', () =>
    withFiles({ ...archive, 'list.csv': 'issuer,to\n别处县教育局,2023\n' }, async (at) => {
      const { output } = await nianbao('coverage', at('in'), '--issuers', at('list.csv'))
      expect(output).toMatch(/^No report +1\n {2}别处县教育局: 2023$/mu)
      expect(output).toMatch(/^Not listed +1$/mu)
    }))

  it.each([
    [['coverage'], 'missing argument'],
    [['coverage', 'in', '--sample', '10001'], 'whole numbers from 0 to 10000'],
    [['coverage', 'in', '--format', 'csv,json'], 'only one format goes to stdout'],
    [['coverage', '--checked', '/nowhere/sample.csv'], 'cannot read /nowhere/sample.csv'],
  ])('refuses %j', async (args, told) => {
    const { code, screen } = await nianbao(...args)
    expect(code).toBe(2)
    expect(screen).toContain(told)
  })
})

describe('a manifest', () => {
  const manifest =
    'path,url,issuer,year,retrieved\nin/2020.html,https://x.gov.cn/1,别处县教育局,2020,2021-03-01\n'

  it('is joined to what is read, and its contradictions are told', () =>
    withFiles({ ...archive, 'm.csv': manifest }, async (at) => {
      const args = [at('in'), '-o', at('out'), '--format', 'ndjson', '--manifest', at('m.csv')]
      const { screen } = await nianbao('extract', ...args)
      expect(screen).toMatch(/Manifest +1 path, 0 of them without a file; 2 files not listed/u)
      const lines = (await readFile(at('out/reports.ndjson'), 'utf8')).trim().split('\n')
      expect(lines.filter((line) => line.includes('https://x.gov.cn/1'))).toHaveLength(1)
      expect(lines.filter((line) => line.includes('"manifest-differs"'))).toHaveLength(1)
    }))

  it('is joined to what comes out of a ledger, without reading again', () =>
    withFiles({ ...archive, 'm.csv': manifest }, async (at) => {
      await nianbao('sync', at('in'), '-o', at('out'))
      const before = await readFile(at('out/reports.csv'), 'utf8')
      const { output } = await nianbao('sync', at('in'), '-o', at('out'), '--manifest', at('m.csv'))
      expect(JSON.parse(output)).toMatchObject({
        read: 0,
        manifest: { paths: 1, unmatched: 0, unlisted: 2 },
      })
      const findings = parseCsv(await readFile(at('out/findings.csv'), 'utf8'))
      expect(findings.filter(({ code }) => code === 'manifest-differs')).toHaveLength(1)
      await nianbao('sync', at('in'), '-o', at('out'))
      expect(await readFile(at('out/reports.csv'), 'utf8')).toBe(before)
    }))

  it('is held against what `sync` reads, as `--fail-on` counts it', () =>
    withFiles(
      { 'in/report.html': sound, 'm.csv': manifest.replace('2020.html', 'report.html') },
      async (at) => {
        const args = ['sync', at('in'), '--no-export', '--fail-on', 'warning']
        const before = await nianbao(...args, '-o', at('without'))
        const { code } = await nianbao(...args, '-o', at('with'), '--manifest', at('m.csv'))
        expect([before.code, code]).toEqual([0, 1])
      },
    ))

  it('that is wrong is misuse, in both languages, with the line', () =>
    withFiles({ ...archive, 'm.csv': 'path,year\na,2023\nb,23\n' }, async (at) => {
      const args = ['check', at('in'), '--manifest', at('m.csv')]
      const english = await nianbao(...args)
      expect(english).toMatchObject({ code: 2, output: '' })
      expect(english.screen).toContain(`${at('m.csv')}, line 3: "23" is no year`)
      const chinese = await nianbao(...args, '--lang', 'zh')
      expect(chinese.screen).toContain(`${at('m.csv')} 第 3 行：“23”不是年度`)
    }))
})
