import { mkdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import Database from 'better-sqlite3'
import { takeLock } from '../../src/store/sqlite/lock.js'
import { filesBelow } from '../exports/temporary.js'
import { parseCsv } from '../exports/parse-csv.js'
import { madeHtml } from '../run/made-html.js'
import { archive, bad, command, correction, nianbao, sha256, withFiles } from './archive.js'

jest.setTimeout(120_000)

interface Line {
  readonly seen: number
  readonly unchanged: number
  readonly known: number
  readonly read: number
  readonly failed: number
  readonly gone: number
  readonly exported: boolean
}

/** Syncs `in` into `out`, in this process; gives the line of counts, too. */
async function sync(at: (name: string) => string, ...args: string[]) {
  const options = ['-o', at('out'), '--jobs', '0', '--lang', 'en', ...args]
  const came = await nianbao(['sync', at('in'), ...options])
  const line = came.output === '' ? null : (JSON.parse(came.output) as Line)
  return { ...came, line }
}

const csvOf = async (path: string) => parseCsv(await readFile(path, 'utf8'))
const pathsIn = async (path: string) =>
  (await csvOf(path)).map((row) => row.path?.split('/').at(-1))

describe('nianbao sync', () => {
  it('reads what is new, and the next time nothing', () =>
    withFiles({ ...archive, ...bad }, async (at) => {
      const first = await sync(at)
      expect(first).toMatchObject({
        code: 1,
        line: { seen: 3, read: 3, failed: 1, exported: true },
      })
      expect(await pathsIn(at('out/reports.csv'))).toEqual(['a.html', 'b.html'])
      expect(await pathsIn(at('out/findings.csv'))).toContain('c-empty.pdf')
      const second = await sync(at)
      expect(second).toMatchObject({ code: 0, line: { seen: 3, unchanged: 3, read: 0, failed: 0 } })
    }))

  it('is misuse where its folder cannot be made', () =>
    withFiles(archive, async (at) => {
      await writeFile(at('file'), '')
      const { code, screen } = await sync(at, '-o', at('file/out'))
      expect(code).toBe(2)
      expect(screen).toMatch(/cannot write .*file\/out/u)
    }))

  it('does not write what it would write again', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      await writeFile(at('out/reports.csv'), 'touched')
      await sync(at)
      expect(await readFile(at('out/reports.csv'), 'utf8')).toBe('touched')
      await rm(at('out/sections.csv'))
      await sync(at)
      expect(await readFile(at('out/reports.csv'), 'utf8')).not.toBe('touched')
    }))

  it('reads what changed, and exports its new content only', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      await writeFile(at('in/b.html'), madeHtml({ issuer: '丁县人民政府' }))
      expect((await sync(at)).line).toMatchObject({ unchanged: 1, read: 1 })
      const issuers = (await csvOf(at('out/reports.csv'))).map(({ issuer }) => issuer)
      expect(issuers).toEqual(['甲县人民政府', '丁县人民政府'])
      const reports = await filesBelow(at('out/reports'))
      expect(reports.map((name) => name.split('-')[1])).toEqual(['丁县人民政府', '甲县人民政府'])
    }))

  it('does not read a content again that was moved, copied or touched', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      await mkdir(at('in/moved'))
      await rename(at('in/a.html'), at('in/moved/a.html'))
      await writeFile(at('in/copy.html'), await readFile(at('in/b.html')))
      await utimes(at('in/b.html'), 1, 1)
      expect((await sync(at)).line).toMatchObject({ seen: 3, known: 3, read: 0, gone: 1 })
      expect(await pathsIn(at('out/reports.csv'))).toEqual(['b.html', 'a.html'])
    }))

  it('keeps in the output what is no longer there', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      await rm(at('in/b.html'))
      expect((await sync(at)).line).toMatchObject({ seen: 1, gone: 1 })
      expect(await pathsIn(at('out/reports.csv'))).toEqual(['a.html', 'b.html'])
    }))

  it('gives the same bytes from a ledger with a past as from a new one', () =>
    withFiles({ ...archive, 'in/old.html': madeHtml({ year: 2021 }) }, async (at) => {
      const formats = ['--format', 'csv,json,ndjson', '--partition', 'year']
      await sync(at, ...formats)
      await writeFile(at('in/old.html'), madeHtml({ year: 2022 }))
      await sync(at, ...formats)
      await sync(at, ...formats, '-o', at('new'))
      const names = (await filesBelow(at('new'))).filter((name) => !name.startsWith('ledger.'))
      expect(names).toContain('figures-2022.csv')
      expect(names.some((name) => name.startsWith('reports/2022/'))).toBe(true)
      const old = (await filesBelow(at('out'))).filter((name) => !name.startsWith('ledger.'))
      expect(old).toEqual(names)
      for (const name of names)
        expect(await readFile(join(at('out'), name))).toEqual(await readFile(join(at('new'), name)))
    }))

  it('removes the files of the other partition', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      await writeFile(at('out/notes.txt'), 'mine')
      await sync(at, '--partition', 'year')
      const names = await filesBelow(at('out'))
      expect(names).toEqual(expect.arrayContaining(['figures-2023.csv', 'notes.txt']))
      expect(names).not.toContain('figures.csv')
    }))

  it('applies decisions to what comes out of the ledger', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      await writeFile(at('out/corrections.jsonl'), correction)
      expect((await sync(at)).line).toMatchObject({ read: 0, exported: true })
      const rows = await csvOf(at('out/figures.csv'))
      const corrected = rows.filter(({ status }) => status === 'corrected')
      expect(corrected.map((row) => [row.sha256, row.value])).toEqual([[sha256, '3']])
    }))

  it('keeps what was read by other names apart', () =>
    withFiles(
      { ...archive, 'names.csv': 'name,code,organ\n甲县人民政府,110101,\n' },
      async (at) => {
        await sync(at)
        const named = await sync(at, '--aliases', at('names.csv'))
        expect(named.line).toMatchObject({ read: 2 })
        expect((await sync(at)).line).toMatchObject({ read: 0, exported: true })
      },
    ))

  it('reads again by --force', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      expect((await sync(at, '--force')).line).toMatchObject({ read: 2 })
    }))

  it('does nothing while another run has the output', () =>
    withFiles(archive, async (at) => {
      await mkdir(at('out'))
      const lock = takeLock(at('out/ledger.lock'))
      const came = await sync(at)
      expect(came).toMatchObject({ code: 3, output: '' })
      expect(came.screen).toContain('another run has the output')
      expect((await nianbao(['extract', at('in'), '-o', at('out')])).code).toBe(3)
      lock?.release()
      expect((await sync(at)).code).toBe(0)
      expect((await filesBelow(at('out'))).filter((name) => name.includes('.part'))).toEqual([])
    }))

  it('refuses a source that is not there, and a ledger of a later version', () =>
    withFiles(archive, async (at) => {
      expect((await nianbao(['sync', at('nowhere'), '-o', at('out')])).code).toBe(2)
      await sync(at)
      new Database(at('out/ledger.sqlite')).pragma('user_version = 99')
      const came = await sync(at)
      expect(came).toMatchObject({ code: 2, output: '' })
      expect(came.screen).toContain('of a later nianbao')
    }))

  it('tells machines in lines of JSON', () =>
    withFiles(bad, async (at) => {
      const { screen } = await sync(at)
      const events = screen
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>)
      expect(events).toContainEqual(
        expect.objectContaining({ level: 'error', event: 'failed', code: 'E_EMPTY' }),
      )
      expect(events.at(-1)).toMatchObject({ level: 'info', event: 'exported' })
    }))
})

