import { describe, expect, it } from '@jest/globals'
import { defineTable } from '../../src/forms/form.js'

// Each `@ts-expect-error` is a test of the compiler: `npm run types` fails where a mistyped name compiles.

const frame = {
  id: 'fruit',
  section: 'requests',
  title: 'Fruit',
  titleWordings: [],
  unit: '件',
  layout: 'rows',
} as const
const sum = { id: 'sum', relation: 'equals', basis: 'implied', severity: 'error' } as const
const apples = { id: 'apples', label: 'Apples', kind: 'value', evidence: 'quoted' } as const
const all = { id: 'all', label: 'All', kind: 'total', evidence: 'quoted' } as const
const red = { id: 'red', label: 'Red', kind: 'value', evidence: 'quoted' } as const
const both = { id: 'both', label: 'Both', kind: 'total', evidence: 'quoted' } as const

const rows = [apples, all]
const columns = [red, both]

describe('the names of a form', () => {
  it('compile where they are rows and columns of the table', () => {
    const table = defineTable({
      ...frame,
      rows: [{ ...apples, parent: 'all' }, all],
      columns,
      identities: [
        { ...sum, over: 'rows', left: ['all'], right: ['apples'] },
        { ...sum, over: 'columns', left: ['both'], right: ['red'] },
      ],
    })
    const [id]: ('apples' | 'all' | undefined)[] = table.rows.map((row) => row.id)
    expect(id).toBe('apples')
  })

  it('do not compile where a row of an identity is mistyped', () => {
    const table = defineTable({
      ...frame,
      rows,
      columns,
      // @ts-expect-error -- `appels` is no row
      identities: [{ ...sum, over: 'rows', left: ['all'], right: ['appels'] }],
    })
    expect(table.identities).toHaveLength(1)
  })

  it('do not compile where a column of an identity is mistyped', () => {
    const table = defineTable({
      ...frame,
      rows,
      columns,
      // @ts-expect-error -- `apples` is a row, no column
      identities: [{ ...sum, over: 'columns', left: ['both'], right: ['apples'] }],
    })
    expect(table.identities).toHaveLength(1)
  })

  it('do not compile where the parent of a row is mistyped', () => {
    const table = defineTable({
      ...frame,
      // @ts-expect-error -- `al` is no row
      rows: [{ ...apples, parent: 'al' }, all],
      columns,
      identities: [],
    })
    expect(table.rows).toHaveLength(2)
  })

  it('do not compile where the parent of a column is mistyped', () => {
    const table = defineTable({
      ...frame,
      rows,
      // @ts-expect-error -- `bot` is no column
      columns: [{ ...red, parent: 'bot' }, both],
      identities: [],
    })
    expect(table.columns).toHaveLength(2)
  })
})
