import type { Form, FormTable, IdentityLiteral } from '../../../src/forms/form.js'
import { unitOf, valueColumns, valueRows } from '../../../src/forms/index.js'
import type { Cells } from './report.js'
import type { Random } from './random.js'

type Grid = Map<string, number>
type Identity = Pick<IdentityLiteral, 'relation' | 'left' | 'right'>

/** A number drawn for a cell that no sum fixes. */
export type Magnitude = (random: Random) => number

/** Most cells are zero, some are small, few are large. */
function magnitude(random: Random): number {
  if (random.chance(0.6)) return 0
  if (random.chance(0.85)) return random.integer(1, 30)
  return random.integer(31, random.chance(0.05) ? 4000 : 300)
}

/** As in real reports: a fifth is not zero, of those a third is above 9 and a tenth above 99. */
export function realMagnitude(random: Random): number {
  if (random.chance(0.8)) return 0
  const size = random.next()
  if (size < 0.1) return random.integer(100, 999)
  return size < 1 / 3 ? random.integer(10, 99) : random.integer(1, 9)
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

/** Figures along one line of a table, and the names in them that a sum has fixed. */
interface Line {
  readonly get: (name: string) => number
  readonly set: (name: string, value: number) => void
  readonly fixed: Set<string>
}

/** Sets one side of an identity from the other, so that it holds: a side that is fixed is shared out. */
function settle({ relation, left, right }: Identity, line: Line, random: Random): void {
  const { get, set, fixed } = line
  if (relation === 'at-most') {
    const [name = ''] = right
    set(name, Math.max(get(name), sum(left, get)))
    fixed.add(name)
    return
  }
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  const isFixed = short.every((name) => fixed.has(name)) && !long.some((name) => fixed.has(name))
  const [free, given] = isFixed ? [long, short] : [short, long]
  for (const [name, value] of split(sum(given, get), free, random)) set(name, value)
  for (const name of [...left, ...right]) fixed.add(name)
}

/**
 * Figures that are the same, or may not exceed each other, stand before the sums of rows, those that
 * fix one row before those that share out a total (new + carried in), and the sums of columns last.
 */
function inOrder(identities: readonly IdentityLiteral[]): IdentityLiteral[] {
  const freedom = ({ over, relation, left, right }: IdentityLiteral): number => {
    if (over === 'columns') return 100
    const isSame = relation === 'equals' && left.length + right.length === 2
    return isSame ? -2 : relation === 'at-most' ? -1 : Math.min(left.length, right.length)
  }
  return [...identities].sort((a, b) => freedom(a) - freedom(b))
}

function hold(table: FormTable, grid: Grid, random: Random): void {
  const fixed = new Map<string, Set<string>>()
  for (const identity of inOrder(table.identities)) {
    const lines = identity.over === 'rows' ? valueColumns(table) : valueRows(table)
    for (const { id } of lines) {
      const own = fixed.get(id) ?? new Set()
      fixed.set(id, own)
      const key = (name: string): string =>
        identity.over === 'rows' ? `${name}.${id}` : `${id}.${name}`
      const line: Line = {
        get: (name) => grid.get(key(name)) ?? 0,
        set: (name, value) => grid.set(key(name), value),
        fixed: own,
      }
      if (isCumulative(identity, table)) cumulate(identity, line)
      else settle(identity, line, random)
    }
  }
}

/** Columns that may not exceed each other, over rows that add up: their difference has to add up too. */
const isCumulative = ({ over, relation }: IdentityLiteral, { identities }: FormTable): boolean =>
  over === 'columns' &&
  relation === 'at-most' &&
  identities.some((each) => each.over === 'rows' && each.relation === 'equals')

function cumulate({ left, right }: Identity, { get, set }: Line): void {
  const [name = ''] = right
  set(name, get(name) + sum(left, get))
}

function fillTable(table: FormTable, random: Random, draw: Magnitude): Grid {
  const grid: Grid = new Map()
  for (const row of valueRows(table))
    for (const column of valueColumns(table)) {
      const unit = unitOf(table, row, column)
      const money = unit === '万元' || unit === null
      const sign = column.label.includes('减') && random.chance(0.3) ? -1 : 1
      grid.set(`${row.id}.${column.id}`, money ? amount(random) : sign * draw(random) || 0)
    }
  hold(table, grid, random)
  return grid
}

/** Fills every cell of the form at random, so that all sums of the form hold. */
export function fill(form: Pick<Form, 'tables'>, random: Random, draw = magnitude): Cells {
  return new Map(
    form.tables.flatMap((table) =>
      [...fillTable(table, random, draw)].map(([key, value]): [string, number] => [
        `${table.id}.${key}`,
        value,
      ]),
    ),
  )
}
