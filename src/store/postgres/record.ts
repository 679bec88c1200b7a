import { findingsIn } from '../findings-in.js'
import { packed } from '../packed.js'
import { codeOf, stateAfter, type Batch, type Sighting, type State } from '../store.js'
import type { Connection } from './connection.js'

/** A reading by one version. */
type Reading = Batch['outcomes'][number]

/** What became of a document: its state, and after how many attempts. */
export interface Recorded {
  readonly state: State
  readonly attempts: number
}

/**
 * Adds a batch within a transaction.
 *
 * @returns What became of each outcome, in their order.
 */
export async function record(connection: Connection, batch: Batch): Promise<Recorded[]> {
  const { run, sightings, unchanged, outcomes } = batch
  await addDocuments(connection, [
    ...sightings.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256])),
    ...outcomes.map(({ outcome }) => outcome.source.sha256),
  ])
  if (sightings.length > 0) await see(connection, run, sightings)
  if (unchanged.length > 0) await touch(connection, run, unchanged)
  const recorded: Recorded[] = []
  for (const reading of outcomes) recorded.push(await add(connection, run, reading))
  if (sightings.length + outcomes.length > 0) await bump(connection)
  return recorded
}

/** The revision grows: last in a transaction, so that others wait for as short as can be. */
export async function bump(connection: Connection): Promise<void> {
  await connection.query(
    'update nianbao.revisions set revision = revision + 1 where slot = pg_backend_pid() % 64',
  )
}

/** In order, so that two transactions that add the same documents never wait for each other. */
async function addDocuments(connection: Connection, sha256s: readonly string[]): Promise<void> {
  if (sha256s.includes('')) throw new Error('an outcome without a sha256 cannot be kept')
  await connection.query(
    `insert into nianbao.documents
     select distinct sha256 from unnest($1::text[]) sha256 order by 1 on conflict do nothing`,
    [sha256s],
  )
}

async function touch(connection: Connection, run: number, paths: readonly string[]): Promise<void> {
  await connection.query('update nianbao.sightings set run = $1 where path = any($2)', [run, paths])
}

/** A path that stands twice is as it was seen last. */
async function see(connection: Connection, run: number, seen: readonly Sighting[]): Promise<void> {
  const sightings = [...new Map(seen.map((sighting) => [sighting.path, sighting])).values()]
  await connection.query(
    `insert into nianbao.sightings
       (path, mtime, size, sha256, refusal_code, refusal_detail, run)
     select path, mtime, size, sha256, code, detail, $1
     from unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[])
       sighting (path, mtime, size, sha256, code, detail)
     order by path collate "C"
     on conflict (path) do update set mtime = excluded.mtime, size = excluded.size,
       sha256 = excluded.sha256, refusal_code = excluded.refusal_code,
       refusal_detail = excluded.refusal_detail, run = excluded.run, gone = false`,
    [
      run,
      sightings.map(({ path }) => path),
      sightings.map(({ mtime }) => mtime),
      sightings.map(({ size }) => size),
      sightings.map(({ sha256 }) => sha256),
      sightings.map(({ refusal }) => refusal?.code ?? null),
      sightings.map(({ refusal }) => refusal?.detail ?? null),
    ],
  )
}

async function add(connection: Connection, run: number, reading: Reading): Promise<Recorded> {
  const { version, outcome } = reading
  const { sha256 } = outcome.source
  const { rows } = await connection.query<{ attempts: number }>(
    'select attempts from nianbao.outcomes where version = $1 and sha256 = $2 for update',
    [version, sha256],
  )
  const [before] = rows
  const attempts = (before?.attempts ?? 0) + 1
  const code = codeOf(outcome)
  const state = stateAfter(code, attempts)
  await connection.query(
    `insert into nianbao.outcomes (version, sha256, state, attempts, code, run, packed)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (version, sha256) do update set state = excluded.state,
       attempts = excluded.attempts, code = excluded.code, run = excluded.run,
       recorded = excluded.recorded, packed = excluded.packed`,
    [version, sha256, state, attempts, code, run, packed(outcome)],
  )
  if (before !== undefined) await removeFindings(connection, reading)
  await addFindings(connection, reading)
  return { state, attempts }
}

async function removeFindings(
  connection: Connection,
  { version, outcome }: Reading,
): Promise<void> {
  await connection.query('delete from nianbao.findings where version = $1 and sha256 = $2', [
    version,
    outcome.source.sha256,
  ])
}

async function addFindings(connection: Connection, { version, outcome }: Reading): Promise<void> {
  const { sha256 } = outcome.source
  const found = findingsIn(outcome)
  if (found.length === 0) return
  await connection.query(
    `insert into nianbao.findings (version, sha256, ordinal, report, code, severity, fingerprint)
     select $1, $2, ordinal, report, code, severity, fingerprint
     from unnest($3::integer[], $4::text[], $5::text[], $6::text[])
       with ordinality finding (report, code, severity, fingerprint, ordinal)`,
    [
      version,
      sha256,
      found.map(({ report }) => report),
      found.map(({ finding }) => finding.code),
      found.map(({ finding }) => finding.severity),
      found.map(({ finding }) => finding.fingerprint),
    ],
  )
}
