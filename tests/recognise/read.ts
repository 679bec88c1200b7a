import type { Table } from '../../src/document/document.js'
import { formById } from '../../src/forms/index.js'
import { printedRows } from '../../src/recognise/rows.js'
import { readTables } from '../../src/recognise/tables.js'
import { document, type Written } from './build.js'

/** Reads made-up tables by the form of 2021; `of` gives a figure's value, or its status without one. */
export function read(...tables: Table[]) {
  const form = formById('2021')
  if (form === undefined) throw new Error('no form 2021')
  const { figures, ...rest } = readTables(printedRows(document(tables)), form)
  const shown = figures.map((figure) => {
    const key = `${figure.table}.${figure.row}.${figure.column}`
    return [key, 'value' in figure ? figure.value : figure.status] as const
  })
  return { ...rest, figures, of: (key: string) => new Map(shown).get(key) }
}

/** A row whose label takes the three label columns of the requests table. */
export const whole = (text: string, values: readonly string[]): Written[] => [
  { text, across: 3 },
  ...values,
]