describe('nianbao extract', () => {
  it('takes from the ledger what it read before, and exports what is named', () =>
    withFiles(archive, async (at) => {
      const extract = (...args: string[]) =>
        nianbao(['extract', ...args, '-o', at('out'), '--jobs', '0', '--lang', 'en'])
      await extract(at('in'))
      const whole = await readFile(at('out/reports.csv'), 'utf8')
      const ledger = new Database(at('out/ledger.sqlite'))
      ledger.exec('UPDATE outcomes SET attempts = 7').close()
      await extract(at('in'))
      expect(await readFile(at('out/reports.csv'), 'utf8')).toBe(whole)
      await extract(at('in/b.html'))
      expect(await pathsIn(at('out/reports.csv'))).toEqual(['b.html'])
      const attempts = (name: string) =>
        new Database(at(name)).prepare('SELECT DISTINCT attempts FROM outcomes').all()
      expect(attempts('out/ledger.sqlite')).toEqual([{ attempts: 7 }])
      await extract(at('in'), '--force')
      expect(attempts('out/ledger.sqlite')).toEqual([{ attempts: 8 }])
    }))
})

describe('nianbao quarantine', () => {
  it('lists what is not tried again, and lets it be tried', () =>
    withFiles({ ...archive, ...bad }, async (at) => {
      await sync(at)
      const list = (...args: string[]) =>
        command(['quarantine', 'list', at('out'), '--lang', 'en', ...args])
      expect((await list()).output).toMatch(/^E_EMPTY +1 +e3b0c44298fc +\S*c-empty\.pdf\n$/u)
      expect((await list('E_LIMIT', '--format', 'json')).output).toBe('[]\n')
      const retried = await command(['quarantine', 'retry', at('out'), at('in'), '--lang', 'en'])
      expect(retried.screen).toContain('1 file will be tried again')
      expect((await list('--format', 'csv')).output.trimEnd().split('\n')).toHaveLength(1)
      expect((await sync(at)).line).toMatchObject({ unchanged: 2, read: 1, failed: 1 })
    }))

  it('says where there is no ledger', () =>
    withFiles(archive, async (at) => {
      const came = await command(['quarantine', 'list', at('in'), '--lang', 'en'])
      expect(came).toMatchObject({ code: 2, output: '' })
      expect(came.screen).toContain('there is no ledger in')
      expect(await filesBelow(at('in'))).toEqual(['a.html', 'b.html'])
    }))
})

describe('nianbao diff-runs', () => {
  it('tells what changed between two versions', () =>
    withFiles(archive, async (at) => {
      await sync(at)
      const diff = (...args: string[]) => command(['diff-runs', at('out'), '--lang', 'en', ...args])
      expect(await diff()).toMatchObject({ code: 2, output: '' })
      const ledger = new Database(at('out/ledger.sqlite'))
      ledger.exec(`UPDATE outcomes SET version = '0.0.1'`).close()
      await writeFile(at('out/names.csv'), 'name,code,organ\n甲县人民政府,110101,\n')
      await sync(at)
      const same = await diff()
      expect(same).toMatchObject({ code: 0, output: '' })
      expect(same.screen).toContain('2 files read by both versions, 0 differ, 0 changes')
      expect((await diff('--from', '9.9.9')).screen).toContain('the ledger holds no version 9.9.9')
    }))
})
