/** The labels of a form from top to bottom, as it may be printed. */
import type { RowLiteral } from '../../forms/form.js'
import type { WordedTable } from '../vocabulary.js'

/** One line of a printed form: a row, or the title of a table, which is none. */
export interface FormLine {
  readonly table: WordedTable
  readonly row: RowLiteral | null
  readonly text: string
  readonly keys: readonly string[]
}

/** What a print may leave out or put in. */
interface Variant {
  /** A group is one row of figures instead of its children. */
  readonly single: boolean
  /** Groups and the titles of tables have lines of their own. */
  readonly headings: boolean
  /** Rows that only some sheets have are there. */
  readonly optional: boolean
}

const both = [true, false] as const

/** The lines of a form in every way that it may be printed. */
export function formLines(tables: readonly WordedTable[]): readonly (readonly FormLine[])[] {
  const labelled = tables.filter(({ table }) => table.layout === 'rows')
  return both.flatMap((single) =>
    both.flatMap((headings) =>
      both.map((optional) =>
        labelled.flatMap((table) => linesOf(table, { single, headings, optional })),
      ),
    ),
  )
}

function linesOf(table: WordedTable, variant: Variant): FormLine[] {
  const title = { table, row: null, text: table.table.title, keys: table.titles }
  const rows = table.rows
    .filter(({ item }) => isPrinted(item, table, variant))
    .map(({ item, keys }) => ({ table, row: item, text: item.label, keys }))
  return variant.headings ? [title, ...rows] : rows
}

function isPrinted(row: RowLiteral, { rows }: WordedTable, variant: Variant): boolean {
  const { single, headings, optional } = variant
  if (row.optional === true && !optional) return false
  const parent = rows.find(({ item }) => item.id === row.parent)?.item
  if (parent?.standsInForChildren === true && single) return false
  if (row.kind !== 'group') return true
  return row.standsInForChildren === true ? single || headings : headings
}
