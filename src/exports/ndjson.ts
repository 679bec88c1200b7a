import { join } from 'node:path'
import { byYear, partName } from './by-year.js'
import type { Exporter, Writer } from './exporter.js'
import { linesOf } from './lines.js'
import { StagedFile } from './staged-file.js'

/**
 * `reports.ndjson`: one report a line, in the order of the inputs; a failed file has a line too. By
 * years, `reports-2023.ndjson`.
 */
export const ndjson: Exporter = {
  name: 'ndjson',
  begin: (folder, { partition }) =>
    partition === 'year'
      ? Promise.resolve(byYear((year) => beginLines(folder, year)))
      : beginLines(folder),
}

async function beginLines(folder: string, year: string | null = null): Promise<Writer> {
  const name = partName('reports', year, 'ndjson')
  const file = await StagedFile.open(join(folder, name))
  return {
    write: (outcome) => file.append(linesOf(outcome)),
    async end() {
      await file.commit()
      return [name]
    },
    discard: () => file.discard(),
  }
}
