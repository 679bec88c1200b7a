/** A sum that does not hold, as a finding. */
import { columnById, figureLabel, parseKey, rowById } from '../forms/cells.js'
import type { FormTable } from '../forms/form.js'
import { isSure } from '../report/certainty.js'
import { makeFinding, type FindingFacts } from '../report/finding.js'
import type { Figure, Finding } from '../report/schema.js'
import type { Evaluation, Figures } from '../report/sums.js'
import type { Culprit } from './culprits.js'

interface Named {
  readonly key: string
  readonly label: string
}

/**
 * The finding of a failing sum. It names the culprits first, the sum's own left side where there is
 * none; `expected` is what the first of them would have to be, `operands` are the other figures.
 */
export function sumFinding(
  evaluation: Evaluation,
  culprits: readonly Culprit[],
  figures: Figures,
): Finding {
  const { identity } = evaluation
  const facts = factsOf(evaluation, culprits, figures)
  if (identity.relation === 'at-most') return partExceeds(evaluation, facts)
  const suspect = culprits[0]?.key
  return identity.left.length === 1
    ? totalDiffers(evaluation, suspect, facts)
    : flowDiffers(evaluation, suspect, facts)
}

function totalDiffers(
  { table, left, leftValue, rightValue }: Evaluation,
  suspect: string | undefined,
  facts: FindingFacts,
): Finding {
  const total = named(table, left[0] ?? '')
  const params = {
    ...total,
    printed: leftValue ?? 0,
    expected: rightValue ?? 0,
    suspect: suspect === undefined || suspect === total.key ? null : named(table, suspect),
  }
  return makeFinding('total-differs', params, facts)
}

function flowDiffers(
  { table, identity, along, left, leftValue, right, rightValue }: Evaluation,
  suspect: string | undefined,
  facts: FindingFacts,
): Finding {
  const line = identity.over === 'rows' ? columnById(table, along) : rowById(table, along)
  const params = {
    where: { key: `${table.id}, ${along}`, label: `${table.id}「${line?.label ?? along}」` },
    left: side(table, identity.over, left),
    leftValue: leftValue ?? 0,
    right: side(table, identity.over, right),
    rightValue: rightValue ?? 0,
    suspect: suspect === undefined ? null : named(table, suspect),
  }
  return makeFinding('flow-differs', params, facts)
}

function partExceeds(
  { table, left, leftValue, right, rightValue }: Evaluation,
  facts: FindingFacts,
): Finding {
  const params = {
    part: named(table, left[0] ?? ''),
    partValue: leftValue ?? 0,
    whole: named(table, right[0] ?? ''),
    wholeValue: rightValue ?? 0,
  }
  return makeFinding('part-exceeds', params, facts)
}

function named(table: FormTable, key: string): Named {
  const { row, column } = parseKey(key)
  return { key, label: figureLabel(table, row, column) }
}

/** One side of a sum by the names of its rows or columns: `new + carried_in`. */
function side(table: FormTable, over: 'rows' | 'columns', keys: readonly string[]): Named {
  const names = keys.map((key) => parseKey(key)[over === 'rows' ? 'row' : 'column'])
  const labels = names.map((name) => (over === 'rows' ? rowById : columnById)(table, name)?.label)
  return {
    key: names.join(' + '),
    label: labels.map((label, index) => `「${label ?? names[index] ?? ''}」`).join('加'),
  }
}

function factsOf(
  { identity, left, right }: Evaluation,
  culprits: readonly Culprit[],
  figures: Figures,
): FindingFacts {
  const keys = [...left, ...right]
  const [first] = culprits
  const named = first === undefined ? left : culprits.map(({ key }) => key)
  const operands = keys.filter((key) => !named.includes(key))
  const printed = printedValue(figures.get(named[0] ?? ''))
  return {
    severity: isCut(keys, figures) ? 'warning' : identity.severity,
    figures: named,
    operands,
    ...(first === undefined ? {} : { expected: first.expected, group: first.key }),
    ...(printed === null ? {} : { printed }),
    ...(isDoubtful(keys, figures) ? { blame: 'reading' } : {}),
    places: [...named, ...operands].flatMap((key) => placesOf(figures.get(key))),
  }
}

/** Decoded figures may break a sum because of how their run was cut: that is no error for sure. */
const isCut = (keys: readonly string[], figures: Figures): boolean =>
  keys.some((key) => figures.get(key)?.status === 'decoded')

function printedValue(figure: Figure | undefined): number | null {
  return figure !== undefined && 'value' in figure ? figure.value : null
}

function placesOf(figure: Figure | undefined): NonNullable<Finding['places']> {
  return figure === undefined || figure.status === 'missing' ? [] : figure.places
}

/**
 * Whether an operand was decoded out of a run, or not surely read off a picture, or stands in a row
 * with cells that could not be read.
 */
function isDoubtful(keys: readonly string[], figures: Figures): boolean {
  const rows = new Set(keys.map((key) => rowOf(parseKey(key))))
  const isUnread = (figure: Figure): boolean =>
    figure.status === 'unreadable' && rows.has(rowOf(figure))
  return (
    isCut(keys, figures) ||
    keys.some((key) => isUnsure(figures.get(key))) ||
    [...figures.values()].some(isUnread)
  )
}

const isUnsure = (figure: Figure | undefined): boolean => figure !== undefined && !isSure(figure)

function rowOf({ table, row }: { table: string; row: string }): string {
  return `${table}.${row}`
}
