/** A comparison as files: the page for people, JSON and tables for programs. */
import { join } from 'node:path'
import { comparisonSchema, type Comparison } from '../../report/comparison.js'
import { csvHead, csvText, type CsvTable } from '../csv/table.js'
import { StagedFile } from '../staged-file.js'
import { chartsOf } from './charts/index.js'
import { compareFigures } from './csv/figures.js'
import { compareFindings } from './csv/findings.js'
import { compareNarrative } from './csv/narrative.js'
import { contextOf } from './page/context.js'
import { pageText, type PageLanguage } from './page/index.js'
import type { Pictures } from './pictures.js'

/** What the files are made from. */
export interface ComparisonOutput {
  readonly comparison: Comparison
  readonly pictures: Pictures
  readonly language: PageLanguage
  /** Of nianbao. */
  readonly version: string
}

/** The comparison as one page of HTML. */
export async function comparisonPage(output: ComparisonOutput): Promise<string> {
  const { comparison, pictures } = output
  const charts = await Promise.all(comparison.issuers.map(chartsOf))
  return pageText({ ...output, ...contextOf(comparison, pictures), charts })
}

/** Every CSV file of a comparison. */
export const comparisonTables: readonly CsvTable<Comparison>[] = [
  compareFigures,
  compareNarrative,
  compareFindings,
]

/**
 * Writes the files of a comparison into a folder; gives their names.
 * @throws OutputError
 */
export async function writeComparison(
  folder: string,
  output: ComparisonOutput,
): Promise<readonly string[]> {
  const { comparison } = output
  const texts: readonly (readonly [name: string, text: string])[] = [
    ['compare.html', await comparisonPage(output)],
    ['compare.json', jsonText(comparison)],
    ...comparisonTables.map(
      (table) => [`${table.name}.csv`, csvHead(table) + csvText(table.rows(comparison))] as const,
    ),
  ]
  await writeTogether(folder, texts)
  return texts.map(([name]) => name)
}

/** In the order of the schema, whether its reports were read now or before. */
function jsonText(comparison: Comparison): string {
  return `${JSON.stringify(comparisonSchema.parse(comparison), null, 2)}\n`
}

/** All files or none: each is written beside its place before any is put into it. */
async function writeTogether(
  folder: string,
  texts: readonly (readonly [name: string, text: string])[],
): Promise<void> {
  const files: StagedFile[] = []
  try {
    for (const [name, text] of texts) {
      const file = await StagedFile.open(join(folder, name))
      files.push(file)
      await file.append(text)
    }
  } catch (error) {
    for (const file of files) await file.discard()
    throw error
  }
  for (const file of files) await file.commit()
}

export {
  wantedPictures,
  MOST_BYTES,
  MOST_PICTURES,
  type NoPicture,
  type PagePicture,
  type Pictures,
  type Wanted,
} from './pictures.js'
export type { PageLanguage } from './page/index.js'
