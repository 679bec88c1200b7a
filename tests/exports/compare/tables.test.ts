import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, jest } from '@jest/globals'
import { comparisonTables, writeComparison } from '../../../src/exports/compare/index.js'
import { comparisonSchema } from '../../../src/report/comparison.js'
import { compared } from '../../panel/compare/made.js'
import { parseCsv } from '../parse-csv.js'
import { filesBelow, inTemporaryFolder } from '../temporary.js'
import { twoYears } from './made.js'

jest.setTimeout(60_000)

function withOutput<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return inTemporaryFolder(async (folder) => {
    const comparison = compared(...twoYears())
    await writeComparison(folder, {
      ...{ comparison, pictures: new Map(), language: 'zh', version: '0.0.0' },
    })
    return use(folder)
  })
}

describe('the files of a comparison', () => {
  it('are a page, JSON by its schema, and three tables', () =>
    withOutput(async (folder) => {
      expect(await filesBelow(folder)).toEqual([
        'compare-figures.csv',
        'compare-findings.csv',
        'compare-narrative.csv',
        'compare.html',
        'compare.json',
      ])
      const json = await readFile(join(folder, 'compare.json'), 'utf8')
      expect(comparisonSchema.parse(JSON.parse(json)).front.counts.reports).toBe(2)
    }))

  it('give numbers side by side, sentences with their shares, findings with their reports', () =>
    withOutput(async (folder) => {
      const rows = async (name: string) =>
        parseCsv(await readFile(join(folder, `${name}.csv`), 'utf8'))
      const figures = await rows('compare-figures')
      expect(
        figures
          .filter(({ series }) => series === 'requests_new')
          .map(({ year, value, difference, against }) => [year, value, difference, against]),
      ).toEqual([
        ['2023', '21', '', ''],
        ['2024', '95', '74', '虚构县人民政府/2023'],
      ])
      const sentences = await rows('compare-narrative')
      expect(sentences.map(({ kind, copied }) => [kind, copied])).toContainEqual(['same', 'true'])
      const findings = await rows('compare-findings')
      expect(findings).toContainEqual(
        expect.objectContaining({
          code: 'total-differs',
          reports: '虚构县人民政府/2023',
          message_zh: '合计不符',
        }),
      )
    }))
})

const page = readFileSync('docs/compare.md', 'utf8')

it.each(comparisonTables.map(({ name, columns }) => [name, columns] as const))(
  'the page on comparing names every column of %s.csv',
  (name, columns) => {
    expect(page).toContain(`\`${name}.csv\``)
    expect(columns.filter((column) => !page.includes(`\`${column}\``))).toEqual([])
  },
)
