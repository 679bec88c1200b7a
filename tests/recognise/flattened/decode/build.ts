import {
  decode,
  type DecodedRun,
  type Flattened,
  type Run,
  type Sum,
} from '../../../../src/recognise/flattened/decode/index.js'

/** A run of a table `t` with the columns a, b, … and total: its print has a space between pieces. */
export function run(row: string, print: string, columns: readonly string[], table = 't'): Run {
  const cells = columns.map((column) => `${table}.${row}.${column}`)
  return { id: row, pieces: print.split(' ').filter((piece) => piece !== ''), cells }
}

/** The sum of a row of `t`: total = the other columns. */
export function rowSum(row: string, columns: readonly string[]): Sum {
  const key = (column: string): string => `t.${row}.${column}`
  const right = columns.filter((column) => column !== 'total').map(key)
  return { id: `t.across@${row}`, identity: 't.across', left: [key('total')], right }
}

/** The sums of the columns of `t`: the row `all` = the other rows. */
export function columnSums(rows: readonly string[], columns: readonly string[]): Sum[] {
  return columns.map((column) => ({
    id: `t.down@${column}`,
    identity: 't.down',
    left: [`t.all.${column}`],
    right: rows.filter((row) => row !== 'all').map((row) => `t.${row}.${column}`),
  }))
}

/** A table `t` from the print of its rows, with the sums of its rows, and of its columns if it has a row `all`. */
export function tableOf(
  prints: Readonly<Record<string, string>>,
  columns: readonly string[],
): Flattened {
  const rows = Object.keys(prints)
  const sums = rows.map((row) => rowSum(row, columns))
  return {
    runs: Object.entries(prints).map(([row, print]) => run(row, print, columns)),
    sums: rows.includes('all') ? [...sums, ...columnSums(rows, columns)] : sums,
    known: new Map(),
  }
}

/** A row as read: numbers, `—` for a mark for nothing, `?` for an open cell. */
export function shown({ cells }: DecodedRun): string {
  return cells
    .map((cell) => (cell.status === 'open' ? '?' : cell.value === null ? '—' : String(cell.value)))
    .join(' ')
}

/** Every row of what is given as read, by its id. */
export function decoded(given: Flattened): Record<string, string> {
  return Object.fromEntries(decode(given).runs.map((each) => [each.id, shown(each)]))
}

/** Ends a test that did not get what it asked for. */
export function never(): never {
  throw new Error('no such run')
}
