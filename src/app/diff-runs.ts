/** What changed between two versions of the extractor. */
import { defineCsv } from '../exports/csv/table.js'
import { OutputError } from '../exports/exporter.js'
import { compareVersions, type Difference } from '../run/ledger/differences.js'
import type { Store } from '../store/store.js'
import { exit, type ExitCode } from './exit.js'
import { withKnownStore } from './ledger.js'
import { list, type Listing } from './listing.js'
import type { ListingFormat } from './request.js'
import type { Language } from './messages/index.js'
import { broken } from './running.js'
import type { Surroundings } from './surroundings.js'
import { voiceFor, type Voice } from './voice.js'
import { onOneLine } from './width.js'

/** What `nianbao diff-runs` was asked for. */
export interface DiffRequest {
  /** An output folder; null: the database that the environment names. */
  readonly folder: string | null
  /** Versions; null: the latest, and the one before it. */
  readonly from: string | null
  readonly to: string | null
  readonly format: ListingFormat
  readonly language: Language
}

/** Lists what changed, document by document. */
export async function diffRuns(request: DiffRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  return withKnownStore(request.folder, around, voice, async (store) => {
    const versions = await versionsFor(request, store)
    if ('problem' in versions) {
      const { misuse, ledger } = voice.messages
      const { known, problem } = versions
      const told = problem === null ? ledger.oneVersion(known) : ledger.noVersion(problem, known)
      around.screen.write(`${voice.paint('red', misuse.error + told)}\n`)
      return exit.misuse
    }
    return print(store, versions, request.format, voice, around)
  })
}

interface Versions {
  readonly from: string
  readonly to: string
}

/** `problem` is the version that is not there; null where there is only one. */
async function versionsFor(
  { from, to }: DiffRequest,
  store: Store,
): Promise<Versions | { readonly problem: string | null; readonly known: string }> {
  const versions = (await store.versions()).map(({ version }) => version)
  const known = versions.join(', ')
  for (const named of [from, to])
    if (named !== null && !versions.includes(named)) return { problem: named, known }
  const later = to ?? versions.find((version) => version !== from)
  const before = later === undefined ? [] : versions.slice(versions.indexOf(later) + 1)
  const earlier = from ?? before[0]
  if (later === undefined || earlier === undefined) return { problem: null, known }
  return { from: earlier, to: later }
}

async function print(
  store: Store,
  { from, to }: Versions,
  format: ListingFormat,
  voice: Voice,
  around: Surroundings,
): Promise<ExitCode> {
  const seen = { documents: 0, changed: 0 }
  async function* differences(): AsyncGenerator<Difference, void> {
    for await (const { differences: found } of compareVersions(store, from, to)) {
      seen.documents += 1
      if (found.length > 0) seen.changed += 1
      yield* found
    }
  }
  try {
    const count = await list(differences(), format, listingIn(voice), around.output)
    const { diffSummary } = voice.messages.ledger
    around.screen.write(`${from} → ${to}: ${diffSummary(seen.documents, seen.changed, count)}\n`)
    return exit.finished
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voice)
  }
}

function listingIn({ messages }: Voice): Listing<Difference> {
  const { diffKinds } = messages.ledger
  return {
    csv: defineCsv<Difference, Difference>('differences', (item) => [item], {
      path: ({ path }) => path,
      sha256: ({ sha256 }) => sha256,
      report: ({ report }) => report,
      kind: ({ kind }) => kind,
      key: ({ key }) => key,
      before: ({ before }) => before,
      after: ({ after }) => after,
    }),
    line: ({ path, kind, key, before, after }) =>
      onOneLine(`${path}  ${diffKinds[kind]} ${key}: ${before || '–'} → ${after || '–'}`),
  }
}
