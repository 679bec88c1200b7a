import type { PostgresStore } from '../../store/postgres/index.js'
import { record } from '../../store/postgres/record.js'
import type { Batch } from '../../store/store.js'
import type { Through } from '../ledger/read-through.js'
import { enqueue } from './enqueue.js'
import { workOn, type Work } from './job.js'
import type { Queue, Terms } from './queue.js'

/**
 * A pass that leaves its reading to the queue. Sightings and the jobs to read them are kept in one
 * transaction: none is without the other.
 */
export function queueing(
  through: Through,
  store: PostgresStore,
  queue: Queue,
  terms: Terms,
): Through {
  const { version, force } = through
  const waiting: Work[] = []
  const keep = (batch: Batch) => {
    const works = waiting.splice(0)
    return store.database.transaction(async (connection) => {
      await record(connection, batch)
      await enqueue(queue, connection, works, { terms, force })
    })
  }
  return {
    ...through,
    store: { ...store, record: keep },
    leave: ({ found, sha256 }) => void waiting.push(workOn(found, sha256, version)),
  }
}
