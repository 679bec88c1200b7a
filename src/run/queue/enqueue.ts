import type PgBoss from 'pg-boss'
import type { Connection } from '../../store/postgres/connection.js'
import { jobId, type Work } from './job.js'
import { countingRunnerOn, type Queue, type Terms } from './queue.js'

/**
 * Queues work within a transaction. Work that waits or is being done is not queued twice; work that
 * ended is queued again only where its document is not settled, or where `force` asks for it.
 *
 * @returns How many jobs are new.
 */
export async function enqueue(
  queue: Queue,
  connection: Connection,
  works: readonly Work[],
  { terms, force }: { readonly terms: Terms; readonly force: boolean },
): Promise<number> {
  const jobs = new Map(works.map((work) => [jobId(work), work]))
  await forget(queue, connection, jobs, force)
  return insert(queue, connection, jobs, terms)
}

/**
 * Removes jobs that ended. Outcome and end of a job are committed together, so a statement sees
 * both of them or none: what is done now is not taken for work that ended without an outcome.
 */
async function forget(
  { name }: Queue,
  connection: Connection,
  jobs: ReadonlyMap<string, Work>,
  force: boolean,
): Promise<void> {
  const works = [...jobs.values()]
  await connection.query(
    `delete from nianbao_queue.job job
     using unnest($2::uuid[], $3::text[], $4::text[]) work (id, version, sha256)
     where job.name = $1 and job.id = work.id and job.state > 'active'
       and ($5 or not exists (
         select from nianbao.outcomes outcome
         where outcome.version = work.version and outcome.sha256 = work.sha256
           and outcome.state <> 'failed'))`,
    [
      ...[name, [...jobs.keys()]],
      ...[works.map(({ version }) => version), works.map(({ sha256 }) => sha256), force],
    ],
  )
}

async function insert(
  { boss, name }: Queue,
  connection: Connection,
  jobs: ReadonlyMap<string, Work>,
  { lease, retries, delay }: Terms,
): Promise<number> {
  const options = { expireInSeconds: lease, retryLimit: retries, retryDelay: delay }
  const rows: PgBoss.JobInsert<Work>[] = [...jobs].map(([id, data]) => ({
    ...{ id, name, data, ...options, retryBackoff: true },
  }))
  const [db, added] = countingRunnerOn(connection)
  await boss.insert(rows, { db })
  return added()
}
