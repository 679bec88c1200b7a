/** Keeps an archive and its output in step. */
import { stat } from 'node:fs/promises'
import type { Changes } from '../run/ledger/watch.js'
import { exit, type ExitCode } from './exit.js'
import { sayingWhy, whileLocked, withStore } from './ledger.js'
import { logOn } from './log.js'
import type { SyncRequest } from './request.js'
import { givenTo, poolFor } from './running.js'
import type { Surroundings } from './surroundings.js'
import { syncOnce, type Syncing } from './sync-once.js'
import { problemLine, voiceFor, type Voice } from './voice.js'

/** Reads what is new or changed in the sources, exports, and tells what was done; stays if asked. */
export async function sync(request: SyncRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const log = logOn(around, request.quiet)
  const complain = (text: string) => {
    log.say('error', 'refused', {}, text)
  }
  if (!(await areThere(request.paths, complain, voice))) return exit.misuse
  const given = await givenTo(request, around, complain, voice)
  if (given === null) return exit.misuse
  return sayingWhy(complain, voice, () =>
    whileLocked(request.output, complain, voice, () =>
      withLedger({ request, given, log, voice, around }, run),
    ),
  )
}

async function areThere(
  paths: readonly string[],
  complain: (text: string) => void,
  voice: Voice,
): Promise<boolean> {
  let all = true
  for (const path of paths) {
    if ((await stat(path).catch(() => null)) !== null) continue
    complain(problemLine({ path, problem: 'missing' }, voice))
    all = false
  }
  return all
}

/** Runs `use` with the ledger that is asked for, and with what reads into it. */
async function withLedger(
  setting: Omit<Syncing, 'store' | 'sharing' | 'pool'>,
  use: (syncing: Syncing) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { request } = setting
  const withPoolToo = (ledger: Pick<Syncing, 'store' | 'sharing'>) =>
    withPool(setting, (pool) => use({ ...setting, ...ledger, pool }))
  if (request.shared === null)
    return withStore(request.output, (store) => withPoolToo({ store, sharing: null }))
  // What few runs need is loaded by those.
  const { withSharing } = await import('./sharing.js')
  return withSharing(setting, (store, sharing) => withPoolToo({ store, sharing }))
}

/** Only names and ways of reading change the raw reading; people's decisions are for what comes out of the ledger. */
async function withPool(
  { request, given, around }: Pick<Syncing, 'request' | 'given' | 'around'>,
  use: (pool: Syncing['pool']) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { aliases, ocr, office } = given
  const raw = { aliases, ocr, office, corrections: undefined, verdicts: undefined }
  const pool = poolFor(raw, request, around)
  try {
    return await use(pool)
  } finally {
    await pool.close()
  }
}

/** One pass over all sources, and with `--watch` one more for each change. */
async function run(syncing: Syncing): Promise<ExitCode> {
  const { request, log, voice, around } = syncing
  if (!request.watch) return syncOnce(request.paths, syncing)
  const { follow, WatchError } = await import('../run/ledger/watch.js')
  try {
    // Before the first pass, so that nothing is missed that changes meanwhile.
    return await stay(syncing, await follow(request.paths, around.interrupt))
  } catch (error) {
    if (!(error instanceof WatchError)) throw error
    const { misuse, ledger } = voice.messages
    log.say('error', 'blind', {}, misuse.error + ledger.cannotWatch(error.message))
    return exit.failed
  }
}

/** Stays until it is interrupted: that is how it ends, and no failure unless it was at work. */
async function stay(syncing: Syncing, changes: Changes): Promise<ExitCode> {
  const { request, log, voice } = syncing
  try {
    if ((await syncOnce(request.paths, syncing)) === exit.interrupted) return exit.interrupted
    log.say('info', 'watching', {}, voice.messages.ledger.watching(request.paths.join(' ')))
    for await (const paths of changes.batches())
      if ((await syncOnce(paths, syncing)) === exit.interrupted) return exit.interrupted
    return exit.finished
  } finally {
    await changes.close()
  }
}
