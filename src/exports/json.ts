import { join } from 'node:path'
import type { Outcome } from '../report/schema.js'
import type { Exporter } from './exporter.js'
import { failureOf } from './lines.js'
import { filesBeside, filesInstead } from './report-files.js'
import { StagedFile } from './staged-file.js'

const FAILURES = 'failures.json'

/**
 * `reports/YEAR-ISSUER-HASH.json`, one file a report, and `failures.json` for the files that gave
 * none. By years, `reports/2023/…`.
 */
export const json: Exporter = {
  name: 'json',
  async begin(folder, { partition, replace }) {
    const place = join(folder, 'reports')
    const reports = replace ? await filesInstead(place, partition) : filesBeside(place, partition)
    const failures = await beginArray(join(folder, FAILURES))
    return {
      async write(outcome: Outcome) {
        if (outcome.reports.length === 0) await failures.add(failureOf(outcome))
        for (const report of outcome.reports) await reports.write(report)
      },
      async end() {
        await reports.end()
        await failures.end()
        return ['reports/', FAILURES]
      },
      async discard() {
        await reports.discard()
        await failures.discard()
      },
    }
  },
}

/** A JSON array that is written an item at a time. */
async function beginArray(path: string) {
  const file = await StagedFile.open(path)
  let separator = '[\n'
  return {
    async add(item: unknown) {
      await file.append(`${separator}${JSON.stringify(item, null, 2)}`)
      separator = ',\n'
    },
    async end() {
      await file.append(separator === '[\n' ? '[]\n' : '\n]\n')
      await file.commit()
    },
    discard: () => file.discard(),
  }
}
