import { join } from 'node:path'
import { OutputError } from '../exports/exporter.js'
import type { Finding } from '../report/schema.js'
import { PanelRun } from '../run/panel.js'
import { readBefore, readReports } from '../run/reports.js'
import { exit, type ExitCode } from './exit.js'
import type { Progress } from './progress.js'
import type { PanelRequest } from './request.js'
import { broken, codeFor, count, linesFor, progressFor, ready, type Ready } from './running.js'
import { summaryText } from './summary.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { findingLine, outputLine, voiceFor, type Voice } from './voice.js'

/** Joins the reports of files into series, and tells the person at the screen about it. */
export async function panel(request: PanelRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const found = await ready(request, readBefore, around, voice)
  if (found === null) return exit.misuse
  const tally = new Tally()
  const progress = progressFor(request, around, found.files.length)
  const run = await begin(request.output, (finding, path) => {
    tally.addFinding(finding, path)
    if (finding.severity !== 'info') progress.line(findingLine(finding, voice))
  })
  if (!(run instanceof OutputError))
    return joinInto(run, { ...found, request, tally, progress, around, voice })
  progress.stop()
  around.screen.write(`${outputLine(run, voice)}\n`)
  return exit.misuse
}

async function begin(
  folder: string,
  told: (finding: Finding, path: string) => void,
): Promise<PanelRun | OutputError> {
  try {
    return await PanelRun.begin(folder, told)
  } catch (error) {
    if (error instanceof OutputError) return error
    throw error
  }
}

interface Joining extends Ready {
  readonly request: PanelRequest
  readonly tally: Tally
  readonly progress: Progress
  readonly around: Surroundings
  readonly voice: Voice
}

/** Where the output breaks, what was begun is removed. */
async function joinInto(run: PanelRun, joining: Joining): Promise<ExitCode> {
  const { files, request, tally, progress, around, voice } = joining
  const started = performance.now()
  const say = (text: string) => void around.screen.write(text)
  try {
    const { done, strangers } = await readAll(run, joining)
    if (!around.interrupt.aborted && tally.files + tally.bugs === 0) {
      progress.stop()
      await run.discard()
      say(`${voice.messages.misuse.error}${voice.messages.nothingToRead}\n`)
      return exit.misuse
    }
    const { names, ...came } = await run.end()
    progress.stop()
    const seconds = (performance.now() - started) / 1000
    const output = { folder: request.output, names }
    if (!request.quiet)
      say(summaryText({ tally, seconds, output, panel: { ...came, strangers } }, voice))
    if (!around.interrupt.aborted) return codeFor(tally, request.failOn)
    say(`${voice.messages.interrupted(done, files.length)}\n`)
    return exit.interrupted
  } catch (error) {
    progress.stop()
    await run.discard()
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voice)
  }
}

/** Reads the files one by one; gives how many are done, and how many of them hold no report at all. */
async function readAll(
  run: PanelRun,
  { files, aliases, request, tally, progress, around, voice }: Joining,
): Promise<{ done: number; strangers: number }> {
  const signal = around.interrupt
  const named = new Set(request.paths.map((path) => join(path)))
  let [done, strangers] = [0, 0]
  for (const path of files) {
    for await (const reading of readReports(path, { signal, aliases, strict: named.has(path) })) {
      if ('stranger' in reading) {
        strangers += 1
        continue
      }
      if ('outcome' in reading) await run.add(reading.outcome)
      count(reading, tally)
      for (const line of linesFor(reading, around, voice)) progress.line(line)
    }
    if (signal.aborted) break
    done += 1
    progress.step(path)
  }
  return { done, strangers }
}
