import { OutputError, type Writer } from '../exports/exporter.js'
import { whole } from '../run/whole.js'
import { exit, type ExitCode } from './exit.js'
import { STREAM, type ExtractRequest } from './request.js'
import { broken, codeFor, count, linesFor, progressFor, type Ready } from './running.js'
import type { Readings } from './readings.js'
import { summaryText } from './summary.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import type { Voice } from './voice.js'

/** Reads files into the output one by one; where the output breaks, what was begun is removed. */
export async function readInto(
  writer: Writer,
  readings: Readings,
  found: Ready,
  request: ExtractRequest,
  around: Surroundings,
  voice: Voice,
): Promise<ExitCode> {
  const started = performance.now()
  const { files } = found
  const tally = new Tally(found)
  const progress = progressFor(request, around, files.length)
  try {
    for await (const reading of whole(readings.all(), found)) {
      if ('outcome' in reading) await writer.write(reading.outcome)
      count(reading, tally)
      for (const line of linesFor(reading, around, voice)) progress.line(line)
      progress.step(reading.path)
    }
    const names = await writer.end()
    progress.stop()
    const seconds = (performance.now() - started) / 1000
    const output = request.output === STREAM ? null : { folder: request.output, names }
    if (!request.quiet)
      around.screen.write(
        summaryText({ tally, seconds, output, manifest: found.manifest?.counts }, voice),
      )
    if (!around.interrupt.aborted) return codeFor(tally, request.failOn)
    around.screen.write(`${voice.messages.interrupted(tally.files, files.length)}\n`)
    return exit.interrupted
  } catch (error) {
    progress.stop()
    await writer.discard()
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voice)
  } finally {
    await readings.close()
  }
}
