import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError, type StoreProblem } from '../store.js'
import { APPLICATION, migrations } from './migrations.js'

/** Milliseconds that a statement waits for another process to finish its transaction. */
const PATIENCE = 30_000

/**
 * Opens a ledger, or makes one, and brings its schema up to date.
 *
 * @throws StoreError where it cannot be opened, is no ledger, or is of a later nianbao.
 */
export function openLedger(path: string): Database {
  return guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const database = new Database(path, { timeout: PATIENCE })
    try {
      database.pragma('journal_mode = WAL')
      // A kill loses nothing; a power cut at most the last batches, which are then read again.
      database.pragma('synchronous = NORMAL')
      database.pragma('foreign_keys = ON')
      migrate(database, path)
      return database
    } catch (error) {
      database.close()
      throw error
    }
  })
}

/** Opens a ledger a second time, to stream what stands in it now while the first goes on writing. */
export function openSnapshot(path: string): Database {
  return guarded(path, () => new Database(path, { readonly: true, timeout: PATIENCE }))
}

function migrate(database: Database, path: string): void {
  database
    .transaction(() => {
      const version = numberOf(database, 'user_version')
      refuse(database, path, version)
      for (const step of migrations.slice(version)) database.exec(step)
      database.pragma(`application_id = ${APPLICATION}`)
      database.pragma(`user_version = ${migrations.length}`)
    })
    .immediate()
}

function refuse(database: Database, path: string, version: number): void {
  const application = numberOf(database, 'application_id')
  const [tables] = database
    .prepare<{ count: number }>('SELECT count(*) count FROM sqlite_schema')
    .all()
  const fresh = application === 0 && version === 0 && tables?.count === 0
  if (!fresh && application !== APPLICATION) throw new StoreError('foreign', path, `${application}`)
  if (version > migrations.length) throw new StoreError('newer', path, `${version}`)
}

function numberOf(database: Database, pragma: string): number {
  return Number(database.pragma(pragma, { simple: true }))
}

/** Runs work on a ledger; what SQLite and the system say against it becomes a StoreError. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const problem = isCoded(error) ? problemOf(error) : null
    throw problem === null ? error : new StoreError(problem, path, messageOf(error))
  }
}

interface Coded {
  readonly code: string
}

/** An error of SQLite or of the system; not by its class, which Node and a test do not share. */
function isCoded(error: unknown): error is Coded {
  return typeof error === 'object' && error !== null && 'code' in error
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function problemOf(error: Coded): StoreProblem | null {
  if (error.code.startsWith('SQLITE_BUSY')) return 'busy'
  if (error.code === 'SQLITE_NOTADB') return 'foreign'
  if (UNWRITABLE.test(error.code)) return 'unwritable'
  return UNREADABLE.test(error.code) || 'syscall' in error ? 'unreadable' : null
}

/** The folder is not ours to write, or lies below what is none. */
const UNWRITABLE = /^(?:SQLITE_(?:CANTOPEN|PERM|READONLY)|EACCES|EPERM|EROFS|ENOTDIR)/u

/** What the disk is to blame for; errors of other kinds are bugs of ours. */
const UNREADABLE = /^SQLITE_(?:CORRUPT|FULL|IOERR|AUTH|PROTOCOL|NOLFS)/u
