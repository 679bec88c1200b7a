import { StoreError } from '../store.js'
import type { Connection, Database } from './connection.js'
import { SCHEMA, steps } from './schema.js'

/** Of the advisory lock under which one process at a time changes the schema: `nian` in ASCII. */
const LOCK = 0x6e69616e

/** Says that the schema is ours. */
const MARK = 'The ledger of nianbao'

/** Makes the schema, or brings it up to date; several processes may do so at once. */
export function migrate(database: Database): Promise<void> {
  return database.transaction(async (connection) => {
    await connection.query('select pg_advisory_xact_lock($1)', [LOCK])
    const version = await versionIn(connection, database.place)
    for (const step of steps.slice(version)) await connection.query(step)
    if (version < steps.length)
      await connection.query('update nianbao.schema_version set version = $1', [steps.length])
  })
}

/** How many steps the schema has taken; one that is not there is made. */
async function versionIn(connection: Connection, place: string): Promise<number> {
  const { rows } = await connection.query<{ mark: string | null }>(
    `select obj_description(oid, 'pg_namespace') mark from pg_namespace where nspname = $1`,
    [SCHEMA],
  )
  const [found] = rows
  if (found === undefined) return make(connection)
  if (found.mark !== MARK) throw new StoreError('foreign', place, `schema ${SCHEMA}`)
  const taken = await connection.query<{ version: number }>(
    'select version from nianbao.schema_version',
  )
  const version = taken.rows[0]?.version ?? 0
  if (version > steps.length) throw new StoreError('newer', place, `schema version ${version}`)
  return version
}

async function make(connection: Connection): Promise<number> {
  await connection.query(`
    create schema ${SCHEMA};
    comment on schema ${SCHEMA} is '${MARK}';
    create table ${SCHEMA}.schema_version (version integer not null);
    insert into ${SCHEMA}.schema_version values (0);`)
  return 0
}
