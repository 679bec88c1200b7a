import { failed } from '../outcomes.js'
import { record } from '../../store/postgres/record.js'
import { states } from '../../store/postgres/sightings.js'
import type { Connection } from '../../store/postgres/connection.js'
import { isSettled } from '../../store/store.js'
import { jobOf, sourceOfWork, type Work } from './job.js'
import type { Place } from './perform.js'
import { runnerOn } from './queue.js'

/** Dead jobs that are looked at in one transaction. */
const SOME = 20

/** What was read when every worker that tried it was lost. */
const LOST = { code: 'E_TIMEOUT', detail: 'its workers were lost' } as const

/**
 * Writes into the ledger why jobs are dead, where it is not known: their workers were lost again and
 * again. What could not be opened is left to the next sync. Gives how many dead jobs there were.
 */
export function bury(place: Omit<Place, 'files' | 'pool'>): Promise<number> {
  const { queue, run } = place
  return queue.database.transaction(async (connection) => {
    const db = runnerOn(connection)
    const dead = await queue.boss.fetch(queue.dead, { batchSize: SOME, includeMetadata: true, db })
    for (const { output, ...row } of dead)
      if (!('why' in output)) await bemoan(jobOf(row).work, run, connection)
    if (dead.length > 0)
      await queue.boss.complete(
        queue.dead,
        dead.map(({ id }) => id),
        { db },
      )
    return dead.length
  })
}

async function bemoan(work: Work, run: number, connection: Connection): Promise<void> {
  const { version, sha256 } = work
  const known = await states(connection, [sha256], version)
  if (isSettled(known.get(sha256))) return
  const outcomes = [{ version, outcome: failed(sourceOfWork(work), LOST) }]
  await record(connection, { run, sightings: [], unchanged: [], outcomes })
}
