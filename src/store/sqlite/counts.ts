import type Database from 'better-sqlite3'
import type { Counts, State, VersionCounts } from '../store.js'

const NO_STATES: Readonly<Record<State, number>> = { done: 0, failed: 0, quarantined: 0 }

interface StateRow {
  readonly version: string
  readonly state: State
  readonly count: number
  readonly firstRun: number
}

/** What a ledger holds, counted. */
export function counting(database: Database) {
  const states = database.prepare<StateRow>(`
    SELECT version, state, count(*) count, min(run) firstRun FROM outcomes
    GROUP BY version, state`)
  const sightings = database.prepare<Omit<Counts, 'states' | 'codes' | 'waiting'>>(`
    SELECT count(DISTINCT document) documents, count(*) FILTER (WHERE gone = 0) present,
      count(*) FILTER (WHERE gone = 1) gone,
      count(*) FILTER (WHERE gone = 0 AND document IS NULL) refused
    FROM sightings`)
  const waiting = database.prepare<{ count: number }>(`
    SELECT count(DISTINCT document) count FROM sightings
    WHERE document IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM outcomes WHERE outcomes.document = sightings.document AND version = ?)`)
  const codes = database.prepare<{ code: string; count: number }>(`
    SELECT code, sum(count) count FROM (
      SELECT code, count(*) count FROM outcomes WHERE version = ? AND code IS NOT NULL
      GROUP BY code
      UNION ALL
      SELECT refusal_code, count(*) FROM sightings WHERE gone = 0 AND document IS NULL
      GROUP BY refusal_code)
    GROUP BY code ORDER BY code`)

  const recorded = database.prepare<{ count: number }>(
    'SELECT count(*) count FROM outcomes WHERE recorded > unixepoch() - ?',
  )

  function versions(): VersionCounts[] {
    const found = new Map<string, VersionCounts>()
    for (const { version, state, count, firstRun } of states.all()) {
      const before = found.get(version) ?? { version, states: NO_STATES, firstRun }
      const first = Math.min(before.firstRun, firstRun)
      found.set(version, { version, states: { ...before.states, [state]: count }, firstRun: first })
    }
    return [...found.values()].sort((left, right) => right.firstRun - left.firstRun)
  }

  function counts(version: string): Counts {
    const seen = sightings.get()
    if (seen === undefined) throw new Error('an aggregate has one row')
    return {
      ...seen,
      states: versions().find((each) => each.version === version)?.states ?? NO_STATES,
      waiting: waiting.get([version])?.count ?? 0,
      codes: Object.fromEntries(codes.all([version]).map(({ code, count }) => [code, count])),
    }
  }
  const recordedWithin = (seconds: number): number => recorded.get([seconds])?.count ?? 0
  return { versions, counts, recordedWithin }
}
