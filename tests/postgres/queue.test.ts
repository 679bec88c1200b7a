import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'
import type { Found } from '../../src/run/ledger/scan.js'
import { failed } from '../../src/run/outcomes.js'
import { readReport } from '../../src/run/process.js'
import { enqueue } from '../../src/run/queue/enqueue.js'
import { jobId, sourceOfWork, workOn, type Job, type Work } from '../../src/run/queue/job.js'
import { commit, read, type Done, type Place } from '../../src/run/queue/perform.js'
import { openQueue, type Terms } from '../../src/run/queue/queue.js'
import { work, type WorkerOptions } from '../../src/run/queue/worker.js'
import type { Reading } from '../../src/run/read.js'
import { openPostgres, type PostgresStore } from '../../src/store/postgres/index.js'
import { madeHtml } from '../run/made-html.js'
import { describeWithPostgres } from './describe.js'
import { execute, PATIENCE, startServer, type Server } from './server.js'

jest.setTimeout(PATIENCE)

const VERSION = '1'
const bytes = Buffer.from(madeHtml())
const sha256 = createHash('sha256').update(bytes).digest('hex')
const found: Found = {
  input: { path: 'in/a.html', name: 'a.html', file: 'in/a.html', member: null },
  mtime: 1,
  size: bytes.byteLength,
}
const report = workOn(found, sha256, VERSION)
const terms: Terms = { lease: 1, retries: 1, delay: 0 }

/** A place to work at whose files and readings are made up. */
interface Bench {
  readonly place: Place
  readonly store: PostgresStore
  readonly url: string
  /** Queues the work, by the terms above; gives how many jobs are new. */
  queued: (works?: readonly Work[], force?: boolean) => Promise<number>
  /** Works until there is nothing to do; gives what became of the jobs. */
  drained: () => Promise<Done[]>
}

