import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { run } from '../../src/app/cli.js'
import { parseCsv } from '../exports/parse-csv.js'
import { filesBelow, inTemporaryFolder } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { madeSurroundings } from './screen.js'

/** Each test reads several files, on a machine that may have much else to do. */
jest.setTimeout(60_000)

const tables = ['panel-findings.csv', 'series-codebook.csv', 'series-wide.csv', 'series.csv']

const archive = {
  'in/2022.html': madeHtml({ year: 2022 }),
  'in/deep/2023.html': madeHtml({ year: 2023 }),
  'in/other.html': madeHtml({ issuer: '别处县教育局', year: 2021, total: 30 }),
  'in/truth.json': '{"cells": {}}',
}
const bad = { 'in/empty.pdf': '', 'in/letter.txt': '各位同事：\n会议改期到周五。\n' }

/** Runs `use` in a folder that holds the files. */
function withFiles<T>(
  files: Record<string, string>,
  use: (at: (name: string) => string) => Promise<T>,
): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true })
      await writeFile(join(folder, name), text)
    }
    return use((name) => join(folder, name))
  })
}

/** Runs the command line in this process, and reads in it. */
async function nianbao(args: readonly string[], interrupt?: AbortSignal) {
  const { around, output, screen } = madeSurroundings()
  const code = await run(
    [...args, '--jobs', '0'],
    interrupt === undefined ? around : { ...around, interrupt },
  )
  return { code, output: output(), screen: screen() }
}

async function rowsIn(path: string) {
  return parseCsv(await readFile(path, 'utf8'))
}

describe('nianbao panel', () => {
  it('joins the reports of a folder, and says what it came to', () =>
    withFiles(archive, async (at) => {
      const { code, output, screen } = await nianbao(['panel', at('in'), '-o', at('out')])
      expect({ code, output }).toEqual({ code: 0, output: '' })
      expect(screen).toMatch(/^3 files read, 0 failed/mu)
      expect(screen).toMatch(/^ {2}Series {4}2 issuers, 3 reports, 2021–2023$/mu)
      expect(screen).toMatch(/^ {2}Left out {2}1 JSON file without a report$/mu)
      expect(screen).toContain('series.csv, series-wide.csv, series-codebook.csv')
      expect(await filesBelow(at('out'))).toEqual(tables)
      const rows = await rowsIn(at('out/series-wide.csv'))
      expect(rows.map(({ year, review_total: total }) => [year, total])).toEqual([
        ['2021', '30'],
        ['2022', '3'],
        ['2023', '3'],
      ])
    }))

  it.each([
    ['its output folder', ['read']],
    ['its lines of JSON', ['read/reports.ndjson']],
    ['its files of JSON', ['read/reports', 'read/failures.json']],
    ['all of it and the reports again', ['read', 'in']],
  ])('gives from what extract wrote the same bytes as from the reports: %s', (_, paths) =>
    withFiles({ ...archive, ...bad }, async (at) => {
      await nianbao(['extract', at('in'), '-o', at('read'), '-f', 'csv,json,ndjson'])
      const raw = await nianbao(['panel', at('in'), '-o', at('raw')])
      const again = await nianbao(['panel', ...paths.map(at), '-o', at('again')])
      expect([raw.code, again.code]).toEqual([1, 1])
      expect(again.screen).toMatch(/^E_EMPTY .*empty\.pdf: the file is empty; \S/mu)
      for (const name of tables)
        expect(await readFile(at(`again/${name}`), 'utf8')).toBe(
          await readFile(at(`raw/${name}`), 'utf8'),
        )
    }),
  )

  it('names every file that failed, on the screen and in the findings', () =>
    withFiles({ ...archive, ...bad }, async (at) => {
      const { code, screen } = await nianbao(['panel', at('in'), '-o', at('out'), '-q'])
      expect(code).toBe(1)
      expect(screen).toMatch(/^E_EMPTY \S*empty\.pdf: /mu)
      expect(screen).toMatch(/^E_NOT_REPORT \S*letter\.txt: /mu)
      expect(screen).not.toMatch(/files read|Series/u)
      const codes = (await rowsIn(at('out/panel-findings.csv'))).map((row) => row.code)
      expect(codes).toEqual(['E_EMPTY', 'E_NOT_REPORT'])
    }))

  it('names two reports of one issuer and year, and counts them as a warning', () => {
    const twice = { 'in/a.html': madeHtml(), 'in/b.html': madeHtml({ total: 4 }) }
    return withFiles(twice, async (at) => {
      const args = ['panel', at('in'), '-o', at('out')]
      const { code, screen } = await nianbao([...args, '--quiet'])
      expect(code).toBe(0)
      expect(screen).toMatch(/^duplicate-year: 虚构县人民政府 has 2 different reports on 2023: \S/u)
      expect((await nianbao([...args, '--fail-on', 'warning'])).code).toBe(1)
      const [finding] = await rowsIn(at('out/panel-findings.csv'))
      expect(finding).toMatchObject({ code: 'duplicate-year', year: '2023' })
      expect(await rowsIn(at('out/series-wide.csv'))).toHaveLength(2)
    })
  })

  it('joins under the names of an aliases file what was read without it', () => {
    const names = 'name,code,organ\n虚构县人民政府,350128,\n别处县,350128,\n'
    return withFiles({ ...archive, 'names.csv': names }, async (at) => {
      await nianbao(['extract', at('in'), '-o', at('read'), '-f', 'json'])
      for (const from of ['in', 'read']) {
        await nianbao(['panel', at(from), '-o', at('out'), '--aliases', at('names.csv')])
        const ids = (await rowsIn(at('out/series-wide.csv'))).map((row) => row.issuer_id)
        expect(ids).toEqual(['350128', '350128', '350128-教育局'])
      }
    })
  })

  it('writes what it has read when it is interrupted, and says how much that is', () =>
    withFiles(archive, async (at) => {
      const interrupt = new AbortController()
      interrupt.abort()
      const args = ['panel', at('in'), '-o', at('out')]
      const { code, screen } = await nianbao(args, interrupt.signal)
      expect(code).toBe(130)
      expect(screen).toContain('interrupted: the output holds 0 of 4 files')
      expect(await filesBelow(at('out'))).toEqual(tables)
    }))
})

