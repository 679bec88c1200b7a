/** What reads the files of `nianbao extract`: the files themselves, or the ledger beside its output. */
import { inputsOf } from '../run/archives/index.js'
import { decided } from '../run/ledger/decided.js'
import { openStore } from '../run/ledger/open.js'
import { readThrough } from '../run/ledger/read-through.js'
import { foundIn } from '../run/ledger/scan.js'
import { readingVersion } from '../run/ledger/version.js'
import type { Pool } from '../run/pool/index.js'
import type { Reading } from '../run/read.js'
import type { Store } from '../store/store.js'
import type { ExtractRequest } from './request.js'
import { poolFor, type Ready } from './running.js'
import type { Surroundings } from './surroundings.js'

/** What became of files, in their order, with people's decisions. */
export interface Readings {
  all(): AsyncGenerator<Reading, void>
  /** Ends what reads. */
  close(): Promise<void>
}

/** Reads every file. */
export function readingAll(found: Ready, request: ExtractRequest, around: Surroundings): Readings {
  const pool = poolFor(found, request, around)
  return { all: () => pool.readAll(inputsOf(found.files)), close: () => pool.close() }
}

/** Reads what the ledger in the folder of the output does not have. @throws StoreError */
export async function readingNew(
  found: Ready,
  request: ExtractRequest,
  around: Surroundings,
): Promise<Readings> {
  const store = openStore(request.output)
  const version = readingVersion(found)
  const run = await store.beginRun({ command: 'extract', version, started: Date.now() })
  const { aliases, files, ocr, office } = found
  // What a ledger holds is raw: people's decisions are for what comes out of it.
  const pool = poolFor(
    { aliases, ocr, office, corrections: undefined, verdicts: undefined },
    request,
    around,
  )
  const { force } = request
  const signal = around.interrupt
  const through = { store, version, run, force, pool, signal }
  async function* all(): AsyncGenerator<Reading, void> {
    for await (const { reading, held } of readThrough(foundIn(files), through)) {
      const raw = reading ?? (await held())
      yield 'bug' in raw ? raw : { ...raw, outcome: decided(raw.outcome, found) }
    }
  }
  return { all, close: () => end(store, pool, run) }
}

async function end(store: Store, pool: Pool, run: number): Promise<void> {
  await pool.close()
  await store.endRun(run, Date.now(), {})
  await store.close()
}
