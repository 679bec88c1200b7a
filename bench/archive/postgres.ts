import { createHash } from 'node:crypto'
import { makeReport } from '../../samples/generator/make.js'
import { plainHtml, renderHtml } from '../../samples/generator/render/html.js'
import { formById } from '../../src/forms/index.js'
import type { Outcome } from '../../src/report/schema.js'
import { readReport } from '../../src/run/process.js'
import { enqueue } from '../../src/run/queue/enqueue.js'
import { seenFiles } from '../../src/run/queue/files/index.js'
import type { Work } from '../../src/run/queue/job.js'
import { defaultTerms, openQueue, type Queue } from '../../src/run/queue/queue.js'
import { work } from '../../src/run/queue/worker.js'
import { openPostgres, type PostgresStore } from '../../src/store/postgres/index.js'
import { binaryFolder } from '../../tests/postgres/binaries.js'
import { startServer } from '../../tests/postgres/server.js'
import { printTable } from '../print-table.js'

const VERSION = 'bench'

/** Jobs that are queued in one transaction, as `sync` does. */
const TOGETHER = 512
/** Jobs of a worker at the same time. */
const SLOTS = 8
/** Jobs that are drained to measure the rate. */
const DRAINED = 2000

/**
 * How fast jobs are queued, and how fast they are taken and their outcomes committed where reading
 * takes no time, at several lengths of the queue. Without a PostgreSQL it says so.
 */
export async function benchPostgres(lengths: readonly number[] = [2000, 20_000]): Promise<void> {
  if (binaryFolder() === null) {
    console.log('\nNOT MEASURED: the queue: there is no PostgreSQL')
    return
  }
  const server = await startServer()
  try {
    const rows: Record<string, string>[] = []
    for (const length of lengths) rows.push(await measured(await server.newDatabase(), length))
    printTable('The queue in PostgreSQL', rows)
  } finally {
    await server.remove()
  }
}

async function measured(url: string, length: number): Promise<Record<string, string>> {
  const store = await openPostgres({ DATABASE_URL: url })
  const queue = await openQueue(store.database, VERSION)
  const queued = await secondsOf(() => fill(store, queue, length))
  const again = await secondsOf(() => fill(store, queue, length))
  await store.database.query('analyze')
  const drained = Math.min(length, DRAINED)
  const seconds = await secondsOf(() => drain(store, queue, drained))
  const kilobytes = async (pattern: string) => {
    const { rows } = await store.database.query<{ bytes: number }>(
      `select sum(pg_total_relation_size(oid))::float8 bytes from pg_class
       where relkind = 'r' and relnamespace::regnamespace::text = $1`,
      [pattern],
    )
    return (rows[0]?.bytes ?? 0) / 1024
  }
  const [ledger, jobs] = [await kilobytes('nianbao'), await kilobytes('nianbao_queue')]
  await store.close()
  return {
    'jobs in the queue': String(length),
    'queued/s': (length / queued).toFixed(0),
    'queued again/s': (length / again).toFixed(0),
    'drained/s, one worker': (drained / seconds).toFixed(0),
    'kB a document': (ledger / drained).toFixed(1),
    'kB a job': (jobs / length).toFixed(2),
  }
}

async function secondsOf(task: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await task()
  return (performance.now() - start) / 1000
}

async function fill(store: PostgresStore, queue: Queue, length: number): Promise<void> {
  for (let from = 0; from < length; from += TOGETHER) {
    const works = Array.from({ length: Math.min(TOGETHER, length - from) }, (_, at) =>
      workNumbered(from + at),
    )
    await store.database.transaction((connection) =>
      enqueue(queue, connection, works, { terms: defaultTerms, force: false }),
    )
  }
}

function workNumbered(index: number): Work {
  const path = `archive/${index}.html`
  const sha256 = createHash('sha256').update(path).digest('hex')
  return {
    version: VERSION,
    sha256,
    bytes: 1,
    path,
    name: `${index}.html`,
    file: path,
    member: null,
  }
}

/** What a whole report gives. */
function madeOutcome(): Promise<Outcome> {
  const form = formById('2021')
  if (form === undefined) throw new Error('there is no form of 2021')
  const report = makeReport(form, 1, '虚构县人民政府', 2023)
  return readReport(Buffer.from(renderHtml(report, plainHtml)), 'a.html')
}

/** A worker whose readings are made beforehand. */
async function drain(store: PostgresStore, queue: Queue, count: number): Promise<void> {
  const outcome = await madeOutcome()
  const read = ({ path }: { readonly path: string }) => {
    const source = { ...outcome.source, sha256: createHash('sha256').update(path).digest('hex') }
    return Promise.resolve({ path, outcome: { ...outcome, source } })
  }
  const run = await store.beginRun({ command: 'bench', version: VERSION, started: 0 })
  const stop = new AbortController()
  let left = count
  await work(
    { queue, run, files: seenFiles, pool: { read } },
    {
      ...{ jobs: SLOTS, lease: 60, untilEmpty: true, signal: stop.signal },
      onDone: () => {
        left -= 1
        if (left === 0) stop.abort()
      },
      onOutage: () => undefined,
    },
  )
}
