import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '../../store/store.js'

/** Milliseconds between two tries to reach a database that is away, and for how long it is tried. */
const PAUSE = 500
const PATIENCE = 15 * 60_000

/** Told when the database is away, and when it is back. */
export type OnOutage = (away: boolean) => void

/**
 * Does what needs the database; where that is away, or too busy, again until it is back. Rejects
 * where it stays away, where the error is another, and where it is stopped meanwhile.
 */
export async function patiently<T>(
  ask: () => Promise<T>,
  onOutage: OnOutage,
  signal: AbortSignal,
): Promise<T> {
  const tries = PATIENCE / PAUSE
  for (let tried = 1; ; tried += 1) {
    try {
      const answer = await ask()
      if (tried > 1) onOutage(false)
      return answer
    } catch (error) {
      if (!passes(error) || tried > tries || signal.aborted) throw error
      if (tried === 1) onOutage(true)
      await pause(PAUSE, undefined, { signal })
    }
  }
}

/** Whether an error of the database may pass. */
export function passes(error: unknown): boolean {
  return error instanceof StoreError && ['unreachable', 'busy'].includes(error.problem)
}
