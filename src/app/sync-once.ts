/** One pass of `nianbao sync`. */
import { OutputError } from '../exports/exporter.js'
import { writeText } from '../exports/stream.js'
import { decided } from '../run/ledger/decided.js'
import { exportLedger } from '../run/ledger/export.js'
import { countReading, noCounts, pass, type Listener, type PassCounts } from '../run/ledger/pass.js'
import type { Through } from '../run/ledger/read-through.js'
import { readingVersion } from '../run/ledger/version.js'
import type { ManifestCounts } from '../run/manifest/index.js'
import { listed } from '../run/manifest/listed.js'
import type { Pool } from '../run/pool/index.js'
import type { Reading } from '../run/read.js'
import { codeOf, type Store } from '../store/store.js'
import { exit, type ExitCode } from './exit.js'
import type { Facts, Log } from './log.js'
import { PROGRESS } from './progress.js'
import type { SyncRequest } from './request.js'
import { codeFor, count, linesFor, type Given } from './running.js'
import type { Sharing } from './sharing.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { outputLine, type Voice } from './voice.js'

/** What a pass has about it. */
export interface Syncing {
  readonly request: SyncRequest
  readonly store: Store
  readonly given: Given
  readonly pool: Pick<Pool, 'read' | 'width'>
  /** Where others read as well; null: all is read here. */
  readonly sharing: Sharing | null
  readonly log: Log
  readonly voice: Voice
  readonly around: Surroundings
}

/** Reads what is new or changed at these paths, exports, and prints a line of counts. */
export async function syncOnce(paths: readonly string[], syncing: Syncing): Promise<ExitCode> {
  const { request, store, given, around } = syncing
  const version = readingVersion(given)
  const started = Date.now()
  const run = await store.beginRun({ command: 'sync', version, started })
  const [counts, tally] = [noCounts(), new Tally(given)]
  const listener = listenerFor(syncing, counts, tally)
  await pass(paths, throughFor(syncing, version, run), counts, listener)
  tally.bugs += await share(syncing, { run, version, counts, listener })
  const written = await exported(syncing, version)
  const ended = Date.now()
  await store.endRun(run, ended, { ...counts })
  await tell({ run, version, counts, written, seconds: (ended - started) / 1000 }, syncing)
  if (around.interrupt.aborted) return exit.interrupted
  return written === 'broken' ? exit.failed : codeFor(tally, request.failOn)
}

function throughFor(syncing: Syncing, version: string, run: number): Through {
  const { request, store, pool, sharing, around } = syncing
  const { force } = request
  const through = { store, version, run, force, pool, signal: around.interrupt }
  return sharing === null ? through : sharing.queueing(through)
}

/**
 * Reads what is queued together with others, and counts what all of them read since the run began.
 * Gives how many jobs were given up.
 */
async function share(
  { sharing, pool, around }: Syncing,
  {
    run,
    version,
    counts,
    listener,
  }: Pick<Told, 'run' | 'version' | 'counts'> & { readonly listener: Listener },
): Promise<number> {
  if (sharing === null || around.interrupt.aborted) return 0
  const givenUp = await sharing.work(run, pool)
  for await (const { path, outcome } of sharing.readSince(run, version)) {
    const reading = { path, outcome }
    countReading(reading, counts)
    await listener.came({ reading })
  }
  return givenUp
}

/** Counts what comes, and tells of what failed; of how far it is, now and then. */
function listenerFor(
  { given, log, voice, around }: Syncing,
  counts: PassCounts,
  tally: Tally,
): Listener {
  const { ledger, reasons } = voice.messages
  const started = performance.now()
  let told = started
  return {
    async came({ reading }) {
      if (reading !== null) {
        const known = await decidedReading(reading, given)
        count(known, tally)
        for (const line of linesFor(known, around, voice))
          log.say('error', 'failed', factsOf(known), line)
      }
      const now = performance.now()
      if (now - told < PROGRESS) return
      told = now
      const text = ledger.summary(counts, ((now - started) / 1000).toFixed(0))
      log.say('info', 'progress', { ...counts }, text)
    },
    unlisted(folder, code) {
      // A file below it may be missing from the output.
      tally.bugs += 1
      const text = voice.paint('red', ledger.unlisted(folder, reasons[code] ?? code))
      log.say('error', 'unlisted', { folder, code }, text)
    },
  }
}

/** As it will be exported: with what the manifest says of it, and what people decided. */
async function decidedReading(reading: Reading, given: Given): Promise<Reading> {
  if ('bug' in reading) return reading
  return { ...reading, outcome: decided(await listed(reading.outcome, given), given) }
}

function factsOf(reading: Reading): Facts {
  const { path } = reading
  if ('bug' in reading) return { path, code: null }
  return { path, code: codeOf(reading.outcome), sha256: reading.outcome.source.sha256 }
}

/** What became of the output: its files, `none` where none was asked for or there was no time. */
type Written = readonly string[] | 'none' | 'broken'

async function exported(syncing: Syncing, version: string): Promise<Written> {
  const { request, store, given: decisions, log, voice, around } = syncing
  const { output: folder, formats, partition } = request
  const signal = around.interrupt
  if (!request.exported || signal.aborted) return 'none'
  try {
    const exporting = { store, version, folder, formats, partition, decisions, signal }
    return (await exportLedger(exporting)) ?? 'none'
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    log.say('error', 'broken', { path: error.path }, outputLine(error, voice))
    return 'broken'
  }
}

/** How files and the lines of a manifest found each other, where there is one and it was applied. */
function manifestFacts({ manifest }: Given): { manifest?: ManifestCounts } {
  const { paths = 0, unmatched = 0, unlisted = 0 } = manifest?.counts ?? {}
  return paths - unmatched + unlisted === 0 ? {} : { manifest: { paths, unmatched, unlisted } }
}

interface Told {
  readonly run: number
  readonly version: string
  readonly counts: PassCounts
  readonly written: Written
  readonly seconds: number
}

async function tell(
  { run, version, counts, written, seconds }: Told,
  { request, store, given, log, voice, around }: Syncing,
): Promise<void> {
  const { ledger } = voice.messages
  const interrupted = around.interrupt.aborted
  const { states: held } = await store.counts(version)
  const facts = {
    run,
    version,
    ...counts,
    held,
    exported: typeof written !== 'string',
    ...manifestFacts(given),
  }
  await writeText(around.output, `${JSON.stringify({ ...facts, interrupted, seconds })}\n`)
  log.say('info', 'finished', { run }, ledger.summary(counts, seconds.toFixed(1)))
  if (interrupted) log.say('warn', 'interrupted', { run }, ledger.interrupted)
  else if (typeof written !== 'string')
    log.say('info', 'exported', { run }, ledger.exported(request.output, written.join(', ')))
}
