import type { Cell, Table } from '../../src/document/document.js'

/** One row of a table in a text: its fields as printed, '' for an empty one. */
export type Fields = readonly string[]

/** A table of rows of fields; `number` counts the tables of the document from 1. */
export function tableOfFields(rows: readonly Fields[], number: number): Table {
  const path = `table ${number}`
  const cells = rows.flatMap((fields, row) =>
    fields.map((text, column): Cell => {
      const place = { path: `${path}, row ${row + 1}, column ${column + 1}` }
      return { row, column, rowSpan: 1, columnSpan: 1, text, place }
    }),
  )
  const columnCount = rows.reduce((most, fields) => Math.max(most, fields.length), 0)
  return {
    type: 'table',
    layout: 'fields',
    rowCount: rows.length,
    columnCount,
    cells,
    place: { path },
  }
}

/** Whether a field holds a number and nothing else but a unit or a sign. */
export function isNumeric(field: string): boolean {
  return /^[-−－+]?[\d０-９][\d０-９,，.．]*\s*(?:件|条|项|次|人次|个|元|万元|%)?$/u.test(field)
}
