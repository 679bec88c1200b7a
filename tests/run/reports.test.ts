import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Aliases } from '../../src/recognise/issuer/aliases.js'
import { readReports, type FileEnd, type ReportReading } from '../../src/run/reports.js'
import { linesOf } from '../../src/exports/lines.js'
import { madeFailure, madeOutcome, madeReport } from '../exports/made.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { annexOf, reportWith, textOf } from './annexes/made.js'
import { madeHtml } from './made-html.js'
import { localPool } from './pool/local-pool.js'

interface Options {
  readonly aliases?: Aliases
  readonly strict?: boolean
}

/** What reading a file with this text gives. */
function readingsOf(name: string, text: string, options: Options = {}): Promise<ReportReading[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    const readings: ReportReading[] = []
    const { signal } = new AbortController()
    const { aliases = new Map(), strict = false } = options
    const pool = localPool({ aliases })
    const settings = { signal, pool, aliases, isStrict: () => strict }
    for await (const reading of readReports([path], settings))
      if (!('end' in reading)) readings.push(reading)
    return readings
  })
}

/** Reports by their year, failures by their code, what is no report as `stranger`. */
function told(reading: ReportReading): string | number | null {
  if (!('outcome' in reading)) return 'stranger' in reading ? 'stranger' : 'bug'
  const { reports, findings } = reading.outcome
  return reports[0]?.year ?? findings[0]?.code ?? null
}

/** The same with what ends and what was joined. */
function toldAll(item: ReportReading | FileEnd): string {
  if ('end' in item) return `${basename(item.path)} ends`
  if ('annexOf' in item) return `annex of ${basename(item.annexOf)}`
  const annexes = 'outcome' in item ? (item.outcome.reports[0]?.source.annexes?.length ?? 0) : 0
  return `${told(item)}, ${annexes} annex${annexes === 1 ? '' : 'es'}`
}

const pretty = JSON.stringify(madeReport(), null, 2)
const lines = [2021, 2022].map((year) => linesOf(madeOutcome([madeReport({ year })]))).join('')

describe('readReports', () => {
  it('joins tables in a file of their own, whatever stands between', () =>
    inTemporaryFolder(async (folder) => {
      const report = reportWith()
      const files = { '1.docx': textOf(report), '2.json': pretty, '3.xlsx': annexOf(report) }
      for (const [name, content] of Object.entries(files))
        await writeFile(join(folder, name), content)
      const aliases: Aliases = new Map()
      const { signal } = new AbortController()
      const settings = { signal, pool: localPool({ aliases }), aliases, isStrict: () => true }
      const paths = Object.keys(files).map((name) => join(folder, name))
      const came: string[] = []
      for await (const item of readReports(paths, settings)) came.push(toldAll(item))
      expect(came).toEqual([
        ...['2016, 1 annex', '1.docx ends', '2023, 0 annexes', '2.json ends'],
        ...['annex of 1.docx', '3.xlsx ends'],
      ])
    }))

  it.each([
    ['a report as published', '年报.html', madeHtml(), [2023]],
    ['a report as JSON', 'report.json', pretty, [2023]],
    ['a report as JSON by another name', 'report.txt', pretty, [2023]],
    ['lines of reports', 'reports.ndjson', lines, [2021, 2022]],
    ['lines of reports by another name', 'reports.json', lines, [2021, 2022]],
    ['lines after a byte-order mark', 'reports.ndjson', `\uFEFF${lines}`, [2021, 2022]],
    ['a list of reports', 'list.json', `[${pretty}, ${pretty}]`, [2023, 2023]],
    ['what readReport gives', 'outcome.json', JSON.stringify(madeOutcome()), [2023]],
    ['the line of a failed file', 'out.ndjson', linesOf(madeFailure()), ['E_EMPTY']],
    ['an empty list of failures', 'failures.json', '[]\n', []],
  ])('reads %s', async (_, name, text, expected) => {
    expect((await readingsOf(name, text)).map(told)).toEqual(expected)
  })

  it('gives a report as it was written', async () => {
    const [reading] = await readingsOf('report.json', pretty)
    expect(reading).toMatchObject({ outcome: { reports: [madeReport()], findings: [] } })
  })

  it('knows a report whose JSON was formatted anew', async () => {
    const entries = Object.entries(madeReport()).sort(([left], [right]) => (left < right ? -1 : 1))
    const sorted = JSON.stringify(Object.fromEntries(entries))
    expect((await readingsOf('sorted.json', sorted)).map(told)).toEqual([2023])
  })

  it('passes over JSON that is no report, once a file, unless it was asked for', async () => {
    const strange = '{"name": "truth"}\n{"name": "truth"}\n'
    expect((await readingsOf('truth.json', strange)).map(told)).toEqual(['stranger'])
    expect((await readingsOf('truth.json', strange, { strict: true })).map(told)).toEqual([
      'E_NOT_REPORT',
    ])
  })

  it.each([
    ['a report that is cut off', 'cut.json', pretty.slice(0, 400), ['E_CORRUPT']],
    ['a report without its figures', 'no.json', '{"schema":"nianbao/report/1"}', ['E_CORRUPT']],
    ['another version', 'new.json', '{"schema":"nianbao/report/2","figures":[]}', ['E_TYPE']],
    ['an empty file', 'empty.json', '', ['E_EMPTY']],
    ['what is JSON by name only', 'page.json', '%PDF-1.4 cut', ['E_CORRUPT']],
    ['the damaged line among lines', 'cut.ndjson', `${lines}{"sch`, [2021, 2022, 'E_CORRUPT']],
  ])('names %s', async (_, name, text, expected) => {
    const readings = await readingsOf(name, text)
    expect(readings.map(told)).toEqual(expected)
  })

  it('says of what and where a failure is', async () => {
    const text = `${lines}{"sch`
    const [, , reading] = await readingsOf('cut.ndjson', text)
    if (reading === undefined || !('outcome' in reading)) throw new Error('no outcome')
    expect(reading.outcome.source).toMatchObject({
      name: 'cut.ndjson',
      bytes: Buffer.byteLength(text),
    })
    expect(reading.outcome.source.sha256).toMatch(/^[0-9a-f]{64}$/u)
    expect(reading.outcome.findings[0]?.message.en).toContain('line 3')
  })

  it('gives the names of the user to reports that were read without them', async () => {
    const aliases = new Map([['某县人民政府', { code: '350128', organ: null }]])
    const [reading] = await readingsOf('report.json', pretty, { aliases })
    expect(reading).toMatchObject({
      outcome: { reports: [{ issuer: { name: '某县人民政府', place: { code: '350128' } } }] },
    })
  })
})
