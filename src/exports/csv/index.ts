import { join } from 'node:path'
import { forms } from '../../forms/index.js'
import { beginAll } from '../combined.js'
import type { Exporter, Writer } from '../exporter.js'
import { StagedFile } from '../staged-file.js'
import { extras } from './extras.js'
import { facts } from './facts.js'
import { figures } from './figures.js'
import { findings } from './findings.js'
import { reports } from './reports.js'
import { sections } from './sections.js'
import { csvHead, csvText, type CsvTable } from './table.js'
import { wide } from './wide.js'

/** Every CSV file of the output, in the order of the codebook. */
export const csvTables: readonly CsvTable[] = [
  figures,
  reports,
  sections,
  findings,
  extras,
  facts,
  ...forms.map(wide),
]

/** The CSV tables; each is written a file's rows at a time. */
export const csv: Exporter = {
  name: 'csv',
  begin: (folder) => beginAll(csvTables.map((table) => () => beginTable(folder, table))),
}

async function beginTable(folder: string, table: CsvTable): Promise<Writer> {
  const name = `${table.name}.csv`
  const file = await StagedFile.open(join(folder, name))
  await file.append(csvHead(table))
  return {
    write: (outcome) => file.append(csvText(table.rows(outcome))),
    async end() {
      await file.commit()
      return [name]
    },
    discard: () => file.discard(),
  }
}
