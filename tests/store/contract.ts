/** What every store keeps to, as tests: the same for SQLite and for PostgreSQL. */
import { describe, expect, it } from '@jest/globals'
import type { Outcome } from '../../src/report/schema.js'
import type { Batch, Sighting, Store } from '../../src/store/store.js'
import { madeFailure, madeFinding, madeOutcome, madeReport, madeSource } from '../exports/made.js'

/** A sha256 whose every byte is one digit. */
export const hashOf = (digit: string) => digit.repeat(64)

/** A sighting of a document. */
export function sightingOf(path: string, sha256: string | null, mtime = 1): Sighting {
  const refusal = sha256 === null ? { code: 'E_OPEN', detail: 'EACCES' } : null
  return { path, mtime, size: 10, sha256, refusal }
}

/** What a document gave: one report. */
export function outcomeOf(sha256: string, changes: { year?: number } = {}): Outcome {
  return madeOutcome([madeReport({ source: madeSource({ sha256 }), ...changes })])
}

/** What a document gave that could not be read. */
export function failureOf(sha256: string, code: string): Outcome {
  const outcome = madeFailure({ sha256 })
  return { ...outcome, findings: [madeFinding({ code, figures: [] })] }
}

/** Everything of a stream. */
export async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

const V = '1.0.0'
const start = { command: 'sync', version: V, started: 1000 }
const A = hashOf('a')
const B = hashOf('b')

/** Begins a run and adds what is given. */
async function add(store: Store, batch: Partial<Batch>): Promise<number> {
  const run = await store.beginRun(start)
  await store.record({ run, sightings: [], unchanged: [], outcomes: [], ...batch })
  return run
}

const read = (...outcomes: Outcome[]) => outcomes.map((outcome) => ({ version: V, outcome }))

/**
 * @param withStore Runs `use` with an empty store, which is gone afterwards.
 * @param define `describe`, or what skips it where the engine is absent.
 */