describe('misuse of nianbao panel', () => {
  const misuse = async (...args: string[]) => {
    const { code, output, screen } = await nianbao(['--lang', 'zh', 'panel', ...args])
    expect({ code, output }).toEqual({ code: 2, output: '' })
    return screen
  }

  it.each([
    ['a mistyped option', ['.', '--alias', 'x'], /没有选项 --alias\n是不是 --aliases？/u],
    ['no path', [], /缺少参数：path/u],
    ['a panel on stdout', ['.', '-o', '-'], /需要输出文件夹/u],
    ['a missing path', ['gone.pdf'], /路径不存在：gone\.pdf/u],
    [
      'missing aliases',
      ['package.json', '--aliases', 'gone.csv'],
      /名称对照表无法读取：gone\.csv/u,
    ],
  ])('tells %s and exits with 2', async (_, args, message) => {
    expect(await misuse(...args)).toMatch(message)
  })

  it('shows where its help is', async () => {
    expect(await misuse('.', '--oops')).toMatch(/请看：nianbao panel --help\n$/u)
  })

  it('tells an empty folder, and one with nothing that is a report', () =>
    withFiles({ 'a/x.csv': '', 'b/package.json': '{"name": "x"}' }, async (at) => {
      expect(await misuse(at('a'))).toContain('没有可读的文件')
      expect(await misuse(at('b'), '-o', at('out'))).toContain('没有可读的文件')
      expect(await filesBelow(at('.'))).toEqual(['a/x.csv', 'b/package.json'])
    }))

  it('tells JSON that was asked for and is no report as a failure', () =>
    withFiles({ 'package.json': '{"name": "x"}' }, async (at) => {
      const { code, screen } = await nianbao(['panel', at('package.json'), '-o', at('out')])
      expect(code).toBe(1)
      expect(screen).toMatch(/^E_NOT_REPORT /mu)
    }))

  it('tells an output that cannot be written', () =>
    withFiles({ ...archive, file: '' }, async (at) => {
      expect(await misuse(at('in'), '-o', at('file'))).toMatch(/无法写入/u)
    }))
})
