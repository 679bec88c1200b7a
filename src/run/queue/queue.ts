/** The work that is to be done, in a PostgreSQL, by pg-boss. */
import PgBoss from 'pg-boss'
import type { Connection, Database } from '../../store/postgres/connection.js'
import { jobOf, type Job } from './job.js'

/** The schema that pg-boss has for itself. */
const SCHEMA = 'nianbao_queue'

/** How often, how soon and for how long a job is tried. */
export interface Terms {
  /** Seconds after which a job of a worker that says nothing goes back to the queue. */
  readonly lease: number
  /** How often a job is tried again. */
  readonly retries: number
  /** Seconds before it is tried again; about twice as many each time. */
  readonly delay: number
}

export const defaultTerms: Terms = { lease: 60, retries: 3, delay: 5 }

/** Minutes that work may wait; a later sync queues it anew. */
const WAITS = 365 * 24 * 60

/** How long jobs that ended are kept: the ledger knows what came of those that are done. */
const KEPT = {
  archiveCompletedAfterSeconds: 24 * 60 * 60,
  archiveFailedAfterSeconds: WAITS * 60,
  deleteAfterDays: 1,
}

/**
 * The next jobs by their order, and those that were begun: pg-boss would go through all jobs for
 * both of them.
 */
const INDEXES = `
  create index job_next on ${SCHEMA}.job (name, priority desc, created_on, id)
    where state < 'active';
  create index job_begun on ${SCHEMA}.job (started_on) where state = 'active';`

/** Of the advisory lock under which one process at a time prepares the queue: `nbqu` in ASCII. */
const LOCK = 0x6e627175

/** How many jobs there are by their state, in the names of pg-boss. */
export type JobCounts = Readonly<Record<PgBoss.JobWithMetadata['state'], number>>

/** The work of one version: no worker takes what another version is to read. */
export interface Queue {
  readonly database: Database
  readonly boss: PgBoss
  /** Documents to read. */
  readonly name: string
  /** Where work goes that was tried too often. */
  readonly dead: string
  /** At most so many jobs, which are the caller's until their lease ends. */
  take(atMost: number): Promise<readonly Job[]>
  /** Renews the leases of jobs. */
  renew(jobs: readonly Job[]): Promise<void>
  /** Puts back the jobs of workers that said nothing for too long. */
  reclaim(): Promise<void>
  /** Removes jobs that ended long ago. */
  tidy(): Promise<void>
  /** Puts back jobs that were begun, as if they never had been. */
  giveBack(jobs: readonly Job[]): Promise<void>
  counts(): Promise<JobCounts>
}

/** Opens the queue of a version in a database; makes or updates its schema. */
export async function openQueue(database: Database, version: string): Promise<Queue> {
  const db = runnerOn(database)
  const boss = new PgBoss({ db, schema: SCHEMA, supervise: false, schedule: false, ...KEPT })
  const [name, dead] = [`reading ${version}`, `dead ${version}`]
  await boss.start()
  await boss.createQueue(dead, { name: dead, retentionMinutes: WAITS })
  await boss.createQueue(name, { name, deadLetter: dead, retentionMinutes: WAITS })
  await database.transaction(addIndexes)
  return queueIn(database, { boss, name, dead })
}

/** Making an index waits for all who write, so it is only begun where it is missing. */
async function addIndexes(connection: Connection): Promise<void> {
  await connection.query('select pg_advisory_xact_lock($1)', [LOCK])
  const { rows } = await connection.query<{ missing: boolean }>(
    `select to_regclass('${SCHEMA}.job_begun') is null missing`,
  )
  if (rows[0]?.missing === true) await connection.query(INDEXES)
}

/** What pg-boss runs its statements by: within a transaction they are part of it. */
export function runnerOn(connection: Connection): PgBoss.Db {
  return { executeSql: (text, values) => connection.query(text, values) }
}

/**
 * The same, and how many jobs its last statement changed, which pg-boss keeps to itself: it counts
 * them in the only row of some statements.
 */
export function countingRunnerOn(connection: Connection): [PgBoss.Db, () => number] {
  let changed = 0
  const db: PgBoss.Db = {
    async executeSql(text, values) {
      const { rows, rowCount } = await connection.query<{ count?: string }>(text, values)
      changed = Number(rows[0]?.count ?? rowCount)
      return { rows }
    },
  }
  return [db, () => changed]
}

function queueIn(database: Database, parts: Pick<Queue, 'boss' | 'name' | 'dead'>): Queue {
  const { boss, name } = parts
  const change = async (set: string, jobs: readonly Job[]) => {
    await database.query(
      `update ${SCHEMA}.job set ${set} where name = $1 and id = any($2) and state = 'active'`,
      [name, jobs.map(({ id }) => id)],
    )
  }
  return {
    ...parts,
    database,
    take: async (atMost) => (await fetch(database, parts, atMost)).map(jobOf),
    renew: (jobs) => change('started_on = now()', jobs),
    reclaim: () => boss.expire(),
    tidy: () => boss.maintain(),
    giveBack: (jobs) => change(`state = 'created', started_on = null`, jobs),
    counts: () => counts(database, name),
  }
}

/** pg-boss gives nothing where its statement fails; here that is an error. */
async function fetch(
  database: Database,
  { boss, name }: Pick<Queue, 'boss' | 'name'>,
  batchSize: number,
): Promise<readonly unknown[]> {
  const failures: unknown[] = []
  const db: PgBoss.Db = {
    executeSql: (text, values) =>
      database.query(text, values).catch((error: unknown) => {
        failures.push(error)
        return { rows: [] }
      }),
  }
  const rows = await boss.fetch(name, { batchSize, db })
  if (failures.length > 0) throw failures[0]
  return rows
}

async function counts(database: Database, name: string): Promise<JobCounts> {
  const none = { created: 0, retry: 0, active: 0, completed: 0, cancelled: 0, failed: 0 }
  const { rows } = await database.query<{ state: keyof JobCounts; count: number }>(
    `select state::text, count(*)::float8 from ${SCHEMA}.job where name = $1 group by state`,
    [name],
  )
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
