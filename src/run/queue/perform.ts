/** What a worker does with one job. */
import { defaultLimits } from '../../../extractors/extractor.js'
import type { Outcome } from '../../report/schema.js'
import type { Connection } from '../../store/postgres/connection.js'
import { record } from '../../store/postgres/record.js'
import type { State } from '../../store/store.js'
import type { Pool } from '../pool/index.js'
import { failed } from '../outcomes.js'
import type { Reading } from '../read.js'
import type { Files } from './files/index.js'
import { sourceOfWork, type Job, type Work } from './job.js'
import { countingRunnerOn, type Queue } from './queue.js'

/** What a worker works with. */
export interface Place {
  readonly queue: Queue
  readonly files: Files
  readonly pool: Pick<Pool, 'read'>
  /** The run in the ledger that its outcomes are of. */
  readonly run: number
}

/**
 * Why a job gave no outcome: `changed`: the file is no longer the one that was seen; `unopened`: it
 * could not be had here; `bug`: of ours.
 */
type Reason = 'changed' | 'unopened' | 'bug'

/** What reading came to. */
export type Came = { readonly outcome: Outcome } | NoOutcome

export interface NoOutcome {
  readonly reason: Reason
  readonly detail: string
}

/** What became of a job; `late`: another worker did it meanwhile, and nothing was changed. */
export type Done = State | Reason | 'late'

/** A count of each, to begin with. */
export const noDone: Readonly<Record<Done, number>> = {
  ...{ done: 0, failed: 0, quarantined: 0 },
  ...{ changed: 0, unopened: 0, bug: 0, late: 0 },
}

/** Reads the document of a job. Rejects only when it is aborted. */
export async function read({ work }: Job, place: Place, signal: AbortSignal): Promise<Came> {
  const { bytes } = work
  if (bytes !== null && bytes > defaultLimits.bytes) return { outcome: tooLarge(work, bytes) }
  const ready = await place.files.open(work, signal)
  if ('code' in ready) {
    // What is longer than it was is not what was seen.
    const reason = ready.code === 'E_LIMIT' ? 'changed' : 'unopened'
    return { reason, detail: `${ready.code} ${ready.detail}` }
  }
  try {
    return cameOf(work, await place.pool.read(ready.input))
  } finally {
    await ready.release()
  }
}

function cameOf(work: Work, reading: Reading): Came {
  if ('bug' in reading) return { reason: 'bug', detail: String(reading.bug) }
  const { source, findings } = reading.outcome
  if (source.sha256 === work.sha256) return reading
  if (source.sha256 !== '') return { reason: 'changed', detail: source.sha256 }
  return { reason: 'unopened', detail: findings[0]?.message.en ?? '' }
}

function tooLarge(work: Work, bytes: number): Outcome {
  return failed(sourceOfWork(work), { code: 'E_LIMIT', detail: `${bytes} bytes` })
}

/**
 * Commits what came of a job together with the job's end: both, or neither where the job is no
 * longer open, because its lease ended and another worker did it.
 */
export async function commit(job: Job, came: Came, place: Place): Promise<Done> {
  try {
    return await place.queue.database.transaction((connection) =>
      'outcome' in came
        ? keep(job, came.outcome, place, connection)
        : giveUp(job, came, place, connection),
    )
  } catch (error) {
    if (error instanceof Late) return 'late'
    throw error
  }
}

/** What may pass is tried again, as long as the terms of the job allow it. */
async function keep(
  { id, work }: Job,
  outcome: Outcome,
  { queue, run }: Place,
  connection: Connection,
): Promise<State> {
  const outcomes = [{ version: work.version, outcome }]
  const [recorded] = await record(connection, { run, sightings: [], unchanged: [], outcomes })
  if (recorded === undefined) throw new Error('an outcome was recorded without a state')
  await end(
    queue,
    connection,
    id,
    recorded.state === 'failed' ? 'fail' : 'complete',
    recorded.state,
  )
  return recorded.state
}

/** A changed file has no job any more: the next sync sees what it is now. */
async function giveUp(
  { id }: Job,
  { reason, detail }: NoOutcome,
  { queue }: Place,
  connection: Connection,
): Promise<Reason> {
  await end(
    queue,
    connection,
    id,
    reason === 'changed' ? 'deleteJob' : 'fail',
    `${reason}: ${detail}`,
  )
  return reason
}

/** The job is no longer open. */
class Late extends Error {}

async function end(
  { boss, name }: Queue,
  connection: Connection,
  id: string,
  how: 'complete' | 'fail' | 'deleteJob',
  why: string,
): Promise<void> {
  const [db, changed] = countingRunnerOn(connection)
  if (how === 'deleteJob') await boss.deleteJob(name, id, { db })
  else await boss[how](name, id, { why }, { db })
  if (changed() === 0) throw new Late()
}
