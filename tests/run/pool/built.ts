import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Input } from '../../../src/run/input.js'
import type { Pool, PoolOptions } from '../../../src/run/pool/index.js'
import type { Reading } from '../../../src/run/read.js'

/** The built pool. */
export const built = join(process.cwd(), 'dist/src/run/pool/index.js')

/** Runs `use` with a pool of the built code, whose children start without a compiler. */
export async function withPool<T>(
  options: Partial<PoolOptions>,
  use: (pool: Pool) => Promise<T>,
): Promise<T> {
  if (!existsSync(built)) throw new Error('the pool is not built: npm run build')
  // It is compiled from these very types.
  const { openPool } = (await import(
    pathToFileURL(built).href
  )) as typeof import('../../../src/run/pool/index.js')
  const bounds = { jobs: 1, timeout: 60_000, maxMemory: 768 * 2 ** 20, reading: {} }
  const pool = openPool({ ...bounds, ...options })
  try {
    return await use(pool)
  } finally {
    await pool.close()
  }
}

export async function readAll(pool: Pool, inputs: Iterable<Input>): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of pool.readAll(inputs)) readings.push(reading)
  return readings
}

/** What each reading gave: the number of reports, or the code of the failure with its detail. */
export function told(reading: Reading): number | string {
  if ('bug' in reading) return `bug: ${String(reading.bug)}`
  const { reports, findings } = reading.outcome
  return reports.length > 0 ? reports.length : (findings[0]?.message.en ?? '')
}
