/** What the commands that work with a ledger share: opening it, and saying why it cannot be. */
import { hasLedger, lockFolder, openStore } from '../run/ledger/open.js'
import type { PostgresStore } from '../store/postgres/index.js'
import { StoreError, type Store } from '../store/store.js'
import { exit, type ExitCode } from './exit.js'
import type { Surroundings } from './surroundings.js'
import type { Voice } from './voice.js'

/** Runs `use` while no other run has the folder; where one has it, the screen says so. */
export async function whileLocked(
  folder: string,
  say: (text: string) => void,
  { messages, paint }: Voice,
  use: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const lock = lockFolder(folder)
  if (lock === null) {
    say(paint('yellow', messages.ledger.locked(folder)))
    return exit.limit
  }
  try {
    return await use()
  } finally {
    lock.release()
  }
}

/** Runs `use` with the ledger of a folder, which is made where there is none. */
export async function withStore(
  folder: string,
  use: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const store = openStore(folder)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** Runs `use` with the ledger in the database that the environment names. */
export async function withPostgres<T>(
  environment: Surroundings['environment'],
  use: (store: PostgresStore) => Promise<T>,
): Promise<T> {
  // A library that few runs need.
  const { openPostgres } = await import('../store/postgres/index.js')
  const store = await openPostgres(environment)
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/**
 * Runs `use` with a ledger that is there; where there is none, the screen says so.
 *
 * @param folder An output folder; null: the database that the environment names.
 */
export async function withKnownStore(
  folder: string | null,
  { screen, environment }: Surroundings,
  voice: Voice,
  use: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { misuse, ledger } = voice.messages
  const say = (text: string) => void screen.write(`${voice.paint('red', text)}\n`)
  if (folder === null) return sayingWhy(say, voice, () => withPostgres(environment, use))
  if (!(await hasLedger(folder))) {
    say(misuse.error + ledger.noLedger(folder))
    return exit.misuse
  }
  return sayingWhy(say, voice, () => withStore(folder, use))
}

/** Runs work on a ledger; where the ledger fails, says why. */
export async function sayingWhy(
  say: (text: string) => void,
  { messages, paint }: Voice,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    const { problem, place, detail } = error
    say(paint('red', messages.misuse.error + messages.ledger.problems[problem](place, detail)))
    return MISUSED.has(problem) ? exit.misuse : exit.failed
  }
}

/** What is the wrong ledger from the beginning; all else may come in the middle of the work. */
const MISUSED: ReadonlySet<StoreError['problem']> = new Set(['newer', 'foreign', 'unwritable'])
