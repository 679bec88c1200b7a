/** What a ledger holds, and how fast it grows. */
import { writeText } from '../exports/stream.js'
import { openQueue, type JobCounts } from '../run/queue/index.js'
import { version as current } from '../run/version.js'
import type { Counts, Store } from '../store/store.js'
import { exit, type ExitCode } from './exit.js'
import { sayingWhy, withKnownStore, withPostgres } from './ledger.js'
import type { StatusRequest } from './request.js'
import type { Surroundings } from './surroundings.js'
import { voiceFor, type Voice } from './voice.js'
import { padTo } from './width.js'

/** Seconds over which the rate is told. */
const LATELY = 300

/** The names are those of `--format json`. */
interface Status extends Counts {
  /** The one of the latest run. */
  readonly version: string
  /** Files a minute. */
  readonly perMinute: number
  /** Null where there is no queue. */
  readonly queue: JobCounts | null
}

/** Prints the state of the ledger of a folder, or of the database. */
export async function status(request: StatusRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const print = async (store: Store, queued: (version: string) => Promise<JobCounts | null>) => {
    const told = await statusOf(store, queued)
    const text = request.format === 'json' ? JSON.stringify(told) : tableOf(told, voice)
    await writeText(around.output, `${text}\n`)
    return exit.finished
  }
  const { folder } = request
  if (folder !== null)
    return withKnownStore(folder, around, voice, (store) =>
      print(store, () => Promise.resolve(null)),
    )
  const say = (text: string) => void around.screen.write(`${text}\n`)
  return sayingWhy(say, voice, () =>
    withPostgres(around.environment, (store) =>
      print(store, async (version) => (await openQueue(store.database, version)).counts()),
    ),
  )
}

async function statusOf(
  store: Store,
  queued: (version: string) => Promise<JobCounts | null>,
): Promise<Status> {
  const [latest] = await store.runs(1)
  const version = latest?.version ?? current
  const recorded = await store.recordedWithin(LATELY)
  const perMinute = Math.round((recorded * 60) / LATELY)
  return { version, ...(await store.counts(version)), perMinute, queue: await queued(version) }
}

function tableOf(told: Status, { messages }: Voice): string {
  const { status: say } = messages.machines
  const { version, states, waiting, queue, perMinute, codes } = told
  const failures = Object.entries(codes).map(([code, count]) => `${code} ${count}`)
  const lines: readonly (readonly [string, string])[] = [
    [say.version, version],
    [say.documents, say.counted(told)],
    [say.states, say.stated(states, waiting)],
    ...(queue === null ? [] : [[say.jobs, say.queue(queue)] as const]),
    [say.rate, say.perMinute(perMinute)],
    ...(failures.length === 0
      ? []
      : [[say.failures, failures.join(messages.summary.separator)] as const]),
  ]
  return lines.map(([name, text]) => `${padTo(name, 10)} ${text}`).join('\n')
}
