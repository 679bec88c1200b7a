import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { filesBelow, inTemporaryFolder } from '../exports/temporary.js'
import { parseCsv } from '../exports/parse-csv.js'
import { madeHtml } from '../run/made-html.js'
import { nianbao } from './command.js'

/** Each test starts the command several times, on a machine that may have much else to do. */
jest.setTimeout(120_000)

/** Runs `use` in a folder that holds the files. */
function withFiles<T>(files: Record<string, string>, use: (cwd: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return use(folder)
  })
}

const bad = {
  'in/a-empty.pdf': '',
  'in/b-cut.pdf': '%PDF-1.4\n1 0 obj <<',
  'in/c-letter.txt': '各位同事：\n会议改期到周五。\n',
  'in/d-archive.docx': 'PK\u0003\u0004 no real archive',
}
const wrongTotal = { 'in/丙 县.html': madeHtml({ issuer: '丙县人民政府', total: 30 }) }
const mixed = { ...bad, 'in/甲县2023.html': madeHtml(), ...wrongTotal }

const many = Object.fromEntries(
  Array.from({ length: 150 }, (_, index) => [
    `in/${index}.html`,
    madeHtml({ year: 2021 + (index % 4) }),
  ]),
)

interface Line {
  readonly source: { readonly name: string; readonly path: string }
  readonly figures?: unknown
  readonly findings: readonly { readonly code: string }[]
}
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

