import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { csvTables } from '../../src/exports/csv/index.js'
import { quantities, together } from '../../src/forms/quantities.js'

const codebook = readFileSync('docs/output.md', 'utf8')

it.each(csvTables.map(({ name, columns }) => [name, columns] as const))(
  'the codebook names every column of %s.csv',
  (name, columns) => {
    expect(codebook).toContain(`\`${name}.csv\``)
    const fixed = columns.filter((column) => !column.includes('.'))
    expect(fixed.filter((column) => !codebook.includes(`\`${column}\``))).toEqual([])
  },
)

it.each([...quantities, ...together].map(({ id, label }) => [id, label] as const))(
  'the codebook says what %s counts',
  (id, { zh, en }) => {
    expect(codebook).toContain(`| \`${id}\` | ${zh} | ${en} |`)
  },
)
