/** What a ledger does not try again, and letting it be tried. */
import { defineCsv } from '../exports/csv/table.js'
import { OutputError } from '../exports/exporter.js'
import { version as current } from '../run/version.js'
import type { Quarantined, Selection, Store } from '../store/store.js'
import { exit, type ExitCode } from './exit.js'
import { withKnownStore } from './ledger.js'
import { list, type Listing } from './listing.js'
import type { ListingFormat } from './request.js'
import type { Language } from './messages/index.js'
import { broken } from './running.js'
import type { Surroundings } from './surroundings.js'
import { voiceFor } from './voice.js'
import { onOneLine } from './width.js'

/** What `nianbao quarantine` was asked for. */
export interface QuarantineRequest {
  /** An output folder; null: the database that the environment names. */
  readonly folder: string | null
  /** Empty: everything. */
  readonly selection: Selection
  readonly language: Language
}

const listing: Listing<Quarantined> = {
  csv: defineCsv<Quarantined, Quarantined>('quarantine', (item) => [item], {
    path: ({ path }) => path,
    code: ({ code }) => code,
    attempts: ({ attempts }) => attempts,
    sha256: ({ sha256 }) => sha256,
    version: ({ version }) => version,
  }),
  line: ({ path, code, attempts, sha256 }) =>
    `${code.padEnd(12)}  ${attempts}  ${sha256.slice(0, 12)}  ${onOneLine(path)}`,
}

/** Lists what is quarantined under the version of the latest run. */
export async function quarantineList(
  { folder, selection, language, format }: QuarantineRequest & { readonly format: ListingFormat },
  around: Surroundings,
): Promise<ExitCode> {
  const voice = voiceFor(language, around)
  const { ledger } = voice.messages
  return withKnownStore(folder, around, voice, async (store) => {
    const items = store.quarantined(await versionOf(store), selection)
    try {
      const count = await list(items, format, listing, around.output)
      around.screen.write(`${ledger.quarantineCount(count)}\n`)
      return exit.finished
    } catch (error) {
      if (!(error instanceof OutputError)) throw error
      return broken(error, around, voice)
    }
  })
}

/** Lets the next run try again what is quarantined. */
export async function quarantineRetry(
  { folder, selection, language }: QuarantineRequest,
  around: Surroundings,
): Promise<ExitCode> {
  const voice = voiceFor(language, around)
  return withKnownStore(folder, around, voice, async (store) => {
    const count = await store.retry(await versionOf(store), selection)
    around.screen.write(`${voice.messages.ledger.retried(count)}\n`)
    return exit.finished
  })
}

async function versionOf(store: Store): Promise<string> {
  const [latest] = await store.runs(1)
  return latest?.version ?? current
}
