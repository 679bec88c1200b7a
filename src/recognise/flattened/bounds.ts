import { evaluate } from '../../report/sums.js'
import type { Figure } from '../../report/schema.js'
import { parseKey } from '../../forms/index.js'
import type { FormTable } from '../../forms/form.js'
import type { CellNumber, Cut, Decoded, DecodedRun } from './decode/index.js'

/**
 * Settles open runs by what may not exceed what (其中 its whole, a year the years up to it): where
 * that leaves one of a run's readings, and no sum contradicts it, it is decoded.
 */
export function settleByBounds(decoded: Decoded, tables: readonly FormTable[]): Decoded {
  const known = new Map(decoded.runs.flatMap(settledFigures))
  const whole = tables.filter((table) => fillsItsCells(table, decoded))
  const inConflict = new Set(decoded.conflicts.flatMap(({ runs: named }) => named))
  const runs = decoded.runs.map((run) => {
    const cut = inConflict.has(run.id) ? null : onlyReading(run, known, whole)
    if (cut === null) return run
    const settled = settle(run, cut)
    settledFigures(settled).forEach(([key, figure]) => known.set(key, figure))
    return settled
  })
  return { ...decoded, runs }
}

/** Whether a table prints its zeros: where it does not, `939` may be one number beside an empty cell. */
function fillsItsCells({ id }: FormTable, { runs }: Decoded): boolean {
  const own = runs.filter(({ cells }) => parseKey(cells[0]?.key ?? '').table === id)
  return (
    own.every(({ why }) => why !== 'cells-left-out') &&
    own.some(({ cells }) => cells.some((cell) => cell.status !== 'open' && cell.value === 0))
  )
}

function settledFigures({ cells }: DecodedRun): (readonly [key: string, figure: Figure])[] {
  return cells.flatMap((cell) =>
    cell.status === 'open' ? [] : [[cell.key, figureOf(cell.key, cell.value)] as const],
  )
}

function figureOf(key: string, value: CellNumber): Figure {
  const base = { ...parseKey(key), unit: null, text: '', places: [] }
  return value === null ? { ...base, status: 'blank' } : { ...base, status: 'read', value }
}

function onlyReading(
  run: DecodedRun,
  known: ReadonlyMap<string, Figure>,
  tables: readonly FormTable[],
): Cut | null {
  if (run.why !== 'several-cuts' || !run.readingsComplete) return null
  const table = tables.find(({ id }) => id === parseKey(run.cells[0]?.key ?? '').table)
  if (table === undefined) return null
  const left = run.readings.filter((cut) => isWithinBounds(run, cut, known, table))
  return left.length === 1 ? (left[0] ?? null) : null
}

function isWithinBounds(
  run: DecodedRun,
  cut: Cut,
  known: ReadonlyMap<string, Figure>,
  table: FormTable,
): boolean {
  const own = run.cells.map(({ key }, at) => [key, figureOf(key, cut[at] ?? null)] as const)
  const isOwn = (key: string): boolean => own.some(([each]) => each === key)
  return evaluate(table, new Map([...known, ...own]))
    .filter(({ left, right }) => [...left, ...right].some(isOwn))
    .every(({ identity, answer }) => identity.basis === 'derived' || answer !== 'fail')
}

function settle(run: DecodedRun, cut: Cut): DecodedRun {
  const cells = run.cells.map(({ key }, at) => ({
    key,
    status: 'decoded' as const,
    value: cut[at] ?? null,
  }))
  return { id: run.id, why: 'bounds', cells, readings: [], readingsComplete: true }
}
