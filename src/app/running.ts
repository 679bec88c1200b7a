/** What every run that reads files shares: what it is given, progress, lines, the exit code. */
import type { OcrMode } from '../../extractors/extractor.js'
import type { OutputError } from '../exports/exporter.js'
import type { Aliases } from '../recognise/issuer/aliases.js'
import { stands } from '../report/verdicts.js'
import { isAliasProblem, readAliases } from '../run/aliases.js'
import { readCorrections, type Corrections } from '../run/corrections.js'
import { decisionsIn } from '../run/decisions.js'
import { findInputs } from '../run/files.js'
import { isLineProblem, type LineProblem } from '../run/json-lines.js'
import {
  isManifestProblem,
  openManifest,
  type Manifest,
  type ManifestProblem,
} from '../run/manifest/index.js'
import { openPool, type Pool } from '../run/pool/index.js'
import { findOffice } from '../run/office.js'
import type { Annexed } from '../run/annexes/index.js'
import type { Reading } from '../run/read.js'
import { readVerdicts, type Verdicts } from '../run/verdicts.js'
import { exit, type ExitCode } from './exit.js'
import { barProgress, plainProgress, type Progress } from './progress.js'
import { STREAM, type FailOn, type ReadingRequest } from './request.js'
import type { Surroundings } from './surroundings.js'
import type { Tally } from './tally.js'
import {
  aliasLine,
  bugLine,
  decisionLine,
  failureLines,
  outputLine,
  placedLine,
  problemLine,
  type Voice,
} from './voice.js'

/** What a run is to read, by which names, and what people decided before. */
export interface Ready extends Given {
  readonly files: readonly string[]
}

/** What people give to a run beside its files. */
export interface Given {
  readonly aliases: Aliases
  /** Undefined where there is no file of them. */
  readonly corrections: Corrections | undefined
  readonly verdicts: Verdicts | undefined
  readonly manifest?: Manifest | undefined
  /** When print is read off pictures of pages; `auto` where it is not given. */
  readonly ocr?: OcrMode | undefined
  /** The path of LibreOffice, where older formats of Word are converted as well. */
  readonly office?: string | undefined
}

/** What of a request says what to read. */
export type Asked = Pick<
  ReadingRequest,
  'paths' | 'output' | 'aliases' | 'corrections' | 'verdicts' | 'manifest' | 'ocr' | 'viaOffice'
>

const NO_ALIASES: Aliases = new Map()

/**
 * Finds the files and reads the aliases and the decisions of people; where there is nothing to
 * read, or a path or one of these files is wrong, the screen says so and null is given.
 *
 * @param more Extensions that are taken from folders beside those of published reports.
 */
export async function ready(
  request: Asked,
  more: readonly string[],
  around: Surroundings,
  voice: Voice,
): Promise<Ready | null> {
  const say = (line: string) => void around.screen.write(`${line}\n`)
  const files = await filesFor(request.paths, more, say, voice)
  const given = files === null ? null : await givenTo(request, around, say, voice)
  return files === null || given === null ? null : { files, ...given }
}

/** Finds the files; where there are none, or a path is wrong, says so and gives null. */
export async function filesFor(
  paths: readonly string[],
  more: readonly string[],
  say: (line: string) => void,
  voice: Voice,
): Promise<readonly string[] | null> {
  const { files, problems } = await findInputs(paths, more)
  for (const problem of problems) say(problemLine(problem, voice))
  if (problems.some(({ problem }) => problem !== 'empty')) return null
  if (files.length > 0) return files
  say(voice.messages.misuse.error + voice.messages.nothingToRead)
  return null
}

/**
 * Reads the aliases, the decisions of people and the manifest; where a file of them is wrong, says
 * so and gives null.
 */
export async function givenTo(
  request: Asked,
  { environment }: Pick<Surroundings, 'environment'>,
  say: (line: string) => void,
  voice: Voice,
): Promise<Given | null> {
  const aliases = request.aliases === null ? NO_ALIASES : await readAliases(request.aliases)
  if (isAliasProblem(aliases)) {
    say(aliasLine(aliases, voice))
    return null
  }
  const office = request.viaOffice === true ? await findOffice(environment.PATH) : undefined
  if (office === null) {
    say(voice.messages.misuse.error + voice.messages.misuse.noOffice)
    return null
  }
  const decisions = await decisionsFor(request)
  if (isLineProblem(decisions)) {
    say(decisionLine(decisions, voice))
    return null
  }
  const manifest = await manifestFor(request, aliases)
  if (manifest === undefined || !isManifestProblem(manifest))
    return { aliases, ocr: request.ocr, office, ...decisions, manifest }
  say(placedLine(manifest, voice.messages.manifest.problems, voice))
  return null
}

/** Undefined where none is named. */
async function manifestFor(
  { manifest = null }: Asked,
  aliases: Aliases,
): Promise<Manifest | ManifestProblem | undefined> {
  return manifest === null ? undefined : openManifest(manifest, aliases)
}

/** The files that the request names, else those in the folder of the output and the folders named. */
async function decisionsFor(
  request: Asked,
): Promise<Pick<Given, 'corrections' | 'verdicts'> | LineProblem> {
  const { output, paths } = request
  const folders = output === STREAM ? paths : [output, ...paths]
  const filesOf = async (kind: 'corrections' | 'verdicts') => {
    const named = request[kind] ?? null
    return named === null ? decisionsIn(folders, kind) : [named]
  }
  const [ofCorrections, ofVerdicts] = [await filesOf('corrections'), await filesOf('verdicts')]
  const corrections = await readCorrections(ofCorrections)
  if (isLineProblem(corrections)) return corrections
  const verdicts = await readVerdicts(ofVerdicts)
  if (isLineProblem(verdicts)) return verdicts
  return {
    corrections: ofCorrections.length === 0 ? undefined : corrections,
    verdicts: ofVerdicts.length === 0 ? undefined : verdicts,
  }
}

/** Opens what reads the files of a run. */
export function poolFor(
  { aliases, corrections, verdicts, ocr, office }: Given,
  { bounds }: Pick<ReadingRequest, 'bounds'>,
  { interrupt: signal, ahead }: Pick<Surroundings, 'interrupt' | 'ahead'>,
): Pool {
  const reading = { aliases, corrections, verdicts, ocr, office }
  return openPool({ ...bounds, signal, ahead, reading })
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
export function count(reading: Reading | Annexed, tally: Tally): void {
  if ('outcome' in reading) tally.add(reading.outcome)
  else if ('annexOf' in reading) tally.files += 1
  else tally.bugs += 1
}

/** What the screen says of one input: something only where it gave no report. */
export function linesFor(
  reading: Reading | Annexed,
  { environment }: Surroundings,
  voice: Voice,
): string[] {
  if ('annexOf' in reading) return []
  if ('bug' in reading)
    return [bugLine(reading.path, reading.bug, environment.DEBUG !== undefined, voice)]
  const { reports, findings } = reading.outcome
  const failed = reports.length === 0 && findings.some(stands)
  return failed ? failureLines(reading.outcome, voice) : []
}

/** What a finished run exits with; what people dismissed does not count. */
export function codeFor(tally: Tally, failOn: FailOn): ExitCode {
  const { bugs } = tally
  const failed = tally.failed - tally.excused
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
