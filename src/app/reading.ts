/** A run that reads reports, as published or as they were read before, into an output. */
import { join } from 'node:path'
import { OutputError } from '../exports/exporter.js'
import type { Outcome } from '../report/schema.js'
import { readReports, type ReportReading } from '../run/reports.js'
import { exit, type ExitCode } from './exit.js'
import type { Progress } from './progress.js'
import { STREAM, type ReadingRequest } from './request.js'
import { broken, codeFor, count, linesFor, poolFor, type Ready } from './running.js'
import { summaryText, type Summary } from './summary.js'
import type { Surroundings } from './surroundings.js'
import type { Tally } from './tally.js'
import type { Voice } from './voice.js'

/** What takes the outcomes one by one. */
export interface Into {
  take(outcome: Outcome): Promise<void>
  /** Puts the output in place; gives the names of its files, and what else the summary tells. */
  end(): Promise<{ readonly names: readonly string[] } & Pick<Summary, 'panel' | 'errorsTold'>>
  /** Removes what was begun. */
  discard(): Promise<void>
}

/** What a run has about it. */
export interface Running {
  readonly found: Ready
  readonly request: ReadingRequest
  readonly tally: Tally
  readonly progress: Progress
  readonly around: Surroundings
  readonly voice: Voice
  /** What the screen says of one input; `linesFor` where it is not given. */
  readonly told?: (reading: Exclude<ReportReading, { readonly stranger: true }>) => string[]
}

/**
 * Reads all files into the output and tells the person at the screen what came of it. Where the
 * output breaks, or there was nothing to read, what was begun is removed.
 */
export async function readReportsInto(into: Into, running: Running): Promise<ExitCode> {
  const { found, request, tally, progress, around, voice } = running
  const started = performance.now()
  const say = (text: string) => void around.screen.write(text)
  try {
    const { done, strangers } = await readAll(into, running)
    if (!around.interrupt.aborted && tally.files + tally.bugs === 0) {
      progress.stop()
      await into.discard()
      say(`${voice.messages.misuse.error}${voice.messages.nothingToRead}\n`)
      return exit.misuse
    }
    const { names, ...came } = await into.end()
    progress.stop()
    const seconds = (performance.now() - started) / 1000
    const output = request.output === STREAM ? null : { folder: request.output, names }
    const manifest = found.manifest?.counts
    if (!request.quiet)
      say(summaryText({ tally, seconds, output, strangers, manifest, ...came }, voice))
    if (!around.interrupt.aborted) return codeFor(tally, request.failOn)
    say(`${voice.messages.interrupted(done, found.files.length)}\n`)
    return exit.interrupted
  } catch (error) {
    progress.stop()
    await into.discard()
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voice)
  }
}

/** Reads the files; gives how many are done, and how many of them hold no report at all. */
async function readAll(
  into: Into,
  { found, request, tally, progress, around, voice, told }: Running,
): Promise<{ done: number; strangers: number }> {
  const { files, ...options } = found
  const signal = around.interrupt
  const named = new Set(request.paths.map((path) => join(path)))
  const pool = poolFor(found, request, around)
  let [done, strangers] = [0, 0]
  try {
    const isStrict = (path: string) => named.has(path)
    for await (const reading of readReports(files, { ...options, signal, pool, isStrict })) {
      if ('end' in reading) {
        done += 1
        progress.step(reading.path)
      } else if ('stranger' in reading) strangers += 1
      else {
        if ('outcome' in reading) await into.take(reading.outcome)
        count(reading, tally)
        for (const line of told?.(reading) ?? linesFor(reading, around, voice)) progress.line(line)
      }
    }
  } finally {
    await pool.close()
  }
  return { done, strangers }
}
