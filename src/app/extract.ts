import { OutputError, type Writer } from '../exports/exporter.js'
import { beginOutput } from '../exports/index.js'
import { streamWriter } from '../exports/stream.js'
import { exit, type ExitCode } from './exit.js'
import { sayingWhy, whileLocked } from './ledger.js'
import { readInto } from './read-into.js'
import { readingAll, readingNew } from './readings.js'
import { STREAM, type ExtractRequest } from './request.js'
import { ready, type Ready } from './running.js'
import type { Surroundings } from './surroundings.js'
import { outputLine, voiceFor, type Voice } from './voice.js'

/** Finds the files, reads them into the output, and tells the person at the screen about it. */
export async function extract(request: ExtractRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const found = await ready(request, [], around, voice)
  if (found === null) return exit.misuse
  const writer = await begin(request, around)
  if (writer instanceof OutputError) {
    around.screen.write(`${outputLine(writer, voice)}\n`)
    return exit.misuse
  }
  if (request.output !== STREAM) return extractInto(writer, found, request, around, voice)
  return readInto(writer, readingAll(found, request, around), found, request, around, voice)
}

/** Into a folder, through the ledger there, while no other run has the folder. */
async function extractInto(
  writer: Writer,
  found: Ready,
  request: ExtractRequest,
  around: Surroundings,
  voice: Voice,
): Promise<ExitCode> {
  const say = (text: string) => void around.screen.write(`${text}\n`)
  const read = async () => {
    const readings = await readingNew(found, request, around)
    return readInto(writer, readings, found, request, around, voice)
  }
  const code = await sayingWhy(say, voice, () => whileLocked(request.output, say, voice, read))
  await writer.discard()
  return code
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
