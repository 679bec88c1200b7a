/** What every run that reads files shares: progress, lines for failures, the exit code. */
import type { OutputError } from '../exports/exporter.js'
import type { Aliases } from '../recognise/issuer/aliases.js'
import { isAliasProblem, readAliases } from '../run/aliases.js'
import { findInputs } from '../run/files.js'
import type { Reading } from '../run/read.js'
import { exit, type ExitCode } from './exit.js'
import { barProgress, plainProgress, type Progress } from './progress.js'
import { STREAM, type FailOn } from './request.js'
import type { Surroundings } from './surroundings.js'
import type { Tally } from './tally.js'
import { aliasLine, bugLine, failureLines, outputLine, problemLine, type Voice } from './voice.js'

/** What a run is to read, and by which names. */
export interface Ready {
  readonly files: readonly string[]
  readonly aliases: Aliases
}

const NO_ALIASES: Aliases = new Map()

/**
 * Finds the files and reads the aliases; where there is nothing to read, or a path or the aliases
 * are wrong, the screen says so and null is given.
 *
 * @param more Extensions that are taken from folders beside those of published reports.
 */
export async function ready(
  request: { readonly paths: readonly string[]; readonly aliases: string | null },
  more: readonly string[],
  { screen }: Surroundings,
  voice: Voice,
): Promise<Ready | null> {
  const say = (line: string) => void screen.write(`${line}\n`)
  const { files, problems } = await findInputs(request.paths, more)
  for (const problem of problems) say(problemLine(problem, voice))
  if (problems.some(({ problem }) => problem !== 'empty')) return null
  if (files.length === 0) {
    say(voice.messages.misuse.error + voice.messages.nothingToRead)
    return null
  }
  const aliases = request.aliases === null ? NO_ALIASES : await readAliases(request.aliases)
  if (!isAliasProblem(aliases)) return { files, aliases }
  say(aliasLine(aliases, voice))
  return null
}

/** A bar on a terminal, lines elsewhere. */
export function progressFor(
  { quiet, output }: { readonly quiet: boolean; readonly output: string },
  around: Surroundings,
  total: number,
): Progress {
  const dataOnScreen = output === STREAM && around.output.isTTY === true
  const bar = around.screen.isTTY === true && !quiet && !dataOnScreen
  return bar ? barProgress(around.screen, total) : plainProgress(around.screen)
}

/** Counts what became of one input. */
export function count(reading: Reading, tally: Tally): void {
  if ('outcome' in reading) tally.add(reading.outcome)
  else tally.bugs += 1
}

/** What the screen says of one input: something only where it gave no report. */
export function linesFor(reading: Reading, { environment }: Surroundings, voice: Voice): string[] {
  if ('bug' in reading)
    return [bugLine(reading.path, reading.bug, environment.DEBUG !== undefined, voice)]
  return reading.outcome.reports.length === 0 ? failureLines(reading.outcome, voice) : []
}

/** What a finished run exits with. */
export function codeFor(tally: Tally, failOn: FailOn): ExitCode {
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
export function broken(error: OutputError, around: Surroundings, voice: Voice): ExitCode {
  if (error.cause.code === 'EPIPE') return exit.finished
  around.screen.write(`${outputLine(error, voice)}\n`)
  return exit.failed
}
