import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { run } from '../../src/app/cli.js'
import { parseCsv } from '../exports/parse-csv.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { madeSurroundings } from './screen.js'

jest.setTimeout(60_000)

/** Runs `extract` over a report of 虚构县人民政府 with a file of aliases. */
function extract(aliases: string, language = 'en') {
  return inTemporaryFolder(async (folder) => {
    const path = (name: string) => join(folder, name)
    await mkdir(path('in'))
    await writeFile(path('in/a.html'), madeHtml({ year: 2014 }))
    await writeFile(path('names.csv'), aliases)
    const { around, screen } = madeSurroundings()
    const options = ['-o', path('out'), '-q', '--aliases', path('names.csv'), '--lang', language]
    const code = await run(['extract', path('in'), '--jobs', '0', ...options], around)
    const text = await readFile(path('out/reports.csv'), 'utf8').catch(() => null)
    return { code, screen: screen(), rows: text === null ? [] : parseCsv(text) }
  })
}

describe('nianbao extract --aliases', () => {
  it('resolves the names that the file has', async () => {
    const { code, rows } = await extract('name,code,organ\n虚构县人民政府,320829,\n')
    expect(code).toBe(0)
    expect(rows).toEqual([
      expect.objectContaining({
        issuer: '虚构县人民政府',
        issuer_code: '320829',
        issuer_place: '洪泽县',
        issuer_level: 'county',
        organ: '',
        scope: '',
      }),
    ])
  })

  it('leaves the others open', async () => {
    const { code, rows } = await extract('name,code,organ\n虚构市人民政府,320829,\n')
    expect(code).toBe(0)
    expect(rows[0]).toMatchObject({ issuer_code: '', issuer_place: '', issuer_level: '' })
  })

  it.each([
    ['zh', /^错误：.*names\.csv 第 2 行：“999999”不是行政区划代码/u],
    ['en', /^error: .*names\.csv, line 2: "999999" is no code of GB\/T 2260/u],
  ])('says in %s what is wrong with the file, and reads nothing', async (language, message) => {
    const { code, screen, rows } = await extract('name,code,organ\n甲区,999999,\n', language)
    expect(code).toBe(2)
    expect(screen).toMatch(message)
    expect(rows).toEqual([])
  })

  it('says where the file is not there', async () => {
    const { around, screen } = madeSurroundings()
    const args = ['extract', 'samples', '--aliases', 'gone.csv', '--lang', 'en']
    expect(await run(args, around)).toBe(2)
    expect(screen()).toBe('error: cannot read the aliases gone.csv: it is not there\n')
  })
})
