/** A machine that reads what others queued. */
import { writeText } from '../exports/stream.js'
import type { Outcome } from '../report/schema.js'
import { readingVersion } from '../run/ledger/version.js'
import { filesAt, isBaseProblem, openQueue, type Files } from '../run/queue/index.js'
import type { PostgresStore } from '../store/postgres/index.js'
import { codeOf } from '../store/store.js'
import { drain, type DoneCounts } from './drain.js'
import { exit, type ExitCode } from './exit.js'
import { sayingWhy, withPostgres } from './ledger.js'
import { logOn, type Log } from './log.js'
import { STREAM, type WorkerRequest } from './request.js'
import { givenTo, poolFor, type Given } from './running.js'
import type { Surroundings } from './surroundings.js'
import { failureLines, voiceFor, type Voice } from './voice.js'

/** Reads what is queued, and prints a line of counts when it ends. */
export async function worker(request: WorkerRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const log = logOn(around, request.quiet)
  const complain = (text: string) => {
    log.say('error', 'refused', {}, text)
  }
  const { misuse, machines } = voice.messages
  const files = filesAt(request.files, around.environment)
  if (isBaseProblem(files)) {
    complain(misuse.error + machines.files[files.problem](files.where))
    return exit.misuse
  }
  const { aliases, ocr, viaOffice } = request
  const asked = { paths: [], output: STREAM, aliases, ocr, viaOffice }
  const given = await givenTo(asked, around, complain, voice)
  if (given === null) return exit.misuse
  return sayingWhy(complain, voice, () =>
    withPostgres(around.environment, (store) =>
      workFor(request, { store, files, given, log, voice, around }),
    ),
  )
}

interface Working {
  readonly store: PostgresStore
  readonly files: Files
  readonly given: Given
  readonly log: Log
  readonly voice: Voice
  readonly around: Surroundings
}

async function workFor(request: WorkerRequest, working: Working): Promise<ExitCode> {
  const { store, files, given, log, voice, around } = working
  const version = readingVersion(given)
  const queue = await openQueue(store.database, version)
  const started = Date.now()
  const run = await store.beginRun({ command: 'worker', version, started })
  log.say('info', 'waiting', { version, run }, voice.messages.machines.waiting(version))
  const pool = poolFor(given, request, around)
  const { lease, untilEmpty, bounds } = request
  const here = { files, pool, jobs: bounds.jobs, lease, untilEmpty }
  const onOutcome = (outcome: Outcome) => {
    tell(outcome, working)
  }
  try {
    const counts = await drain({ ...here, queue, run, onOutcome, log, voice, around })
    await store.endRun(run, Date.now(), { ...counts })
    const seconds = (Date.now() - started) / 1000
    return await finish(counts, { run, version, seconds }, working)
  } finally {
    await pool.close()
    await files.close()
  }
}

function tell(outcome: Outcome, { log, voice }: Working): void {
  const { path, sha256 } = outcome.source
  const code = codeOf(outcome)
  const lines = code === null ? [] : failureLines(outcome, voice)
  log.say(code === null ? 'info' : 'warn', 'read', { path, sha256, code }, lines.join('\n'))
}

async function finish(
  counts: DoneCounts,
  facts: { readonly run: number; readonly version: string; readonly seconds: number },
  { log, voice, around }: Working,
): Promise<ExitCode> {
  const interrupted = around.interrupt.aborted
  const { machines } = voice.messages
  await writeText(around.output, `${JSON.stringify({ ...facts, ...counts, interrupted })}\n`)
  const failed = counts.failed + counts.quarantined
  const told = machines.worked(counts.done + failed, failed, facts.seconds.toFixed(1))
  log.say('info', 'finished', {}, told)
  if (interrupted) log.say('warn', 'interrupted', {}, machines.interrupted)
  if (interrupted) return exit.interrupted
  return counts.bug > 0 ? exit.failed : exit.finished
}
