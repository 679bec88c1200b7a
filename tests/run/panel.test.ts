import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'
import { OutputError } from '../../src/exports/exporter.js'
import { PanelRun, type PanelSummary } from '../../src/run/panel.js'
import type { Outcome } from '../../src/report/schema.js'
import { madeFailure, madeOutcome } from '../exports/made.js'
import { parseCsv } from '../exports/parse-csv.js'
import { filesBelow, inTemporaryFolder } from '../exports/temporary.js'
import { anyReport, yearsOf } from '../panel/arbitrary.js'
import { reportOn } from '../panel/made.js'

/** Every run writes its files, on a machine that may have much else to do. */
jest.setTimeout(60_000)

const names = ['panel-findings.csv', 'series-codebook.csv', 'series-wide.csv', 'series.csv']

/** The files that a run over the outcomes gives, by name, and what it came to. */
function runOver(outcomes: readonly Outcome[]) {
  return inTemporaryFolder(async (folder) => {
    const run = await PanelRun.begin(folder)
    for (const outcome of outcomes) await run.add(outcome)
    const summary = await run.end()
    expect(await filesBelow(folder)).toEqual(names)
    const files: Record<string, string> = {}
    for (const name of names) files[name] = await readFile(join(folder, name), 'utf8')
    return { files, summary }
  })
}

const outcomes = [
  madeOutcome([reportOn({ form: '2021', year: 2022 }), reportOn({ form: '2021', year: 2021 })]),
  madeOutcome([reportOn({ form: '2019', year: 2019, issuer: '乙县人民政府' })]),
  madeOutcome([reportOn({ form: '2021', year: null, path: 'in/undated.pdf' })]),
  madeFailure(),
]

describe('a run of the panel', () => {
  it('says what it came to', async () => {
    const { summary } = await runOver(outcomes)
    const expected: PanelSummary = {
      ...{ issuers: 2, reports: 3, years: [2019, 2022] },
      names: ['series.csv', 'series-wide.csv', 'series-codebook.csv', 'panel-findings.csv'],
    }
    expect(summary).toEqual(expected)
    expect((await runOver([])).summary).toMatchObject({ issuers: 0, reports: 0, years: null })
  })

  it('keeps what failed and what has no place among the findings', async () => {
    const { files } = await runOver([...outcomes, madeFailure()])
    const rows = parseCsv(files['panel-findings.csv'] ?? '')
    expect(rows.map(({ path, code }) => `${path ?? ''} ${code ?? ''}`)).toEqual([
      'in/empty.pdf E_EMPTY',
      'in/undated.pdf not-in-panel',
    ])
  })

  it('gives the same bytes in whatever order the reports come', async () => {
    const sets = fc.array(anyReport, { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(sets, async (reports) => {
        const each = reports.map((report) => madeOutcome([report]))
        const forwards = await runOver(each)
        expect(await runOver(each.toReversed())).toEqual(forwards)
        const rows = yearsOf(reports).flatMap((year) => year.rows)
        expect(parseCsv(forwards.files['series-wide.csv'] ?? '')).toHaveLength(rows.length)
      }),
      { numRuns: 6 },
    )
  })

  it('compares with the year before of the same issuer only', async () => {
    const { files } = await runOver(outcomes)
    const rows = parseCsv(files['series.csv'] ?? '').filter((row) => row.series === 'requests_new')
    expect(rows.map(({ year, comparability }) => `${year ?? ''} ${comparability ?? ''}`)).toEqual([
      '2019 ',
      '2021 ',
      '2022 exact',
    ])
  })

  it('leaves nothing behind where it is discarded', () =>
    inTemporaryFolder(async (folder) => {
      const run = await PanelRun.begin(folder)
      for (const outcome of outcomes) await run.add(outcome)
      await run.discard()
      expect(await filesBelow(folder)).toEqual([])
    }))

  it('says that it cannot write', () =>
    inTemporaryFolder(async (folder) => {
      await expect(PanelRun.begin(join(folder, 'gone\0'))).rejects.toThrow()
      await expect(PanelRun.begin('/dev/null/panel')).rejects.toBeInstanceOf(OutputError)
    }))
})
