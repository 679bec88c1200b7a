import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import Database from 'better-sqlite3'
import { openSqlite } from '../../src/store/sqlite/index.js'
import { takeLock } from '../../src/store/sqlite/lock.js'
import { inTemporaryFolder } from '../exports/temporary.js'
import { storeContract } from './contract.js'

storeContract('SQLite', (use) =>
  inTemporaryFolder(async (folder) => {
    const store = openSqlite(join(folder, 'new/ledger.sqlite'))
    try {
      await use(store)
    } finally {
      await store.close()
    }
  }),
)

describe('a ledger in SQLite', () => {
  it('is refused where a later nianbao made it', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'ledger.sqlite')
      await openSqlite(path).close()
      const database = new Database(path)
      database.pragma('user_version = 99')
      database.close()
      expect(() => openSqlite(path)).toThrow(expect.objectContaining({ problem: 'newer' }))
    }))

  it('is refused where it is none', () =>
    inTemporaryFolder(async (folder) => {
      const path = join(folder, 'ledger.sqlite')
      await writeFile(path, 'a text of no database at all, and longer than a header'.repeat(4))
      expect(() => openSqlite(path)).toThrow(expect.objectContaining({ problem: 'foreign' }))
      const other = join(folder, 'other.sqlite')
      new Database(other).exec('CREATE TABLE theirs (x)').close()
      expect(() => openSqlite(other)).toThrow(expect.objectContaining({ problem: 'foreign' }))
      const below = join(path, 'ledger.sqlite')
      expect(() => openSqlite(below)).toThrow(expect.objectContaining({ problem: 'unreadable' }))
    }))
})

describe('the lock of a folder', () => {
  it('is held by one at a time', () =>
    inTemporaryFolder((folder) => {
      const path = join(folder, 'ledger.lock')
      const lock = takeLock(path)
      expect(lock).not.toBeNull()
      expect(takeLock(path)).toBeNull()
      lock?.release()
      const next = takeLock(path)
      expect(next).not.toBeNull()
      next?.release()
      return Promise.resolve()
    }))
})
