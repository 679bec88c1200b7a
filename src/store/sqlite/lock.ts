import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { guarded } from './open.js'

/** A lock that is held until it is released, or until the process ends, however it ends. */
export interface Lock {
  release(): void
}

/**
 * Takes the lock of a file, which is made where there is none; null where another holds it. It is
 * SQLite's own lock on the file, which the system lifts when its holder is killed: no stale lock
 * can be left behind.
 *
 * @throws StoreError where the file cannot be made.
 */
export function takeLock(path: string): Lock | null {
  return guarded(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    const database = new Database(path, { timeout: 0 })
    try {
      database.exec('BEGIN EXCLUSIVE')
      return { release: () => void database.close() }
    } catch (error) {
      database.close()
      if (isBusy(error)) return null
      throw error
    }
  })
}

function isBusy(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'SQLITE_BUSY'
  )
}
