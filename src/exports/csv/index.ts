import { join } from 'node:path'
import { forms } from '../../forms/index.js'
import type { Outcome } from '../../report/schema.js'
import { byYear, partName } from '../by-year.js'
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

/** The CSV tables; each is written a file's rows at a time. By years, `figures-2023.csv`. */
export const csv: Exporter = {
  name: 'csv',
  begin: (folder, { partition }) =>
    beginAll(
      csvTables.map(
        (table) => () =>
          partition === 'year'
            ? Promise.resolve(byYear((year) => beginTable(folder, table, year), rowsIn(table)))
            : beginTable(folder, table),
      ),
    ),
}

/** A year without a row of a table has no file of it. */
const rowsIn = (table: CsvTable) => (outcome: Outcome) => table.rows(outcome).length > 0

async function beginTable(
  folder: string,
  table: CsvTable,
  year: string | null = null,
): Promise<Writer> {
  const name = partName(table.name, year, 'csv')
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
