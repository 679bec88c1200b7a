import type { Counts, State, VersionCounts } from '../store.js'
import type { Connection } from './connection.js'

const NO_STATES: Readonly<Record<State, number>> = { done: 0, failed: 0, quarantined: 0 }

/** The versions that outcomes are of, the latest first. */
export async function versions(connection: Connection): Promise<readonly VersionCounts[]> {
  const { rows } = await connection.query<{
    version: string
    states: Record<State, number>
    firstRun: number
  }>(
    `select version, json_object_agg(state, count) states, min(first)::float8 "firstRun"
     from (select version, state, count(*), min(run) first
           from nianbao.outcomes group by version, state) counted
     group by version order by min(first) desc, version`,
  )
  return rows.map((row) => ({ ...row, states: { ...NO_STATES, ...row.states } }))
}

/** Outcomes that were recorded in the last so many seconds. */
export async function recordedWithin(connection: Connection, seconds: number): Promise<number> {
  const { rows } = await connection.query<{ count: number }>(
    `select count(*)::float8 from nianbao.outcomes
     where recorded > now() - $1 * interval '1 second'`,
    [seconds],
  )
  return rows[0]?.count ?? 0
}

/** What the ledger holds for one version. */
export async function counts(connection: Connection, version: string): Promise<Counts> {
  const states = (await versions(connection)).find((each) => each.version === version)?.states
  return {
    ...(await sightings(connection, version)),
    states: states ?? NO_STATES,
    codes: await codes(connection, version),
  }
}

async function sightings(
  connection: Connection,
  version: string,
): Promise<Omit<Counts, 'states' | 'codes'>> {
  const { rows } = await connection.query<Omit<Counts, 'states' | 'codes'>>(
    `select count(distinct sighting.sha256)::float8 documents,
       (count(*) filter (where not gone))::float8 present,
       (count(*) filter (where gone))::float8 gone,
       (count(*) filter (where not gone and sighting.sha256 is null))::float8 refused,
       (count(distinct sighting.sha256) filter (where state is null))::float8 waiting
     from nianbao.sightings sighting left join nianbao.outcomes outcome
       on outcome.sha256 = sighting.sha256 and version = $1`,
    [version],
  )
  const [counted] = rows
  if (counted === undefined) throw new Error('an aggregate has one row')
  return counted
}

async function codes(connection: Connection, version: string): Promise<Record<string, number>> {
  const { rows } = await connection.query<{ code: string; count: number }>(
    `select code, count(*)::float8 from (
       select code from nianbao.outcomes where version = $1 and code is not null and state <> 'done'
       union all
       select refusal_code from nianbao.sightings where sha256 is null and not gone) failing
     group by code order by code`,
    [version],
  )
  return Object.fromEntries(rows.map(({ code, count }) => [code, count]))
}
