import type Database from 'better-sqlite3'
import type { Outcome } from '../../report/schema.js'
import { unpacked } from '../packed.js'
import type { Sighted, State } from '../store.js'

interface SightingRow {
  readonly path: string
  readonly mtime: number
  readonly size: number
  readonly sha256: string | null
  readonly refusal_code: string | null
  readonly refusal_detail: string | null
  readonly state: State | null
  readonly gone: number
}

/** What is known of paths and documents: what a run asks before it reads. */
export function lookups(database: Database) {
  const sighting = database.prepare<SightingRow>(`
    SELECT path, mtime, size, sha256, refusal_code, refusal_detail, state, gone
    FROM sightings LEFT JOIN documents USING (document)
    LEFT JOIN outcomes ON outcomes.document = sightings.document AND version = ?
    WHERE path = ?`)
  const state = database.prepare<{ state: State }>(
    'SELECT state FROM outcomes JOIN documents USING (document) WHERE version = ? AND sha256 = ?',
  )
  const reading = database.prepare<{ packed: Uint8Array }>(`
    SELECT packed FROM readings JOIN outcomes USING (outcome) JOIN documents USING (document)
    WHERE version = ? AND sha256 = ?`)
  return {
    sighted: (paths: readonly string[], version: string): Map<string, Sighted> => {
      const rows = paths.map((path) => sighting.get([version, path]))
      const known = rows.filter((row) => row !== undefined)
      return new Map(known.map((row) => [row.path, sightedOf(row)]))
    },
    states: (sha256s: readonly string[], version: string): Map<string, State> => {
      const found = sha256s.map((sha256) => [sha256, state.get([version, sha256])?.state] as const)
      return new Map(found.flatMap(([sha256, known]) => (known ? [[sha256, known]] : [])))
    },
    outcome: (sha256: string, version: string): Outcome | null => {
      const row = reading.get([version, sha256])
      return row === undefined ? null : unpacked(row.packed)
    },
  }
}

function sightedOf({ refusal_code, refusal_detail, gone, ...row }: SightingRow): Sighted {
  const refusal =
    refusal_code === null ? null : { code: refusal_code, detail: refusal_detail ?? '' }
  return { ...row, refusal, gone: gone === 1 }
}
