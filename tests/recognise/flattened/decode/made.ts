import { figureKey, tableById, valueColumns, valueRows } from '../../../../src/forms/index.js'
import type { Form, FormTable } from '../../../../src/forms/form.js'
import {
  formSums,
  type Flattened,
  type Run,
  type Sum,
} from '../../../../src/recognise/flattened/decode/index.js'
import { seeded, type Random } from '../../../../samples/generator/model/random.js'

/** Printed numbers by key, in the order of print. */
export type Printed = Map<string, number>

/** How a made-up report is run together. */
export interface Flattening {
  /** What is printed for zero: `0`, or a mark for nothing. */
  readonly zero: string
  /** How often a space stands between two cells. */
  readonly spaces: number
}

/** Of the cells that are not zero, a third is above 9, a tenth above 99. */
function magnitude(random: Random, filled: number): number {
  if (!random.chance(filled)) return 0
  const size = random.next()
  if (size < 0.1) return random.integer(100, 999)
  return size < 1 / 3 ? random.integer(10, 99) : random.integer(1, 9)
}

/** The requests and disputes of a made-up report whose sums hold; `filled` of the cells are not zero. */
export function madeReport(form: Form, seed: number, single: boolean, filled = 0.2): Printed {
  const random = seeded(seed)
  const tables = ['requests', 'disputes'].flatMap((id) => tableById(form, id) ?? [])
  const printed: Printed = new Map(
    tables.flatMap((table) => keysOf(table, single)).map((key) => [key, magnitude(random, filled)]),
  )
  const [requests] = tables
  if (requests !== undefined) balance(requests, printed, random)
  for (const table of tables) addUp(table, printed)
  return printed
}

/** The keys of a table in the order of print; `single` prints one row for （六）其他处理. */
function keysOf(table: FormTable, single: boolean): string[] {
  const group = single ? table.rows.find((row) => row.standsInForChildren) : undefined
  const value = new Set(valueRows(table).map(({ id }) => id))
  return table.rows
    .filter((row) => row === group || (value.has(row.id) && row.parent !== (group?.id ?? '-')))
    .flatMap((row) => valueColumns(table).map(({ id }) => figureKey(table.id, row.id, id)))
}

/** Outcomes add up to their total, and new requests are what the flow leaves. */
function balance(table: FormTable, printed: Printed, random: Random): void {
  for (const { id: column } of valueColumns(table)) {
    const key = (row: string): string => figureKey(table.id, row, column)
    const get = (row: string): number => printed.get(key(row)) ?? 0
    const parts = [...table.rows].filter(
      ({ id, kind }) => kind !== 'total' && !['new', 'carried_in', 'carried_out'].includes(id),
    )
    const total = parts.reduce((sum, { id }) => sum + get(id), 0)
    printed.set(key('handled_total'), total)
    const flow = total + get('carried_out')
    const carried = Math.min(get('carried_in'), random.chance(0.1) ? flow : Math.floor(flow / 2))
    printed.set(key('carried_in'), carried)
    printed.set(key('new'), flow - carried)
  }
}

function addUp(table: FormTable, printed: Printed): void {
  for (const { id: row } of table.rows) {
    const parts = valueColumns(table).filter(({ kind }) => kind !== 'total')
    const total = figureKey(table.id, row, 'total')
    const get = (column: string): number => printed.get(figureKey(table.id, row, column)) ?? 0
    if (printed.has(total))
      printed.set(
        total,
        parts.reduce((sum, { id }) => sum + get(id), 0),
      )
  }
}

/** Runs the rows of requests together, and the line of disputes; `lost` cells are not printed. */
export function flatten(
  form: Form,
  printed: Printed,
  { zero, spaces }: Flattening,
  seed: number,
  lost: ReadonlySet<string> = new Set(),
): Flattened {
  const random = seeded(seed)
  const rows = new Map<string, string[]>()
  for (const key of printed.keys()) {
    const [table = '', row = ''] = key.split('.')
    const id = table === 'disputes' ? table : `${table}.${row}`
    rows.set(id, [...(rows.get(id) ?? []), key])
  }
  const text = (key: string): string => {
    const value = printed.get(key) ?? 0
    return value === 0 ? zero : String(value)
  }
  const runs = [...rows].map(([id, cells]): Run => {
    const texts = cells.filter((key) => !lost.has(key)).map(text)
    return { id, cells, pieces: pieces(texts, () => random.chance(spaces)) }
  })
  return { runs, sums: sumsOf(form, printed), known: new Map() }
}

const sums = new Map<string, readonly Sum[]>()

/** The sums of a form depend on what is printed alone: one row for （六）其他处理, or three. */
function sumsOf(form: Form, printed: Printed): readonly Sum[] {
  const name = `${form.id} ${printed.size}`
  const known = sums.get(name) ?? form.tables.flatMap((table) => formSums(table, printed.keys()))
  sums.set(name, known)
  return known
}

function pieces(texts: readonly string[], space: () => boolean): string[] {
  const found: string[] = []
  for (const text of texts) {
    const last = found.at(-1) ?? ''
    const joins = /\d$/u.test(last) && /\d$/u.test(text) && !space()
    if (joins) found[found.length - 1] = last + text
    else found.push(text)
  }
  return found
}
