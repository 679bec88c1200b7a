import { openPool, type Pool, type PoolOptions } from '../../../src/run/pool/index.js'

/** A pool that reads in this process. */
export function localPool(reading: PoolOptions['reading'] = {}, signal?: AbortSignal): Pool {
  const bounds = { jobs: 0, timeout: 60_000, maxMemory: 768 * 2 ** 20 }
  return openPool({ ...bounds, reading, ...(signal && { signal }) })
}
