import type { Form, FormTable, IdentityLiteral } from '../../../src/forms/form.js'
import { unitOf, valueColumns, valueRows } from '../../../src/forms/index.js'
import type { Cells } from './report.js'
import type { Random } from './random.js'

type Grid = Map<string, number>
type Identity = Pick<IdentityLiteral, 'relation' | 'left' | 'right'>

/** Most cells are zero, some are small, few are large, as in real reports. */
function magnitude(random: Random): number {
  if (random.chance(0.6)) return 0
  if (random.chance(0.85)) return random.integer(1, 30)
  return random.integer(31, random.chance(0.05) ? 4000 : 300)
}

/** An amount in 万元 with up to six decimals. */
function amount(random: Random): number {
  const decimals = random.pick([0, 0, 2, 2, 4, 6])
  return Number((random.integer(0, 90000) + random.next()).toFixed(decimals))
}

const sum = (names: readonly string[], get: (name: string) => number): number =>
  names.reduce((total, name) => total + get(name), 0)

/** Splits a number over several names, so that they add up to it. */
function split(total: number, names: readonly string[], random: Random): [string, number][] {
  let left = total
  return names.map((name, index) => {
    const part = index === names.length - 1 ? left : random.integer(Math.floor(left / 2), left)
    left -= part
    return [name, part]
  })
}

/** Sets one side of an identity from the other, so that it holds. */
function settle(
  { relation, left, right }: Identity,
  get: (name: string) => number,
  set: (name: string, value: number) => void,
  random: Random,
): void {
  const [free, given] = left.length <= right.length ? [left, right] : [right, left]
  if (relation === 'equals') {
    for (const [name, value] of split(sum(given, get), free, random)) set(name, value)
    return
  }
  const [name = ''] = right
  set(name, Math.max(get(name), sum(left, get)))
}

/** The sums of rows that fix one row stand before those that share out a total (new + carried in). */
function inOrder(identities: readonly IdentityLiteral[]): IdentityLiteral[] {
  const freedom = (identity: IdentityLiteral): number =>
    (identity.over === 'columns' ? 100 : 0) + Math.min(identity.left.length, identity.right.length)
  return [...identities].sort((a, b) => freedom(a) - freedom(b))
}

function hold(table: FormTable, grid: Grid, random: Random): void {
  for (const identity of inOrder(table.identities)) {
    const lines = identity.over === 'rows' ? valueColumns(table) : valueRows(table)
    for (const { id } of lines) {
      const key = (name: string): string =>
        identity.over === 'rows' ? `${name}.${id}` : `${id}.${name}`
      settle(
        identity,
        (name) => grid.get(key(name)) ?? 0,
        (name, value) => grid.set(key(name), value),
        random,
      )
    }
  }
}

function fillTable(table: FormTable, random: Random): Grid {
  const grid: Grid = new Map()
  for (const row of valueRows(table))
    for (const column of valueColumns(table)) {
      const unit = unitOf(table, row, column)
      const money = unit === '万元' || unit === null
      const sign = column.label.includes('减') && random.chance(0.3) ? -1 : 1
      grid.set(`${row.id}.${column.id}`, money ? amount(random) : sign * magnitude(random) || 0)
    }
  hold(table, grid, random)
  return grid
}

/** Fills every cell of the form at random, so that all sums of the form hold. */
export function fill(form: Form, random: Random): Cells {
  return new Map(
    form.tables.flatMap((table) =>
      [...fillTable(table, random)].map(([key, value]): [string, number] => [
        `${table.id}.${key}`,
        value,
      ]),
    ),
  )
}
