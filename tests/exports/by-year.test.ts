import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { beginOutput } from '../../src/exports/index.js'
import { madeFailure, madeOutcome, madeReport } from './made.js'
import { parseCsv } from './parse-csv.js'
import { filesBelow, inTemporaryFolder } from './temporary.js'

const layout = { partition: 'year', replace: true } as const

describe('an output in years', () => {
  it('has a file for each year with rows, and what has no year in one of its own', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['csv', 'json', 'ndjson'], layout)
      const two = [madeReport({ year: 2022 }), madeReport({ year: 2023 })]
      for (const outcome of [madeOutcome(two), madeOutcome([madeReport({ year: null })])])
        await writer.write(outcome)
      await writer.write(madeFailure())
      expect(await writer.end()).toEqual(expect.arrayContaining(['figures-2022.csv', 'reports/']))
      const names = await filesBelow(folder)
      expect(names).toEqual(expect.arrayContaining(['figures-unknown.csv', 'reports-2023.ndjson']))
      expect(names).not.toContain('wide-2019-2022.csv')
      expect(names.filter((name) => name.startsWith('reports/'))).toEqual([
        'reports/2022/2022-某县人民政府-01234567.json',
        'reports/2023/2023-某县人民政府-01234567.json',
        'reports/unknown/unknown-某县人民政府-01234567.json',
      ])
      const findings = parseCsv(await readFile(join(folder, 'findings-unknown.csv'), 'utf8'))
      expect(findings.map(({ code }) => code)).toEqual(['total-differs', 'E_EMPTY'])
    }))

  it('keeps the number of a report among those of its file', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['csv'], layout)
      await writer.write(madeOutcome([madeReport({ year: 2022 }), madeReport({ year: 2023 })]))
      await writer.end()
      const numbers = parseCsv(await readFile(join(folder, 'reports-2023.csv'), 'utf8'))
      expect(numbers.map(({ report }) => report)).toEqual(['2'])
    }))
})
