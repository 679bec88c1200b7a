/** Sorts the runs of a report: those with borders, those that sums cut together, those alone. */
import { parseKey } from '../../../forms/index.js'
import { componentsOf, keysOf, type Component } from './component.js'
import type { Lone } from './lone.js'
import { apart, spell, type Spelling } from './spelling.js'
import type { DecodedRun, Flattened, Run } from './types.js'
import { certain, open } from './verdict.js'

export interface Prepared {
  /** Runs that need no cutting, or that none can cut. */
  readonly settled: ReadonlyMap<Run, DecodedRun>
  readonly components: readonly Component[]
  readonly lone: readonly Lone[]
  /** Whether a run has fewer characters than cells: the report prints nothing for some cells. */
  readonly leavesCellsOut: boolean
}

export function prepare(given: Flattened): Prepared {
  const settled = new Map<Run, DecodedRun>()
  const spellings = spellAll(given.runs, settled)
  const short = shortTables(spellings)
  for (const { run } of spellings)
    if (!settled.has(run) && run.cells.some((key) => short.has(parseKey(key).table)))
      settled.set(run, open(run, 'cells-left-out'))
  const live = spellings.filter(({ run }) => !settled.has(run))
  return { settled, ...connect(live, given, settled), leavesCellsOut: short.size > 0 }
}

/** Spells the runs; those that have borders everywhere, or cannot be spelled, are settled. */
function spellAll(runs: readonly Run[], settled: Map<Run, DecodedRun>): Spelling[] {
  return runs.flatMap((run) => {
    const spelling = spell(run)
    if (typeof spelling === 'string') {
      settled.set(run, open(run, spelling))
      return []
    }
    const cut = apart(spelling)
    if (cut !== null) settled.set(run, certain(run, 'borders', cut))
    return [spelling]
  })
}

function shortTables(spellings: readonly Spelling[]): Set<string> {
  const short = spellings.filter(({ run, capacity }) => capacity < run.cells.length)
  return new Set(short.flatMap(({ run }) => run.cells.map((key) => parseKey(key).table)))
}

/** Only sums whose figures are all known, or cells of these runs, can be told. */
function connect(
  live: readonly Spelling[],
  given: Flattened,
  settled: ReadonlyMap<Run, DecodedRun>,
): { components: Component[]; lone: Lone[] } {
  const known = knownFigures(given.known, settled)
  const cells = new Set(live.flatMap(({ run }) => run.cells))
  const sums = given.sums.filter((sum) => {
    const keys = keysOf(sum)
    return (
      keys.some((key) => cells.has(key)) && keys.every((key) => cells.has(key) || known.has(key))
    )
  })
  const summed = new Set(sums.flatMap(keysOf))
  const ever = new Set(given.sums.flatMap(keysOf))
  const isCut = ({ run }: Spelling): boolean => run.cells.some((key) => summed.has(key))
  return {
    components: componentsOf(live.filter(isCut), sums, known),
    lone: live
      .filter((spelling) => !isCut(spelling))
      .map((spelling) => ({
        spelling,
        hasSums: spelling.run.cells.some((key) => ever.has(key)),
      })),
  }
}

/** A mark for nothing counts as zero in sums. */
function knownFigures(
  known: ReadonlyMap<string, number>,
  settled: ReadonlyMap<Run, DecodedRun>,
): ReadonlyMap<string, number> {
  const read = [...settled.values()].flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.status === 'open' ? [] : [[cell.key, cell.value ?? 0] as const])),
  )
  return new Map([...known, ...read])
}
