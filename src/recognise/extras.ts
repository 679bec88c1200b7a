import { collapse } from '../document/text.js'
import { makeFinding } from '../report/finding.js'
import type { Extra, Finding } from '../report/schema.js'
import type { MatchedRow } from './align.js'
import type { Valued } from './printed-cell.js'
import { parseValue } from './value.js'
import type { WordedTable } from './vocabulary.js'
import type { CutRow, HeaderColumns } from './zones.js'

interface Reading {
  readonly rows: readonly CutRow[]
  readonly matched: readonly MatchedRow[]
  readonly columns: HeaderColumns
  readonly values: ReadonlyMap<CutRow, readonly Valued[]>
  readonly used: ReadonlySet<Valued>
}

/** The numbers of recognised tables that no cell of the form took, and the rows that none covers. */
export function extrasOf(reading: Reading): { extras: Extra[]; findings: Finding[] } {
  const { rows, values, used } = reading
  const extras: Extra[] = []
  const findings: Finding[] = []
  for (const row of rows) {
    const table = tableOf(row, reading)
    if (table === undefined) continue
    const rest = (values.get(row) ?? []).filter((valued) => !used.has(valued))
    const numbers = rest.flatMap((valued) => extraOf(valued, table))
    extras.push(...numbers)
    if (numbers.length > 0 && !isMatched(row, reading)) findings.push(unknownRow(row, table))
  }
  return { extras, findings }
}

const isMatched = (row: CutRow, { matched }: Reading): boolean =>
  matched.some(({ printed }) => printed.includes(row))

function unknownRow(row: CutRow, table: WordedTable): Finding {
  const places = row.labels.map(({ place }) => place)
  return makeFinding('row-unknown', { table: table.table.id, text: labelOf(row) }, { places })
}

const labelOf = (row: CutRow): string => row.labels.map(({ text }) => collapse(text)).join(' ')

/** The table of the form that a row belongs to: that of its match, else the one its header fits best. */
function tableOf(row: CutRow, { matched, columns }: Reading): WordedTable | undefined {
  const match = matched.find(({ printed }) => printed.includes(row))
  if (match !== undefined) return match.table
  return row.header === null ? undefined : columns.best(row.header).table
}

function extraOf({ item, row, under }: Valued, table: WordedTable): Extra[] {
  const { reading } = item
  const parsed = parseValue(item.text)
  if (parsed.kind !== 'number') return []
  return [
    {
      table: table.table.id,
      rowText: labelOf(row),
      columnText: under?.stack.map(({ text }) => collapse(text)).join(' ') ?? '',
      value: parsed.value,
      text: item.text,
      places: [item.place],
      ...(reading === null ? {} : { confidence: reading.confidence }),
    },
  ]
}
