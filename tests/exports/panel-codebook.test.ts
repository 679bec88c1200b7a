import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { panelTables } from '../../src/exports/panel.js'
import { breaks, crosswalk } from '../../src/forms/crosswalk.js'

const page = readFileSync('docs/panel.md', 'utf8')
const series = new Set(crosswalk.map(({ id }) => id))

/** The columns of forms in between are not spelt out. */
const spelt = (column: string) =>
  !/^(?:evidence|conversion)_/u.test(column) || /_(?:2008|2021)$/u.test(column)

it.each(panelTables.map(({ name, columns }) => [name, columns] as const))(
  'the page on series names every column of %s.csv',
  (name, columns) => {
    expect(page).toContain(`\`${name}.csv\``)
    const fixed = columns.filter((column) => !series.has(column) && spelt(column))
    expect(fixed.filter((column) => !page.includes(`\`${column}\``))).toEqual([])
  },
)

it('the page on series counts the series and names the breaks', () => {
  expect(page).toContain(`the ${crosswalk.length} series`)
  expect(page).toContain(`changed in ${breaks.join(', ').replace(/, (?=\d+$)/u, ' and ')}`)
})
