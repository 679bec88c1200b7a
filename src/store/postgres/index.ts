/** The ledger of many machines: a schema of its own in a PostgreSQL. */
import type { Outcome } from '../../report/schema.js'
import { unpacked } from '../packed.js'
import type { Held, Store } from '../store.js'
import { openDatabase, type Connection, type Database, type Environment } from './connection.js'
import { counts, recordedWithin, versions } from './counts.js'
import { migrate } from './migrate.js'
import { record } from './record.js'
import { beginRun, endRun, note, revision, runs, setNote } from './runs.js'
import { markGone, sighted, states } from './sightings.js'
import { findings, outcomes, quarantined, readSince, retry } from './stream.js'

/** Connections that one process opens at most: a lock, a stream, batches, and one to renew leases. */
const CONNECTIONS = 6

/** A ledger, and the database it is in, for what is to happen in one transaction with it. */
export interface PostgresStore extends Store {
  readonly database: Database
  /** What was read since a run began, by whichever worker. */
  readonly readSince: (run: number, version: string) => AsyncIterable<Held>
}

/**
 * Opens the ledger in the database that the environment names, and makes or updates its schema.
 *
 * @throws StoreError where it cannot be reached, or its schema is foreign or of a later nianbao.
 */
export async function openPostgres(environment: Environment): Promise<PostgresStore> {
  const database = openDatabase(environment, CONNECTIONS)
  try {
    await migrate(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return storeIn(database)
}

function storeIn(database: Database): PostgresStore {
  return {
    database,
    readSince: (run, version) => readSince(database, run, version),
    beginRun: (start) => beginRun(database, start),
    endRun: (run, ended, counted) => endRun(database, run, ended, counted),
    runs: (limit) => runs(database, limit),
    sighted: (paths, version) => sighted(database, paths, version),
    states: (sha256s, version) => states(database, sha256s, version),
    record: async (batch) => {
      await database.transaction((connection) => record(connection, batch))
    },
    markGone: (run, under) =>
      database.transaction((connection) => markGone(connection, run, under)),
    outcome: (sha256, version) => outcome(database, sha256, version),
    outcomes: (version) => outcomes(database, version),
    findings: (version, codes) => findings(database, version, codes),
    quarantined: (version, selection) => quarantined(database, version, selection),
    retry: (version, selection) => retry(database, version, selection),
    versions: () => versions(database),
    counts: (version) => counts(database, version),
    recordedWithin: (seconds) => recordedWithin(database, seconds),
    revision: () => revision(database),
    note: (name) => note(database, name),
    setNote: (name, text) => setNote(database, name, text),
    close: () => database.close(),
  }
}

async function outcome(
  connection: Connection,
  sha256: string,
  version: string,
): Promise<Outcome | null> {
  const { rows } = await connection.query<{ packed: Uint8Array }>(
    'select packed from nianbao.outcomes where version = $1 and sha256 = $2',
    [version, sha256],
  )
  return rows[0] === undefined ? null : unpacked(rows[0].packed)
}
