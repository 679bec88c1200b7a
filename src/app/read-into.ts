import { OutputError, type Writer } from '../exports/exporter.js'
import { readFiles, type Reading } from '../run/read.js'
import { exit, type ExitCode } from './exit.js'
import { barProgress, plainProgress, type Progress } from './progress.js'
import { STREAM, type ExtractRequest, type FailOn } from './request.js'
import { summaryText } from './summary.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { bugLine, failureLines, outputLine, type Voice } from './voice.js'

/** Reads files into the output one by one; where the output breaks, what was begun is removed. */
export async function readInto(
  writer: Writer,
  files: readonly string[],
  request: ExtractRequest,
  around: Surroundings,
  voice: Voice,
): Promise<ExitCode> {
  const started = performance.now()
  const tally = new Tally()
  const progress = progressFor(request, around, files.length)
  try {
    for await (const reading of readFiles(files, { signal: around.interrupt })) {
      if ('outcome' in reading) await writer.write(reading.outcome)
      count(reading, tally)
      for (const line of linesFor(reading, around, voice)) progress.line(line)
      progress.step(reading.path)
    }
    const names = await writer.end()
    progress.stop()
    const seconds = (performance.now() - started) / 1000
    const output = request.output === STREAM ? null : { folder: request.output, names }
    if (!request.quiet) around.screen.write(summaryText({ tally, seconds, output }, voice))
    if (!around.interrupt.aborted) return codeFor(tally, request.failOn)
    around.screen.write(`${voice.messages.interrupted(tally.files, files.length)}\n`)
    return exit.interrupted
  } catch (error) {
    progress.stop()
    await writer.discard()
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voice)
  }
}

function progressFor(
  { quiet, output }: ExtractRequest,
  around: Surroundings,
  total: number,
): Progress {
  const dataOnScreen = output === STREAM && around.output.isTTY === true
  const bar = around.screen.isTTY === true && !quiet && !dataOnScreen
  return bar ? barProgress(around.screen, total) : plainProgress(around.screen)
}

function count(reading: Reading, tally: Tally): void {
  if ('outcome' in reading) tally.add(reading.outcome)
  else tally.bugs += 1
}

function linesFor(reading: Reading, { environment }: Surroundings, voice: Voice): string[] {
  if ('bug' in reading)
    return [bugLine(reading.path, reading.bug, environment.DEBUG !== undefined, voice)]
  return reading.outcome.reports.length === 0 ? failureLines(reading.outcome, voice) : []
}

function codeFor(tally: Tally, failOn: FailOn): ExitCode {
  const { failed, bugs } = tally
  const errors = tally.count('error')
  const warnings = tally.count('warning')
  const met = {
    never: 0,
    file: failed,
    error: failed + errors,
    warning: failed + errors + warnings,
  }[failOn]
  return bugs + met > 0 ? exit.failed : exit.finished
}

/** A reader that closes the pipe (`| head`) has what it wanted; anything else is a failure. */
function broken(error: OutputError, around: Surroundings, voice: Voice): ExitCode {
  if (error.cause.code === 'EPIPE') return exit.finished
  around.screen.write(`${outputLine(error, voice)}\n`)
  return exit.failed
}
