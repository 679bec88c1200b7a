import { join } from 'node:path'
import type { PanelFinding, PanelYear } from '../report/point.js'
import { everySeries, seriesCodebook } from './csv/panel/codebook.js'
import { panelFindings } from './csv/panel/findings.js'
import { series } from './csv/panel/series.js'
import { seriesWide } from './csv/panel/wide.js'
import { csvHead, csvText, type CsvTable } from './csv/table.js'
import { StagedFile } from './staged-file.js'

/** Takes an issuer's years one at a time in the order of the panel, and keeps none of them. */
export interface PanelWriter {
  year(year: PanelYear): Promise<void>
  findings(findings: readonly PanelFinding[]): Promise<void>
  /** Puts the files in place; gives their names, relative to the folder. */
  end(): Promise<readonly string[]>
  discard(): Promise<void>
}

/** Begins the tables of the panel in a folder. @throws OutputError */
export async function beginPanel(folder: string): Promise<PanelWriter> {
  const files: StagedFile[] = []
  const discard = async () => {
    for (const file of files) await file.discard()
  }
  const begin = async <From>(table: CsvTable<From>) => {
    const file = await StagedFile.open(join(folder, fileName(table)))
    files.push(file)
    await file.append(csvHead(table))
    return (from: From) => file.append(csvText(table.rows(from)))
  }
  try {
    const long = await begin(series)
    const wide = await begin(seriesWide)
    const codebook = await begin(seriesCodebook)
    const findings = await begin(panelFindings)
    await codebook(everySeries)
    return {
      async year(year) {
        await long(year)
        await wide(year)
        await findings(year.findings)
      },
      findings,
      async end() {
        for (const file of files) await file.commit()
        return panelTables.map(fileName)
      },
      discard,
    }
  } catch (error) {
    await discard()
    throw error
  }
}

/** Every CSV file of the panel, in the order of the codebook. */
export const panelTables: readonly {
  readonly name: string
  readonly columns: readonly string[]
}[] = [series, seriesWide, seriesCodebook, panelFindings]

function fileName({ name }: { readonly name: string }): string {
  return `${name}.csv`
}