describe('nianbao extract', () => {
  it('reads what it can, names every failure with its hint, and exits with 1', () =>
    withFiles(mixed, async (cwd) => {
      const { code, output, screen } = await nianbao(['extract', 'in', '-o', 'out'], { cwd })
      expect(code).toBe(1)
      expect(output).toBe('')
      expect(screen).toMatch(/^E_EMPTY in\/a-empty\.pdf: the file is empty; \S/mu)
      expect(screen).toMatch(/^E_CORRUPT in\/b-cut\.pdf: /mu)
      expect(screen).toMatch(/^E_NOT_REPORT in\/c-letter\.txt: /mu)
      expect(screen).toMatch(/^E_\w+ in\/d-archive\.docx: /mu)
      expect(screen).toMatch(/^2 files read, 4 failed/mu)
      expect(screen).toMatch(/^ {2}in\/丙 县\.html: \S/mu)
      expect(
        (await filesBelow(join(cwd, 'out/reports'))).map((name) => name.slice(0, -14)),
      ).toEqual(['2023-丙县人民政府', '2023-虚构县人民政府'])
    }))

  it('writes tables that read back', () =>
    withFiles(mixed, async (cwd) => {
      await nianbao(['extract', 'in', '-o', 'out', '--format', 'csv'], { cwd })
      const read = async (name: string) => parseCsv(await readFile(join(cwd, 'out', name), 'utf8'))
      const total = { table: 'disputes', row: 'review', column: 'total' }
      expect(await read('figures.csv')).toContainEqual(
        expect.objectContaining({ ...total, path: 'in/丙 县.html', value: '30', status: 'read' }),
      )
      expect((await read('reports.csv')).map(({ path }) => path)).toEqual([
        'in/丙 县.html',
        'in/甲县2023.html',
      ])
      const codes = (await read('findings.csv')).map(({ code }) => code)
      expect(codes).toEqual(expect.arrayContaining(['E_EMPTY', 'E_CORRUPT', 'total-differs']))
      expect((await read('wide-2021.csv'))[0]).toMatchObject({ 'disputes.review.total': '30' })
    }))

  it('gives with -o - one line an input, in order, and nothing else on stdout', () =>
    withFiles(mixed, async (cwd) => {
      const names = ['in/甲县2023.html', 'in/a-empty.pdf', 'in/丙 县.html']
      const { code, output } = await nianbao(['extract', ...names, '-o', '-'], { cwd })
      expect(code).toBe(1)
      const lines = linesOf(output)
      expect(lines.map(({ source }) => source.path)).toEqual(names)
      expect(lines.map((line) => 'figures' in line)).toEqual([true, false, true])
      expect(lines[1]?.findings.map((finding) => finding.code)).toEqual(['E_EMPTY'])
    }))

  it('gives the same bytes for the same input', () =>
    withFiles(mixed, async (cwd) => {
      const formats = ['--format', 'csv,json,ndjson']
      for (const out of ['one', 'two'])
        await nianbao(['extract', 'in', '-o', out, ...formats], { cwd })
      // A ledger holds the times of its runs.
      const below = async (out: string) =>
        (await filesBelow(join(cwd, out))).filter((name) => !name.startsWith('ledger.'))
      const names = await below('one')
      expect(names.length).toBeGreaterThan(8)
      expect(await below('two')).toEqual(names)
      for (const name of names)
        expect(await readFile(join(cwd, 'two', name))).toEqual(
          await readFile(join(cwd, 'one', name)),
        )
    }))

  it('exits by --fail-on', () =>
    withFiles({ ...wrongTotal, 'bad/empty.pdf': '' }, async (cwd) => {
      const codeOf = async (path: string, ...args: string[]) =>
        (await nianbao(['extract', path, '-q', ...args], { cwd })).code
      expect(await codeOf('in')).toBe(0)
      expect(await codeOf('in', '--fail-on', 'error')).toBe(1)
      expect(await codeOf('in', '--fail-on', 'warning')).toBe(1)
      expect(await codeOf('bad')).toBe(1)
      expect(await codeOf('bad', '--fail-on', 'never')).toBe(0)
    }))

  it('says nothing with --quiet but what failed', () =>
    withFiles(mixed, async (cwd) => {
      const { screen } = await nianbao(['extract', 'in', '--quiet'], { cwd })
      expect(screen.trimEnd().split('\n')).toHaveLength(Object.keys(bad).length)
      expect(screen).not.toMatch(/files read|Output/u)
    }))

  it('speaks the language of the locale, or that of --lang', () =>
    withFiles(bad, async (cwd) => {
      const environment = { LANG: 'zh_CN.UTF-8' }
      const chinese = await nianbao(['extract', 'in'], { cwd, environment })
      expect(chinese.screen).toMatch(/^E_EMPTY in\/a-empty\.pdf：文件是空的；/mu)
      const english = await nianbao(['extract', 'in', '--lang', 'en'], { cwd, environment })
      expect(english.screen).toMatch(/^E_EMPTY in\/a-empty\.pdf: the file is empty/mu)
    }))

  it('writes no colours into a pipe', () =>
    withFiles(bad, async (cwd) => {
      expect((await nianbao(['extract', 'in'], { cwd })).screen).not.toContain('\u001B')
    }))

  it('exits with 2 where there is nothing to read or nowhere to write', () =>
    withFiles({ 'in/a.html': madeHtml(), 'empty/x.json': '{}', file: '' }, async (cwd) => {
      const empty = await nianbao(['extract', 'empty'], { cwd })
      expect(empty).toMatchObject({ code: 2, output: '' })
      expect(empty.screen).toContain('in the folder empty')
      const blocked = await nianbao(['extract', 'in', '-o', 'file'], { cwd })
      expect(blocked).toMatchObject({ code: 2, output: '' })
      expect(blocked.screen).toMatch(/^error: cannot write file\/figures\.csv: a file stands/u)
      expect(await filesBelow(cwd)).toEqual(['empty/x.json', 'file', 'in/a.html'])
    }))

  it('ends quietly when the reader of its output has enough', () =>
    withFiles(many, async (cwd) => {
      const onOutput = (child: { stdout: { destroy(): void } | null }) => child.stdout?.destroy()
      const { code, screen } = await nianbao(['extract', 'in', '-o', '-'], { cwd, onOutput })
      expect({ code, screen }).toEqual({ code: 0, screen: '' })
    }))

  it('writes what it has read when it is interrupted, and says how much that is', () =>
    withFiles(many, async (cwd) => {
      let asked = false
      const onOutput = (child: { kill(signal: 'SIGINT'): boolean }) => {
        if (!asked) child.kill('SIGINT')
        asked = true
      }
      const { code, output, screen } = await nianbao(['extract', 'in', '-o', '-'], {
        cwd,
        onOutput,
      })
      expect(code).toBe(130)
      const read = linesOf(output).length
      expect(read).toBeLessThan(150)
      expect(screen).toContain(`interrupted: the output holds ${read} of 150 files`)
    }))
})