export function storeContract(
  engine: string,
  withStore: (use: (store: Store) => Promise<void>) => Promise<void>,
  define: (name: string, tests: () => void) => void = describe,
): void {
  define(`a store in ${engine}`, () => {
    it('tells a document once, at the first path where it is present', () =>
      withStore(async (store) => {
        await add(store, {
          sightings: [sightingOf('b/z.pdf', A), sightingOf('a.zip!/y.pdf', A), sightingOf('c', B)],
          outcomes: read(outcomeOf(A), outcomeOf(B)),
        })
        expect(await store.counts(V)).toMatchObject({ documents: 2, present: 3, waiting: 0 })
        const held = await all(store.outcomes(V))
        expect(held.map(({ path }) => path)).toEqual(['a.zip!/y.pdf', 'c'])
        const [first] = held
        const source = first !== undefined && 'outcome' in first ? first.outcome.source : null
        expect(source).toMatchObject({ name: 'y.pdf', path: 'a.zip!/y.pdf', sha256: A })
      }))

    it('streams in the order of code points, what is refused at its place', () =>
      withStore(async (store) => {
        const paths = ['B', 'a', '乙', '甲', '\u{20000}', '\uFF08']
        const hashes = ['1', '2', '3', '4', '5'].map(hashOf)
        await add(store, {
          sightings: paths.map((path, index) => sightingOf(path, hashes[index] ?? null)),
          outcomes: read(...hashes.map((sha256) => outcomeOf(sha256))),
        })
        const held = await all(store.outcomes(V))
        expect(held.map(({ path }) => path)).toEqual(['B', 'a', '乙', '甲', '\uFF08', '\u{20000}'])
        expect(held[4]).toEqual({ path: '\uFF08', refusal: { code: 'E_OPEN', detail: 'EACCES' } })
      }))

    it('gives an outcome back as it was', () =>
      withStore(async (store) => {
        await add(store, { sightings: [sightingOf('a', A)], outcomes: read(outcomeOf(A)) })
        expect(await store.outcome(A, V)).toEqual(outcomeOf(A))
        expect(await store.outcome(A, '2.0.0')).toBeNull()
        expect(await store.outcome(B, V)).toBeNull()
      }))

    it('keeps the outcomes of other versions', () =>
      withStore(async (store) => {
        await add(store, { sightings: [sightingOf('a', A)], outcomes: read(outcomeOf(A)) })
        const run = await store.beginRun({ ...start, version: '2.0.0' })
        const newer = outcomeOf(A, { year: 2024 })
        const outcomes = [{ version: '2.0.0', outcome: newer }]
        await store.record({ run, sightings: [], unchanged: ['a'], outcomes })
        expect((await store.outcome(A, V))?.reports[0]?.year).toBe(2023)
        expect((await store.outcome(A, '2.0.0'))?.reports[0]?.year).toBe(2024)
        const versions = await store.versions()
        expect(versions.map(({ version }) => version)).toEqual(['2.0.0', V])
        expect(versions[0]?.states).toEqual({ done: 1, failed: 0, quarantined: 0 })
      }))

    it('knows what it has seen', () =>
      withStore(async (store) => {
        const sightings = [sightingOf('a', A, 7), sightingOf('b', null)]
        await add(store, { sightings, outcomes: read(outcomeOf(A)) })
        const known = await store.sighted(['a', 'b', 'c'], V)
        expect([...known.keys()].sort()).toEqual(['a', 'b'])
        expect(known.get('a')).toEqual({ ...sightings[0], state: 'done', gone: false })
        expect(known.get('b')).toEqual({ ...sightings[1], state: null, gone: false })
        expect((await store.sighted(['a'], '2.0.0')).get('a')?.state).toBeNull()
        expect(await store.states([A, B], V)).toEqual(new Map([[A, 'done']]))
      }))

    it('marks what a run did not see below a path, and nothing beside it', () =>
      withStore(async (store) => {
        const paths = ['in', 'in/a', 'in/b', 'in!/c', 'in-2/d', 'in.pdf', 'inner/e']
        await add(store, { sightings: paths.map((path) => sightingOf(path, A)) })
        const run = await add(store, { unchanged: ['in/b'] })
        expect(await store.markGone(run, 'in')).toBe(3)
        const known = await store.sighted(paths, V)
        const gone = paths.filter((path) => known.get(path)?.gone)
        expect(gone).toEqual(['in', 'in/a', 'in!/c'])
        expect(await store.markGone(run, '')).toBe(3)
      }))

    it('still exports what is gone, and not what was replaced', () =>
      withStore(async (store) => {
        await add(store, {
          sightings: [sightingOf('a', A), sightingOf('b', B)],
          outcomes: read(outcomeOf(A), outcomeOf(B), outcomeOf(hashOf('c'))),
        })
        const run = await add(store, { sightings: [sightingOf('b', hashOf('c'))] })
        await store.markGone(run, '')
        const held = await all(store.outcomes(V))
        expect(held.map((each) => ('sha256' in each ? each.sha256 : null))).toEqual([
          A,
          hashOf('c'),
        ])
        expect(await store.outcome(B, V)).not.toBeNull()
      }))

    it('quarantines at once what will not pass, and at the second time what may', () =>
      withStore(async (store) => {
        const sightings = [sightingOf('in/a', A), sightingOf('in/b', B)]
        await add(store, {
          sightings,
          outcomes: read(failureOf(A, 'E_CORRUPT'), failureOf(B, 'E_TIMEOUT')),
        })
        expect(await store.states([A, B], V)).toEqual(
          new Map([
            [A, 'quarantined'],
            [B, 'failed'],
          ]),
        )
        await add(store, { outcomes: read(failureOf(B, 'E_TIMEOUT')) })
        expect(await all(store.quarantined(V, []))).toEqual([
          { path: 'in/a', sha256: A, version: V, code: 'E_CORRUPT', attempts: 1 },
          { path: 'in/b', sha256: B, version: V, code: 'E_TIMEOUT', attempts: 2 },
        ])
        expect((await store.counts(V)).codes).toEqual({ E_CORRUPT: 1, E_TIMEOUT: 1 })
      }))

    it('lets what is selected be tried again, as for the first time', () =>
      withStore(async (store) => {
        const sightings = [sightingOf('in/a', A), sightingOf('in/b.zip!/b', B)]
        const failures = () => read(failureOf(A, 'E_CORRUPT'), failureOf(B, 'E_TIMEOUT'))
        await add(store, { sightings, outcomes: failures() })
        await add(store, { outcomes: failures() })
        const pick = async (...selection: string[]) =>
          (await all(store.quarantined(V, selection))).map(({ path }) => path)
        expect(await pick('in/b.zip')).toEqual(['in/b.zip!/b'])
        expect(await pick('in')).toHaveLength(2)
        expect(await pick('E_CORRUPT', 'E_NONE')).toEqual(['in/a'])
        expect(await pick(B.slice(0, 8).toUpperCase())).toEqual(['in/b.zip!/b'])
        expect(await pick(B.slice(0, 7), 'i')).toEqual([])
        expect(await store.retry(V, ['E_TIMEOUT'])).toBe(1)
        expect((await store.states([B], V)).get(B)).toBe('failed')
        await add(store, { outcomes: read(failureOf(B, 'E_TIMEOUT')) })
        expect((await store.states([B], V)).get(B)).toBe('failed')
        expect(await store.retry(V, [])).toBe(1)
      }))

    it('finds findings by their code', () =>
      withStore(async (store) => {
        await add(store, {
          sightings: [sightingOf('b', A), sightingOf('a', B)],
          outcomes: read(outcomeOf(A), failureOf(B, 'E_EMPTY')),
        })
        const found = await all(store.findings(V, []))
        expect(found.map(({ path, report, code }) => [path, report, code])).toEqual([
          ['a', null, 'E_EMPTY'],
          ['b', 1, 'total-differs'],
        ])
        expect(await all(store.findings(V, ['total-differs']))).toHaveLength(1)
        await add(store, { outcomes: read(failureOf(A, 'E_LIMIT')) })
        expect(await all(store.findings(V, ['total-differs']))).toEqual([])
      }))

    it('adds all of a batch or nothing', () =>
      withStore(async (store) => {
        const batch = { sightings: [sightingOf('a', A)], outcomes: read(outcomeOf('')) }
        await expect(add(store, batch)).rejects.toThrow('without a sha256')
        expect((await store.sighted(['a'], V)).size).toBe(0)
        expect(await store.revision()).toBe(0)
      }))

    it('says by its revision whether an export could differ', () =>
      withStore(async (store) => {
        const run = await add(store, { sightings: [sightingOf('a', A)] })
        const before = await store.revision()
        await store.record({ run, sightings: [], unchanged: ['a'], outcomes: [] })
        expect(await store.markGone(run, '')).toBe(0)
        expect(await store.revision()).toBe(before)
        const later = await store.beginRun(start)
        expect(await store.markGone(later, '')).toBe(1)
        expect(await store.revision()).toBeGreaterThan(before)
      }))

    it('can be written to while its outcomes are streamed', () =>
      withStore(async (store) => {
        await add(store, {
          sightings: [sightingOf('a', A), sightingOf('b', B)],
          outcomes: read(outcomeOf(A), outcomeOf(B)),
        })
        const seen: string[] = []
        for await (const { path } of store.outcomes(V)) {
          seen.push(path)
          await add(store, { outcomes: read(outcomeOf(B)) })
        }
        expect(seen).toEqual(['a', 'b'])
      }))

    it('keeps runs and notes', () =>
      withStore(async (store) => {
        const first = await store.beginRun(start)
        await store.endRun(first, 2000, { read: 3 })
        const second = await store.beginRun({ ...start, command: 'extract' })
        expect(await store.runs(5)).toEqual([
          { ...start, command: 'extract', run: second, ended: null, counts: {} },
          { ...start, run: first, ended: 2000, counts: { read: 3 } },
        ])
        expect(await store.note('export')).toBeNull()
        await store.setNote('export', 'one')
        await store.setNote('export', 'two')
        expect(await store.note('export')).toBe('two')
      }))
  })
}
