import type { Database } from './connection.js'

/** Of the advisory lock of whoever keeps the ledger in step with its sources: `nisy` in ASCII. */
const LOCK = 0x6e697379

/** Is held until it is released, or until its connection ends, however that comes. */
export interface Lock {
  readonly release: () => void
}

/** Takes the ledger for one run; null where another run has it, on whichever machine. */
export async function takeLock(database: Database): Promise<Lock | null> {
  const holding = await database.alone()
  const { rows } = await holding.query<{ taken: boolean }>(
    'select pg_try_advisory_lock($1) taken',
    [LOCK],
  )
  if (rows[0]?.taken === true) return { release: holding.end }
  holding.end()
  return null
}
