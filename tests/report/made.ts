import fc from 'fast-check'
import { figureKey, valueColumns, valueRows } from '../../src/forms/index.js'
import type { Form, FormTable, IdentityLiteral } from '../../src/forms/form.js'
import type { Printed } from './figures.js'

type Values = Map<string, number>

/** Printed numbers of a form, random in its parts, whose identities all hold. */
export function consistent(form: Form): fc.Arbitrary<Record<string, number>> {
  const count = form.tables.reduce(
    (sum, table) => sum + valueRows(table).length * valueColumns(table).length,
    0,
  )
  const number = fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 999 }) },
  )
  return fc.array(number, { minLength: count, maxLength: count }).map((numbers) => {
    const values: Values = new Map()
    const next = numbers.values()
    for (const table of form.tables) fill(table, values, () => next.next().value ?? 0)
    return Object.fromEntries(values)
  })
}

/**
 * Random parts first, then every identity that defines its first name by the others: new requests
 * as what the flow leaves, totals as sums. Carried-in requests stay 0 so that no count is negative.
 */
function fill(table: FormTable, values: Values, random: () => number): void {
  for (const row of valueRows(table)) {
    for (const column of valueColumns(table)) {
      values.set(figureKey(table.id, row.id, column.id), row.id === 'carried_in' ? 0 : random())
    }
  }
  const order = [...table.identities].sort((a, b) => rank(a) - rank(b))
  for (const identity of order) {
    const lines = identity.over === 'rows' ? valueColumns(table) : valueRows(table)
    for (const { id } of lines) settle(table, identity, id, values)
  }
}

/** Totals over rows come before the flow, which needs them, and totals over columns come last. */
function rank({ over, left }: IdentityLiteral): number {
  if (over === 'columns') return 3
  return left.length === 1 ? 1 : 2
}

function settle(table: FormTable, identity: IdentityLiteral, along: string, values: Values): void {
  const key = (name: string) =>
    identity.over === 'rows' ? figureKey(table.id, name, along) : figureKey(table.id, along, name)
  const sum = (names: readonly string[]) =>
    names.reduce((total, name) => total + (values.get(key(name)) ?? 0), 0)
  const [first = '', ...others] = identity.left
  const wanted = sum(identity.right) - sum(others)
  const atMost = identity.relation === 'at-most' && (values.get(key(first)) ?? 0) <= wanted
  if (!atMost) values.set(key(first), wanted)
}

/** The printed numbers with zeros left blank. */
export function blankZeros(printed: Printed): Printed {
  return Object.fromEntries(
    Object.entries(printed).map(([key, value]) => [key, value === 0 ? null : value]),
  )
}
