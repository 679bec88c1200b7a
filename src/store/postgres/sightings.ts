import type { Sighted, State } from '../store.js'
import type { Connection } from './connection.js'
import { bump } from './record.js'

interface SightingRow extends Omit<Sighted, 'refusal'> {
  readonly refusal_code: string | null
  readonly refusal_detail: string | null
}

/** What is known of these paths; those never seen are left out. */
export async function sighted(
  connection: Connection,
  paths: readonly string[],
  version: string,
): Promise<ReadonlyMap<string, Sighted>> {
  const { rows } = await connection.query<SightingRow>(
    `select path, mtime::float8, size::float8, sighting.sha256, refusal_code, refusal_detail,
       state, gone
     from nianbao.sightings sighting left join nianbao.outcomes outcome
       on outcome.sha256 = sighting.sha256 and version = $2
     where path = any($1)`,
    [paths, version],
  )
  return new Map(rows.map((row) => [row.path, sightedOf(row)]))
}

function sightedOf({ refusal_code: code, refusal_detail: detail, ...row }: SightingRow): Sighted {
  return { ...row, refusal: code === null ? null : { code, detail: detail ?? '' } }
}

/** What became of these documents; those without an outcome are left out. */
export async function states(
  connection: Connection,
  sha256s: readonly string[],
  version: string,
): Promise<ReadonlyMap<string, State>> {
  const { rows } = await connection.query<{ sha256: string; state: State }>(
    'select sha256, state from nianbao.outcomes where version = $2 and sha256 = any($1)',
    [sha256s, version],
  )
  return new Map(rows.map(({ sha256, state }) => [sha256, state]))
}

/** Marks as gone what stands at `under` or below it and was not seen by this run. */
export async function markGone(
  connection: Connection,
  run: number,
  under: string,
): Promise<number> {
  const { rowCount } = await connection.query(
    `update nianbao.sightings set gone = true
     where not gone and run <> $1
       and ($2 = '' or path = $2 or starts_with(path, $2 || '/') or starts_with(path, $2 || '!/'))`,
    [run, under],
  )
  if (rowCount !== 0) await bump(connection)
  return rowCount ?? 0
}
