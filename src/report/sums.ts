/** Evaluation of a form's identities over the figures of one report, for recognition and checks alike. */
import { figureKey, rowById, valueColumns, valueRows } from '../forms/cells.js'
import type { FormTable, IdentityLiteral, RowLiteral } from '../forms/form.js'
import type { Figure } from './schema.js'

/** Figures by their key `table.row.column`. */
export type Figures = ReadonlyMap<string, Figure>

/** Why a sum cannot be told: the state of the first operand without a number. */
export type OpenReason = 'missing' | 'unreadable' | 'blank'

/** One identity, evaluated in one column (`over: rows`) or along one row (`over: columns`). */
export interface Evaluation {
  readonly table: FormTable
  readonly identity: IdentityLiteral
  /** Id of the column, or of the row, it was evaluated in. */
  readonly along: string
  /** Keys of the figures on either side. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** What the sides add up to; null where an operand has no number. */
  readonly leftValue: number | null
  readonly rightValue: number | null
  readonly answer: 'pass' | 'fail' | 'cannot-tell'
  /** Null unless the answer is `cannot-tell`. */
  readonly reason: OpenReason | null
}

/** Relative error up to which two sums of printed decimals are the same. */
const TOLERANCE = 1e-9

/** The figures of a report by their key. */
export function byKey(figures: readonly Figure[]): Figures {
  return new Map(
    figures.map((figure) => [figureKey(figure.table, figure.row, figure.column), figure]),
  )
}

/** Whether two sums are the same number, the error of floating point aside. */
export function same(left: number, right: number): boolean {
  return Math.abs(left - right) <= TOLERANCE * Math.max(1, Math.abs(left), Math.abs(right))
}

/** The sum of numbers, without the dust that floating point leaves behind nine decimals. */
export function add(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(9))
}

/**
 * The number a figure has in sums; else why it has none. A blank in a part cell is zero where
 * `blanksAreZero`; a blank in a total row or total column never is.
 */
export function operandValue(
  table: FormTable,
  key: string,
  figures: Figures,
  blanksAreZero: boolean,
): number | OpenReason {
  const figure = figures.get(key)
  if (figure === undefined || figure.status === 'missing') return 'missing'
  if (figure.status === 'unreadable') return 'unreadable'
  if (figure.status !== 'blank') return figure.value
  return blanksAreZero && !isTotal(table, figure.row, figure.column) ? 0 : 'blank'
}

/** Whether a cell stands in a total row or a total column. */
export function isTotal(table: FormTable, row: string, column: string): boolean {
  return [...table.rows, ...table.columns].some(
    ({ id, kind }) => kind === 'total' && (id === row || id === column),
  )
}

/**
 * Whether blanks in the part cells of a table count as zero in sums: where it prints no 0 at all,
 * its issuer leaves zeros blank.
 */
export function blanksAreZero(table: FormTable, figures: Figures): boolean {
  return ![...figures.values()].some((figure) => figure.table === table.id && printsZero(figure))
}

function printsZero(figure: Figure): boolean {
  if (figure.status === 'corrected') return figure.printedValue === 0
  return (figure.status === 'read' || figure.status === 'decoded') && figure.value === 0
}

/**
 * Every identity of a table in every column and along every row that holds figures, in the order
 * of the form. Where a group is printed as one row and its children are missing, it takes their
 * place.
 */
export function evaluate(table: FormTable, figures: Figures): readonly Evaluation[] {
  const zero = blanksAreZero(table, figures)
  return table.identities.flatMap((identity) =>
    lines(table, identity, figures).map((along) =>
      evaluateAlong(table, identity, along, figures, zero),
    ),
  )
}

function lines(table: FormTable, identity: IdentityLiteral, figures: Figures): readonly string[] {
  if (identity.over === 'rows') return valueColumns(table).map(({ id }) => id)
  const printedGroups = table.rows.filter(
    (row) => row.kind === 'group' && isPrinted(table, row, figures),
  )
  const rows = new Set([...valueRows(table), ...printedGroups])
  return table.rows.filter((row) => rows.has(row)).map(({ id }) => id)
}

function isPrinted(table: FormTable, row: RowLiteral, figures: Figures): boolean {
  return valueColumns(table).some(({ id }) => has(figures, figureKey(table.id, row.id, id)))
}

function has(figures: Figures, key: string): boolean {
  return (figures.get(key)?.status ?? 'missing') !== 'missing'
}

function evaluateAlong(
  table: FormTable,
  identity: IdentityLiteral,
  along: string,
  figures: Figures,
  zero: boolean,
): Evaluation {
  const keys = (names: readonly string[]) =>
    identity.over === 'rows'
      ? rowKeys(table, names, along, figures)
      : names.map((column) => figureKey(table.id, along, column))
  const left = keys(identity.left)
  const right = keys(identity.right)
  const leftValue = sum(left, (key) => operandValue(table, key, figures, zero))
  const rightValue = sum(right, (key) => operandValue(table, key, figures, zero))
  return { table, identity, along, left, right, ...answer(identity, leftValue, rightValue) }
}

/** The keys of rows in one column, a group standing in for its missing children. */
function rowKeys(
  table: FormTable,
  rows: readonly string[],
  column: string,
  figures: Figures,
): readonly string[] {
  const standing = (row: string) => standIn(table, row, column, figures) ?? row
  return [...new Set(rows.map((row) => figureKey(table.id, standing(row), column)))]
}

function standIn(
  table: FormTable,
  row: string,
  column: string,
  figures: Figures,
): string | undefined {
  const group = rowById(table, rowById(table, row)?.parent ?? '')
  if (group?.standsInForChildren !== true) return undefined
  const family = table.rows.filter(({ parent }) => parent === group.id)
  const childless = family.every(({ id }) => !has(figures, figureKey(table.id, id, column)))
  return childless && has(figures, figureKey(table.id, group.id, column)) ? group.id : undefined
}

function sum(
  keys: readonly string[],
  value: (key: string) => number | OpenReason,
): number | OpenReason {
  const values = keys.map(value)
  const open = values.find((each) => typeof each === 'string')
  return open ?? add(values.filter((each) => typeof each === 'number'))
}

function answer(
  { relation }: IdentityLiteral,
  left: number | OpenReason,
  right: number | OpenReason,
): Pick<Evaluation, 'leftValue' | 'rightValue' | 'answer' | 'reason'> {
  const leftValue = typeof left === 'number' ? left : null
  const rightValue = typeof right === 'number' ? right : null
  if (typeof left === 'string' || typeof right === 'string') {
    const reason = typeof left === 'string' ? left : typeof right === 'string' ? right : null
    return { leftValue, rightValue, answer: 'cannot-tell', reason }
  }
  const holds = same(left, right) || (relation === 'at-most' && left < right)
  return { leftValue, rightValue, answer: holds ? 'pass' : 'fail', reason: null }
}
