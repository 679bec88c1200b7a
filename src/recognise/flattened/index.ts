/** Tables whose cells ran together in the text, as web archives keep them. */
import type { Document } from '../../document/document.js'
import type { Form } from '../../forms/form.js'
import { figureKey, formForYear, forms, quantityFigures, unitOf } from '../../forms/index.js'
import type { Fact, Figure, Finding } from '../../report/schema.js'
import { columnsOpen } from '../table-read.js'
import { settleByBounds } from './bounds.js'
import { decode, formSums, type Flattened, type Run } from './decode/index.js'
import { figuresOf } from './figures.js'
import { decodingFindings } from './findings.js'
import { asOneMark, isMarkPaired, pairsApart } from './marks.js'
import { locate, type FlatLine, type FlatTable } from './locate.js'
import { printedRuns, type PrintedRun } from './runs.js'
import { splitText } from './split.js'
import { flatText, type FlatText } from './text.js'

/** The tables of a form that ran together in the text of a document. */
export interface FlattenedTables {
  readonly form: Form
  readonly flat: FlatText
  readonly tables: readonly FlatTable[]
  /** The document without them, its sections parted. */
  readonly rest: Document
}

/**
 * Finds tables that ran together in the text: those of one form that are not printed otherwise, or
 * of the form that most of the text's labels and columns belong to.
 *
 * @param printed ids of the tables that are printed as tables; none where `form` is null
 */
export function findFlattened(
  document: Document,
  form: Form | null,
  printed: ReadonlySet<string>,
  year: number | null,
): FlattenedTables | null {
  if (form?.tables.every(({ id }) => printed.has(id)) === true) return null
  const flat = flatText(document)
  const runs = printedRuns(flat)
  const found =
    form === null ? bestForm(flat, runs, year) : { form, tables: locate(flat, runs, form) }
  const tables = found.tables.filter(({ table }) => !printed.has(table.table.id))
  if (tables.length === 0) return null
  return { form: found.form, flat, tables, rest: splitText(document, flat, tables, found.form) }
}

interface Found {
  readonly form: Form
  readonly tables: readonly FlatTable[]
}

/** The form with the most lines under known columns; of equals that of the year, and else the newest. */
function bestForm(flat: FlatText, runs: readonly PrintedRun[], year: number | null): Found {
  const ofYear = year === null ? undefined : formForYear(year)
  const order = ofYear === undefined ? forms : [ofYear, ...forms.filter((form) => form !== ofYear)]
  const all = order.map((form) => ({ form, tables: locate(flat, runs, form) }))
  return all.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}

const weight = ({ tables }: Found): number =>
  tables.reduce(
    (sum, { lines, columnsKnown }) =>
      sum + lines.reduce((cells, line) => cells + (columnsKnown ? line.cells.length : 1), 0),
    0,
  )

/** What tables that ran together say. */
export interface FlattenedRead {
  readonly figures: readonly Figure[]
  readonly findings: readonly Finding[]
}

/**
 * The figures of tables that ran together, decoded by the sums of the form; what has no sums, by what
 * the text states.
 */
export function readFlattened(
  { flat, tables: found }: FlattenedTables,
  facts: readonly Fact[],
): FlattenedRead {
  const paired = isMarkPaired(found)
  const tables = paired ? found.map(pairsApart) : found
  const known = tables.filter(({ columnsKnown }) => columnsKnown)
  const own = known.map(({ table }) => table.table)
  const evidence = evidenceOf(facts)
  const decoded = settleByBounds(decode({ ...askedOf(known, paired), evidence }), own)
  const runs = new Map(decoded.runs.map((run) => [run.id, run]))
  return {
    figures: tables.flatMap((table) => figuresOf(table, runs, flat)),
    findings: [
      ...tables.flatMap((table) => (table.columnsKnown ? [] : [columnsOpen(table.table)])),
      ...decodingFindings(decoded, known, evidence),
    ],
  }
}

/** What tables as tables say, with the figures of those that ran together in their place. */
export function withFlattened<T extends FlattenedRead>(
  tables: T,
  read: FlattenedRead,
  form: Form,
): T {
  const replaced = new Set(read.figures.map(({ table }) => table))
  const figures = form.tables.flatMap(({ id }) =>
    (replaced.has(id) ? read : tables).figures.filter(({ table }) => table === id),
  )
  return { ...tables, figures, findings: [...tables.findings, ...read.findings] }
}

function askedOf(tables: readonly FlatTable[], paired: boolean): Omit<Flattened, 'evidence'> {
  const runs = tables.flatMap((found) => found.lines.map((line) => runOf(found, line, paired)))
  const sums = tables.flatMap(({ table, lines }) =>
    formSums(
      table.table,
      lines.flatMap((line) => keysOf(table.table.id, line)),
    ),
  )
  return { runs, sums, known: new Map() }
}

function runOf({ table: { table } }: FlatTable, line: FlatLine, paired: boolean): Run {
  const keysWhere = (test: (cell: FlatLine['cells'][number]) => boolean) =>
    new Set(keysOf(table.id, { ...line, cells: line.cells.filter(test) }))
  return {
    id: line.id,
    pieces: paired ? line.run.pieces.map(asOneMark) : line.run.pieces,
    cells: keysOf(table.id, line),
    signed: keysWhere(({ column }) => column.signed === true),
    decimal: keysWhere(({ row, column }) => isMoney(unitOf(table, row, column))),
  }
}

const keysOf = (table: string, { cells }: FlatLine): string[] =>
  cells.map(({ row, column }) => figureKey(table, row.id, column.id))

/** Money has decimals; so may have what the form fixes no unit for. */
const isMoney = (unit: string | null): boolean => unit === null || unit.endsWith('元')

/** What the text states of figures; nothing where it states two numbers of one figure. */
function evidenceOf(facts: readonly Fact[]): ReadonlyMap<string, number> {
  const stated = new Map<string, Set<number>>()
  for (const { quantity, value } of facts) {
    for (const key of quantityFigures(quantity)) {
      stated.set(key, (stated.get(key) ?? new Set()).add(value))
    }
  }
  return new Map(
    [...stated].flatMap(([key, [value, ...others]]) =>
      value === undefined || others.length > 0 ? [] : [[key, value] as const],
    ),
  )
}
