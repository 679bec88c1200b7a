/** What an archive holds and lacks, as files or as text. */
import { join } from 'node:path'
import type { Coverage } from '../../report/coverage.js'
import { csvText } from '../csv/table.js'
import { coverageFormats, type CoverageFormat } from '../formats.js'
import { writeStaged } from '../staged-file.js'
import { coverageRows, sampleRows, type Rows } from './tables.js'

export { CORRECT } from './tables.js'

/** The coverage in one format: the issuers by years as CSV, all but the sample's figures as JSON. */
export const coverageText: Readonly<Record<CoverageFormat, (coverage: Coverage) => string>> = {
  csv: (coverage) => tableText(coverageRows(coverage)),
  json: jsonText,
}

/**
 * Writes `coverage.csv`, `coverage.json` and, where there is a sample, `sample.csv`; gives their names.
 * @throws OutputError
 */
export async function writeCoverage(
  folder: string,
  coverage: Coverage,
  formats: readonly CoverageFormat[],
): Promise<readonly string[]> {
  const chosen = coverageFormats.filter((format) => formats.includes(format))
  const texts = chosen.map((format) => [`coverage.${format}`, coverageText[format](coverage)] as const)
  const sample = [['sample.csv', tableText(sampleRows(coverage))] as const]
  const all = coverage.sample.length === 0 ? texts : [...texts, ...sample]
  for (const [name, text] of all) await writeStaged(join(folder, name), text)
  return all.map(([name]) => name)
}

function tableText(rows: Rows): string {
  return `\uFEFF${csvText(rows)}`
}

function jsonText({ sample, seed, population, bound, ...rest }: Coverage): string {
  const told = { ...rest, sample: { figures: sample.length, population, seed, bound } }
  return `${JSON.stringify(told, null, 2)}\n`
}
