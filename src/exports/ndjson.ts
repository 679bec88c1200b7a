import { join } from 'node:path'
import type { Exporter } from './exporter.js'
import { linesOf } from './lines.js'
import { StagedFile } from './staged-file.js'

const FILE = 'reports.ndjson'

/** `reports.ndjson`: one report a line, in the order of the inputs; a failed file has a line too. */
export const ndjson: Exporter = {
  name: 'ndjson',
  async begin(folder) {
    const file = await StagedFile.open(join(folder, FILE))
    return {
      write: (outcome) => file.append(linesOf(outcome)),
      async end() {
        await file.commit()
        return [FILE]
      },
      discard: () => file.discard(),
    }
  },
}
