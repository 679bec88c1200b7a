/** The ledger of one machine: an SQLite file. */
import type Database from 'better-sqlite3'
import type { Selection, Store } from '../store.js'
import { counting } from './counts.js'
import { lookups } from './known.js'
import { guarded, openLedger } from './open.js'
import { recorder } from './record.js'
import { bookkeeping } from './runs.js'
import { findings, outcomes, quarantined, RETRY } from './streams.js'

/**
 * Opens the ledger in a file, which is made where there is none.
 *
 * @throws StoreError where it cannot be opened, is no ledger, or is of a later nianbao.
 */
export function openSqlite(path: string): Store {
  const database = openLedger(path)
  const record = recorder(database)
  const known = lookups(database)
  const books = bookkeeping(database)
  const counted = counting(database)
  const changes = changesIn(database)
  const soon = promised(path)
  return {
    beginRun: soon(books.beginRun),
    endRun: soon(books.endRun),
    runs: soon(books.runs),
    sighted: soon(known.sighted),
    states: soon(known.states),
    record: soon(record),
    markGone: soon(changes.markGone),
    outcome: soon(known.outcome),
    outcomes: (version) => streamed(outcomes(path, version)),
    findings: (version, codes) => streamed(findings(path, version, codes)),
    quarantined: (version, selection) => streamed(quarantined(path, version, selection)),
    retry: soon(changes.retry),
    versions: soon(counted.versions),
    counts: soon(counted.counts),
    recordedWithin: soon(counted.recordedWithin),
    revision: soon(books.revision),
    note: soon(books.note),
    setNote: soon(books.setNote),
    close: soon(() => void database.close()),
  }
}

/** The work of a synchronous engine as promises. */
function promised(path: string) {
  return <Given extends unknown[], Result>(work: (...given: Given) => Result) =>
    (...given: Given): Promise<Result> =>
      new Promise((resolve) => {
        resolve(guarded(path, () => work(...given)))
      })
}

/** The rows of a synchronous engine as they are waited for. */
function streamed<T>(rows: Generator<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => Promise.resolve(rows.next()),
      return: () => Promise.resolve(rows.return(undefined)),
    }),
  }
}

const MARK_GONE = `
  UPDATE sightings SET gone = 1
  WHERE run <> @run AND gone = 0 AND (@under = '' OR path = @under
    OR path > @under || '/' AND path < @under || '0' OR path > @under || '!/' AND path < @under || '!0')`

function changesIn(database: Database) {
  const gone = database.prepare(MARK_GONE)
  const again = database.prepare(RETRY)
  const bump = database.prepare('UPDATE revision SET revision = revision + 1')
  return {
    markGone: database.transaction((run: number, under: string) => {
      const { changes } = gone.run({ run, under })
      if (changes > 0) bump.run()
      return changes
    }),
    retry: (version: string, selection: Selection) =>
      again.run({ version, selection: JSON.stringify(selection) }).changes,
  }
}
