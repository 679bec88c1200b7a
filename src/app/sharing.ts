/** `sync` where other machines read as well: its ledger and its queue are in a PostgreSQL. */
import type { Through } from '../run/ledger/read-through.js'
import { readingVersion } from '../run/ledger/version.js'
import type { Pool } from '../run/pool/index.js'
import { defaultTerms, openQueue, queueing, seenFiles, type Queue } from '../run/queue/index.js'
import type { PostgresStore } from '../store/postgres/index.js'
import { takeLock } from '../store/postgres/lock.js'
import type { Held } from '../store/store.js'
import { drain } from './drain.js'
import { exit, type ExitCode } from './exit.js'
import { withPostgres } from './ledger.js'
import type { Log } from './log.js'
import type { SyncRequest } from './request.js'
import type { Given } from './running.js'
import { PROGRESS } from './progress.js'
import type { Surroundings } from './surroundings.js'
import type { Voice } from './voice.js'

/** How a run shares its reading. */
export interface Sharing {
  /** A pass that leaves its reading to the queue. */
  readonly queueing: (through: Through) => Through
  /**
   * Reads what is queued until nobody has anything left to read, unless that is left to others.
   * Gives how many jobs were given up: their documents are missing in the output.
   */
  readonly work: (run: number, pool: Pick<Pool, 'read'>) => Promise<number>
  /** What was read since a run began, by whomever. */
  readonly readSince: (run: number, version: string) => AsyncIterable<Held>
}

/** What sharing is made with. */
interface Setting {
  readonly request: SyncRequest
  readonly given: Given
  readonly log: Log
  readonly voice: Voice
  readonly around: Surroundings
}

/** Runs `use` with the ledger in the database, while no other run keeps it in step; where one does, says so. */
export function withSharing(
  setting: Setting,
  use: (store: PostgresStore, sharing: Sharing) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { given, log, voice, around } = setting
  return withPostgres(around.environment, async (store) => {
    const { database } = store
    const lock = await takeLock(database)
    if (lock === null) {
      log.say(
        'error',
        'locked',
        {},
        voice.paint('yellow', voice.messages.ledger.locked(database.place)),
      )
      return exit.limit
    }
    try {
      const queue = await openQueue(database, readingVersion(given))
      await queue.tidy()
      return await use(store, sharingBy(queue, store, setting))
    } finally {
      lock.release()
    }
  })
}

function sharingBy(queue: Queue, store: PostgresStore, setting: Setting): Sharing {
  const { request, log, voice, around } = setting
  const { enqueueOnly = false, lease = defaultTerms.lease } = request.shared ?? {}
  const here = { files: seenFiles, jobs: request.bounds.jobs, untilEmpty: true }
  return {
    queueing: (through) => queueing(through, store, queue, { ...defaultTerms, lease }),
    work: async (run, pool) => {
      if (enqueueOnly) return 0
      const before = await queue.counts()
      // What was read is told when all is, whoever read it.
      const onOutcome = () => undefined
      const telling = setInterval(() => void tellProgress(queue, setting), PROGRESS)
      await drain({ ...here, queue, run, pool, lease, onOutcome, log, voice, around }).finally(
        () => {
          clearInterval(telling)
        },
      )
      const givenUp = Math.max(0, (await queue.counts()).failed - before.failed)
      if (givenUp > 0)
        log.say('error', 'given up', { jobs: givenUp }, voice.messages.machines.givenUp(givenUp))
      return givenUp
    },
    readSince: store.readSince,
  }
}

/** How far all machines are together; where the database is away, that is told by who works. */
async function tellProgress(queue: Queue, { log, voice }: Setting): Promise<void> {
  const jobs = await queue.counts().catch(() => null)
  if (jobs !== null)
    log.say('info', 'progress', { ...jobs }, voice.messages.machines.status.queue(jobs))
}
