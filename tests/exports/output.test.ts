import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { OutputError } from '../../src/exports/exporter.js'
import { beginOutput } from '../../src/exports/index.js'
import { reportSchema } from '../../src/report/schema.js'
import { madeFailure, madeOutcome, madeReport } from './made.js'
import { filesBelow, inTemporaryFolder } from './temporary.js'

describe('beginOutput', () => {
  it('puts the files in place only at the end', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['csv', 'ndjson'])
      await writer.write(madeOutcome())
      expect((await filesBelow(folder)).filter((name) => !name.startsWith('.'))).toEqual([])
      const names = await writer.end()
      expect(await filesBelow(folder)).toEqual([...names].sort())
      expect(names).toContain('figures.csv')
      expect(names).toContain('reports.ndjson')
    }))

  it('leaves nothing behind where it is discarded', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['csv', 'json', 'ndjson'])
      await writer.write(madeFailure())
      await writer.discard()
      expect(await filesBelow(folder)).toEqual([])
    }))

  it('writes json as one file a report, and the failures in a list', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['json'])
      const report = madeReport()
      for (const outcome of [madeFailure(), madeOutcome([report]), madeFailure()])
        await writer.write(outcome)
      await writer.end()
      const name = 'reports/2023-某县人民政府-01234567.json'
      expect(await filesBelow(folder)).toEqual(['failures.json', name])
      expect(reportSchema.parse(await json(join(folder, name)))).toEqual(report)
      const { schema, source, findings } = madeFailure()
      const failure = { schema, source, findings }
      expect(await json(join(folder, 'failures.json'))).toEqual([failure, failure])
    }))

  it('writes an empty list where no file failed', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['json'])
      await writer.end()
      expect(await json(join(folder, 'failures.json'))).toEqual([])
    }))

  it('writes ndjson as one line a report or failure, in order', () =>
    inTemporaryFolder(async (folder) => {
      const writer = await beginOutput(folder, ['ndjson'])
      await writer.write(madeFailure())
      await writer.write(madeOutcome([madeReport({ year: 2022 }), madeReport()]))
      await writer.end()
      const lines = (await readFile(join(folder, 'reports.ndjson'), 'utf8')).trimEnd().split('\n')
      const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
      expect(records.map(({ year }) => year)).toEqual([undefined, 2022, 2023])
      expect(records[0]).not.toHaveProperty('figures')
    }))

  it('says which file it cannot make, and takes back those it began', () =>
    inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'reports'), '')
      const writer = await beginOutput(folder, ['json'])
      await expect(writer.write(madeOutcome())).rejects.toBeInstanceOf(OutputError)
      await writer.discard()
      expect(await filesBelow(folder)).toEqual(['reports'])
      await expect(beginOutput(join(folder, 'reports'), ['csv'])).rejects.toThrow('EEXIST')
    }))
})

async function json(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'))
}
