import { OutputError, type Writer } from '../exports/exporter.js'
import { beginOutput } from '../exports/index.js'
import { streamWriter } from '../exports/stream.js'
import { exit, type ExitCode } from './exit.js'
import { readInto } from './read-into.js'
import { STREAM, type ExtractRequest } from './request.js'
import { ready } from './running.js'
import type { Surroundings } from './surroundings.js'
import { outputLine, voiceFor } from './voice.js'

/** Finds the files, reads them into the output, and tells the person at the screen about it. */
export async function extract(request: ExtractRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const found = await ready(request, [], around, voice)
  if (found === null) return exit.misuse
  const writer = await begin(request, around)
  if (!(writer instanceof OutputError)) return readInto(writer, found, request, around, voice)
  around.screen.write(`${outputLine(writer, voice)}\n`)
  return exit.misuse
}

async function begin(
  { output, formats }: ExtractRequest,
  around: Surroundings,
): Promise<Writer | OutputError> {
  if (output === STREAM) return streamWriter(around.output)
  try {
    return await beginOutput(output, formats)
  } catch (error) {
    if (error instanceof OutputError) return error
    throw error
  }
}
