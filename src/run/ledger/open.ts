import { join } from 'node:path'
import { exists } from '../../exports/exists.js'
import { openSqlite } from '../../store/sqlite/index.js'
import { takeLock, type Lock } from '../../store/sqlite/lock.js'
import type { Store } from '../../store/store.js'
import { LEDGER } from '../names.js'

export type { Lock }

const LOCK = 'ledger.lock'

/** Opens the ledger of an output folder, which is made where there is none. @throws StoreError */
export function openStore(folder: string): Store {
  return openSqlite(join(folder, LEDGER))
}

/** Whether an output folder has a ledger. */
export function hasLedger(folder: string): Promise<boolean> {
  return exists(join(folder, LEDGER))
}

/** Takes an output folder for one run; null where another run has it. @throws StoreError */
export function lockFolder(folder: string): Lock | null {
  return takeLock(join(folder, LOCK))
}
