import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, expect, it, jest } from '@jest/globals'
import { failed } from '../../src/run/outcomes.js'
import { readReport } from '../../src/run/process.js'
import { openPostgres } from '../../src/store/postgres/index.js'
import { openSqlite } from '../../src/store/sqlite/index.js'
import type { Sighting, Store } from '../../src/store/store.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { madeHtml } from '../run/made-html.js'
import { storeContract } from '../store/contract.js'
import { describeWithPostgres } from './describe.js'
import { PATIENCE, startServer, type Server } from './server.js'

jest.setTimeout(PATIENCE)

const VERSION = '1'
const MISSING = { code: 'E_OPEN', detail: 'EACCES' }

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const html = (issuer: string) => Buffer.from(madeHtml({ issuer, total: issuer === '乙县' ? 9 : 3 }))
const read = (issuer: string, path: string) => readReport(html(issuer), 'r.html', { path })
const timedOut = (path: string) =>
  failed(
    { ...{ name: path, path, url: null, sha256: hash(path), bytes: 1 }, format: null, pages: null },
    { code: 'E_TIMEOUT', detail: '60 s' },
  )
const seen = (path: string, sha256: string | null): Sighting => ({
  ...{ path, mtime: 1_700_000_000_123, size: 5, sha256 },
  refusal: sha256 === null ? MISSING : null,
})

/** Two runs over a small archive: copies, a change, a failure, what is gone and what is refused. */
async function fill(store: Store): Promise<void> {
  const [first, second] = [await read('甲县', 'b/1.html'), await read('乙县', 'a/乙.html')]
  const run = await store.beginRun({ command: 'sync', version: VERSION, started: 1000 })
  await store.record({
    run,
    sightings: [
      ...[seen('b/1.html', first.source.sha256), seen('B/copy.html', first.source.sha256)],
      ...[seen('a/乙.html', second.source.sha256), seen('a/slow.pdf', hash('a/slow.pdf'))],
      ...[seen('a/丙.pdf', null), seen('c/waits.pdf', hash('waits'))],
    ],
    unchanged: [],
    outcomes: [first, second, timedOut('a/slow.pdf')].map((outcome) => ({
      version: VERSION,
      outcome,
    })),
  })
  await store.endRun(run, 2000, { seen: 6, read: 3 })
  const next = await store.beginRun({ command: 'sync', version: VERSION, started: 3000 })
  await store.record({
    run: next,
    sightings: [],
    unchanged: ['b/1.html', 'a/乙.html', 'a/slow.pdf', 'a/丙.pdf', 'c/waits.pdf'],
    outcomes: [{ version: VERSION, outcome: timedOut('a/slow.pdf') }],
  })
  await store.markGone(next, '')
  await store.setNote('exported', '7')
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

const paths = ['b/1.html', 'B/copy.html', 'a/丙.pdf', 'a/slow.pdf', 'unknown']

/** Everything that a ledger can be asked. */
async function answers(store: Store): Promise<Record<string, unknown>> {
  return {
    sighted: [...(await store.sighted(paths, VERSION))].sort(),
    states: [...(await store.states([hash('a/slow.pdf'), hash('waits')], VERSION))],
    counts: await store.counts(VERSION),
    versions: await store.versions(),
    recorded: await store.recordedWithin(600),
    recordedLater: await store.recordedWithin(-600),
    runs: await store.runs(5),
    outcomes: await all(store.outcomes(VERSION)),
    findings: await all(store.findings(VERSION, [])),
    ofCode: await all(store.findings(VERSION, ['total-differs'])),
    quarantined: await all(store.quarantined(VERSION, [])),
    byFolder: await all(store.quarantined(VERSION, ['a'])),
    byHash: await all(store.quarantined(VERSION, [hash('a/slow.pdf').slice(0, 8)])),
    byOther: await all(store.quarantined(VERSION, ['b', 'E_MEMORY', 'ffffffff'])),
    outcome: await store.outcome(hash('a/slow.pdf'), VERSION),
    none: await store.outcome(hash('waits'), VERSION),
    note: await store.note('exported'),
    noNote: await store.note('nothing'),
  }
}

let started: Promise<Server> | null = null
/** Is started by the first test that needs it. */
const theServer = () => (started ??= startServer())
afterAll(async () => (await started)?.remove())

storeContract(
  'PostgreSQL',
  async (use) => {
    const store = await openPostgres({ DATABASE_URL: await (await theServer()).newDatabase() })
    try {
      await use(store)
    } finally {
      await store.close()
    }
  },
  describeWithPostgres,
)

describeWithPostgres('the ledger in PostgreSQL', () => {
  it('answers everything as the one in SQLite does', async () => {
    const store = await openPostgres({ DATABASE_URL: await (await theServer()).newDatabase() })
    await fill(store)
    const given = await answers(store)
    const before = await store.revision()
    expect(await store.retry(VERSION, ['E_TIMEOUT'])).toBe(1)
    const retried = await store.counts(VERSION)
    expect(await store.markGone(3, 'a')).toBe(3)
    expect(await store.revision()).toBe(before + 1)
    await store.close()
    await inTemporaryFolder(async (folder) => {
      const other = openSqlite(join(folder, 'ledger.sqlite'))
      await fill(other)
      expect(given).toEqual(await answers(other))
      expect(await other.retry(VERSION, ['E_TIMEOUT'])).toBe(1)
      expect(retried).toEqual(await other.counts(VERSION))
      expect(await other.markGone(3, 'a')).toBe(3)
      await other.close()
    })
    expect(given.outcomes).toMatchObject([
      { path: 'a/slow.pdf' },
      { path: 'a/丙.pdf', refusal: MISSING },
      { path: 'a/乙.html' },
      { path: 'b/1.html' },
    ])
  })
})
