/** Where the figures of a finding stand: the printed row of those it names, the cell of the others. */
import { figureKey, parseKey, tableById, valueColumns } from '../../forms/index.js'
import type { Evidence, EvidenceCell, Operand } from '../../report/comparison.js'
import type { Placed } from '../between/placed.js'
import { sourcesUnder } from './cells.js'

/** Figures of one finding in one report that are shown. */
const MOST_EVIDENCE = 40

/** Rows of the figures that a finding names, cells of those that it adds up. */
export function evidenceOf(
  figures: readonly string[],
  operands: readonly string[],
  placed: Placed,
): Evidence[] {
  const rows = firstOfRows(figures).flatMap((key) => rowEvidence(key, placed) ?? [])
  const seen = new Set(rows.flatMap(({ cells }) => cells.map(({ key }) => key)))
  const others = operands.filter((key) => !seen.has(key))
  const cells = others.flatMap((key) => cellEvidence(key, placed) ?? [])
  return [...rows, ...cells].slice(0, MOST_EVIDENCE)
}

/** The figures of one report that the operands of a check between reports rest on. */
export function evidenceIn(operands: readonly Operand[], placed: Placed): Evidence[] {
  const keys = operands
    .filter(({ report }) => report === placed.id)
    .flatMap(({ key }) => figuresUnder(key, placed))
  return evidenceOf([...new Set(keys)], [], placed)
}

/** Keys of figures; of `series.ID`, those that make the series. */
function figuresUnder(key: string, { points }: Placed): readonly string[] {
  const series = key.split('series.')[1]
  return series === undefined ? [key] : (points.get(series)?.sources ?? [])
}

function firstOfRows(keys: readonly string[]): readonly string[] {
  const rows = new Map<string, string>()
  for (const key of keys) {
    const { table, row } = parseKey(key)
    const name = `${table}.${row}`
    if (!rows.has(name)) rows.set(name, key)
  }
  return [...rows.values()]
}

function rowEvidence(key: string, placed: Placed): Evidence | null {
  const { table, row } = parseKey(key)
  const literal = tableById(placed.form, table)
  if (literal === undefined) return cellEvidence(key, placed)
  const columns = valueColumns(literal).map(({ id, label }) =>
    cellOf(figureKey(table, row, id), label, id, placed),
  )
  return { report: placed.id, key, row: rowName(key, placed), cells: columns.flat() }
}

function cellEvidence(key: string, placed: Placed): Evidence | null {
  const { table, column } = parseKey(key)
  const literal = tableById(placed.form, table)
  const label = literal?.columns.find(({ id }) => id === column)?.label ?? '正文'
  const cells = cellOf(key, label, column === '' ? 'text' : column, placed)
  return cells.length === 0 ? null : { report: placed.id, key, row: rowName(key, placed), cells }
}

function rowName(key: string, { form }: Placed): Evidence['row'] {
  const { table, row } = parseKey(key)
  const literal = tableById(form, table)?.rows.find(({ id }) => id === row)
  return { zh: literal?.label ?? key, en: `${table}.${row}` }
}

function cellOf(key: string, zh: string, en: string, placed: Placed): EvidenceCell[] {
  return sourcesUnder(key, placed).map(({ status, text, places }) => {
    return { key, column: { zh, en }, status, text, places }
  })
}