describeWithPostgres('the queue', () => {
  let server: Server
  beforeAll(async () => {
    server = await startServer()
  })
  afterAll(() => server.remove())

  async function atBench(
    use: (bench: Bench) => Promise<void>,
    reading: (path: string) => Promise<Reading> = good,
  ): Promise<void> {
    const url = await server.newDatabase()
    const store = await openPostgres({ DATABASE_URL: url })
    const queue = await openQueue(store.database, VERSION)
    const run = await store.beginRun({ command: 'worker', version: VERSION, started: 0 })
    const place: Place = { queue, run, pool: { read: ({ path }) => reading(path) }, files: here }
    const queued = (works: readonly Work[] = [report], force = false) =>
      store.database.transaction((connection) =>
        enqueue(queue, connection, works, { terms, force }),
      )
    await use({ place, store, url, queued, drained: () => drain(place) })
    await store.close()
  }

  const good = async (path: string): Promise<Reading> => ({
    path,
    outcome: await readReport(bytes, 'a.html', { path }),
  })
  const slow = (path: string): Promise<Reading> => {
    const outcome = failed(sourceOfWork(report), { code: 'E_TIMEOUT', detail: '60 s' })
    return Promise.resolve({ path, outcome })
  }

  it('holds the same work once, and not again when it is done, unless it is forced to', () =>
    atBench(async ({ queued, drained, store }) => {
      expect(await queued([report, { ...report, path: 'in/copy.html' }])).toBe(1)
      expect(await queued()).toBe(0)
      expect(await drained()).toEqual(['done'])
      expect(await queued()).toBe(0)
      expect((await store.outcome(sha256, VERSION))?.reports).toHaveLength(1)
      expect(await queued([report], true)).toBe(1)
      expect(await drained()).toEqual(['done'])
    }))

  it('gives the job of a lost worker to another, and takes the outcome of one of them', () =>
    atBench(async ({ queued, drained, place, url }) => {
      await queued()
      const [lost] = await place.queue.take(5)
      expect(lost?.id).toBe(jobId(report))
      expect(await drained()).toEqual(['done'])
      const job: Job = { id: jobId(report), work: report, lease: 1 }
      const came = await read(job, place, new AbortController().signal)
      expect(await commit(job, came, place)).toBe('late')
      expect(await execute(url, 'select attempts from nianbao.outcomes')).toEqual([{ attempts: 1 }])
    }))

  it('keeps the job of a worker that says that it lives', () =>
    atBench(async ({ queued, place }) => {
      await queued()
      const [job] = await place.queue.take(1)
      if (job === undefined) throw new Error('there was no job')
      for (let tenths = 0; tenths < 15; tenths += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        await place.queue.renew([job])
        await place.queue.reclaim()
      }
      expect(await place.queue.counts()).toMatchObject({ active: 1, retry: 0 })
    }))

  it('removes what is done when it is old, and nothing else', () =>
    atBench(async ({ queued, drained, place, url }) => {
      await queued()
      await drained()
      await queued([{ ...report, sha256: 'f'.repeat(64) }])
      await place.queue.tidy()
      expect(await place.queue.counts()).toMatchObject({ completed: 1, created: 1 })
      await execute(
        url,
        `update nianbao_queue.job set completed_on = now() - interval '2 days'
        where state = 'completed'`,
      )
      await place.queue.tidy()
      expect(await place.queue.counts()).toMatchObject({ completed: 0, created: 1 })
    }))

  it('tries what may pass again, and quarantines it when it does not pass', () =>
    atBench(async ({ queued, drained, store }) => {
      await queued()
      expect(await drained()).toEqual(['failed', 'quarantined'])
      expect((await store.counts(VERSION)).codes).toEqual({ E_TIMEOUT: 1 })
      expect(await queued()).toBe(0)
      expect(await store.retry(VERSION, [])).toBe(1)
      expect(await queued()).toBe(1)
    }, slow))

  it('writes down what every worker was lost with', () =>
    atBench(async ({ queued, drained, place, store }) => {
      await queued()
      for (let lost = 0; lost < 2;) {
        lost += (await place.queue.take(1)).length
        await place.queue.reclaim()
      }
      expect(await drained()).toEqual([])
      expect([...(await store.states([sha256], VERSION))]).toEqual([[sha256, 'failed']])
      expect((await store.outcome(sha256, VERSION))?.findings[0]?.code).toBe('E_TIMEOUT')
      expect(await queued()).toBe(1)
    }))

  it('forgets a job whose file has changed, and goes on asking for one that cannot be opened', () =>
    atBench(async ({ queued, drained, place, store }) => {
      const other = { ...report, sha256: 'f'.repeat(64) }
      const away = { ...report, sha256: 'e'.repeat(64), path: 'away' }
      await queued([other, away])
      expect((await drained()).sort()).toEqual(['changed', 'unopened', 'unopened'])
      expect(await place.queue.counts()).toMatchObject({ failed: 1, completed: 0, created: 0 })
      expect((await store.versions()).length).toBe(0)
      expect(await queued([other, away])).toBe(2)
    }))

  it('has back what an interrupted worker began, as if it never had been', () =>
    atBench(async ({ queued, place, url }) => {
      await queued()
      const stop = new AbortController()
      const stopped = work(
        {
          ...place,
          pool: {
            read: () =>
              new Promise((_, reject) => {
                stop.abort()
                reject(new Error('aborted'))
              }),
          },
        },
        optionsFor([], stop.signal),
      )
      await stopped
      expect(
        await execute(
          url,
          `select state::text, retry_count from nianbao_queue.job where name like 'reading%'`,
        ),
      ).toEqual([{ state: 'created', retry_count: 0 }])
      expect((await place.queue.take(1)).length).toBe(1)
    }))
})

/** Files that are all here, but for one. */
const here: Place['files'] = {
  open: ({ path, name, file, member }) =>
    Promise.resolve(
      path === 'away'
        ? ({ code: 'E_OPEN', detail: 'ENOENT' } as const)
        : { input: { path, name, file, member }, release: () => Promise.resolve() },
    ),
  close: () => Promise.resolve(),
}

function optionsFor(done: Done[], signal: AbortSignal): WorkerOptions {
  return {
    ...{ jobs: 2, lease: 1, untilEmpty: true, signal },
    onDone: (came) => void done.push(came),
    onOutage: () => undefined,
  }
}

async function drain(place: Place): Promise<Done[]> {
  const done: Done[] = []
  await work(place, optionsFor(done, new AbortController().signal))
  return done
}
