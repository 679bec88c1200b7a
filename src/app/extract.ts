import { OutputError, type Writer } from '../exports/exporter.js'
import { beginOutput } from '../exports/index.js'
import { streamWriter } from '../exports/stream.js'
import { findInputs } from '../run/files.js'
import { exit, type ExitCode } from './exit.js'
import { readInto } from './read-into.js'
import { STREAM, type ExtractRequest } from './request.js'
import type { Surroundings } from './surroundings.js'
import { outputLine, problemLine, voiceFor } from './voice.js'

/** Finds the files, reads them into the output, and tells the person at the screen about it. */
export async function extract(request: ExtractRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const say = (line: string) => void around.screen.write(`${line}\n`)
  const { files, problems } = await findInputs(request.paths)
  for (const problem of problems) say(problemLine(problem, voice))
  if (problems.some(({ problem }) => problem !== 'empty')) return exit.misuse
  if (files.length === 0) {
    say(voice.messages.misuse.error + voice.messages.nothingToRead)
    return exit.misuse
  }
  const writer = await begin(request, around)
  if (!(writer instanceof OutputError)) return readInto(writer, files, request, around, voice)
  say(outputLine(writer, voice))
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
