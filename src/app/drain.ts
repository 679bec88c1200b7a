/** What `worker` and `sync --store postgres` share: doing the work that is queued. */
import type { Outcome } from '../report/schema.js'
import type { Pool } from '../run/pool/index.js'
import {
  noDone,
  work,
  type Done,
  type Files,
  type Queue,
  type NoOutcome,
} from '../run/queue/index.js'
import type { Log } from './log.js'
import type { Surroundings } from './surroundings.js'
import type { Voice } from './voice.js'

/** How queued work is done here. */
export interface Draining {
  readonly queue: Queue
  readonly files: Files
  readonly pool: Pick<Pool, 'read'>
  /** The run in the ledger that its outcomes are of. */
  readonly run: number
  readonly jobs: number
  /** Seconds. */
  readonly lease: number
  readonly untilEmpty: boolean
  /** Told of what was read here. */
  readonly onOutcome: (outcome: Outcome) => void
  readonly log: Log
  readonly voice: Voice
  readonly around: Surroundings
}

/** How many jobs came to what. */
export type DoneCounts = Readonly<Record<Done, number>>

/**
 * Does what is queued until there is nothing left, or it is interrupted.
 *
 * @throws StoreError where the database stays away.
 */
export async function drain(draining: Draining): Promise<DoneCounts> {
  const { queue, files, run, pool, jobs, lease, untilEmpty, around } = draining
  const counts = { ...noDone }
  await work(
    { queue, files, run, pool },
    {
      ...{ jobs: Math.max(1, jobs), lease, untilEmpty, signal: around.interrupt },
      onDone: (done, { work: { path } }, came) => {
        counts[done] += 1
        if (done === 'late') draining.log.say('info', 'late', { path }, '')
        else if ('outcome' in came) draining.onOutcome(came.outcome)
        else tellReason(path, came, draining)
      },
      onOutage: (away) => {
        tellOutage(away, draining)
      },
    },
  )
  return counts
}

function tellReason(path: string, { reason, detail }: NoOutcome, { log, voice }: Draining): void {
  const { machines, bug } = voice.messages
  if (reason === 'bug') log.say('error', reason, { path }, bug(path, detail))
  else log.say('warn', reason, { path }, machines[reason](path, detail))
}

function tellOutage(away: boolean, { queue, log, voice }: Draining): void {
  const { place } = queue.database
  const { machines } = voice.messages
  if (away) log.say('warn', 'away', { place }, machines.away(place))
  else log.say('info', 'back', { place }, machines.back)
}
