import { checkedOf } from '../exports/checked.js'
import { OutputError, type Writer } from '../exports/exporter.js'
import { beginFindings, streamFindings } from '../exports/findings.js'
import { writeText } from '../exports/stream.js'
import type { FindingCode } from '../report/catalogue.js'
import { readBefore } from '../run/reports.js'
import { codes, codesText } from './check/codes.js'
import { tableText, type TableVoice } from './check/table.js'
import { exit, type ExitCode } from './exit.js'
import { messagesIn, type Language } from './messages/index.js'
import { paintOn } from './paint.js'
import { readReportsInto, type Into, type Running } from './reading.js'
import { STREAM, type CheckRequest } from './request.js'
import { broken, linesFor, progressFor, ready } from './running.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { outputLine, staleVerdictLine, voiceFor, type Voice } from './voice.js'

/** Tells what is found on the reports of files, and which of them are open. */
export async function check(request: CheckRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const found = await ready(request, readBefore, around, voice)
  if (found === null) return exit.misuse
  const writer = await begin(request, around)
  if (writer instanceof OutputError) {
    around.screen.write(`${outputLine(writer, voice)}\n`)
    return exit.misuse
  }
  const tally = new Tally(found)
  const progress = progressFor(request, around, found.files.length)
  const running: Running = { found, request, tally, progress, around, voice }
  return readReportsInto(into(writer, request, running), {
    ...running,
    ...told(request, around, voice),
  })
}

/** Tells every code of a finding, or one. */
export async function checkCodes(
  chosen: FindingCode | null,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const text = codesText(chosen === null ? codes : [chosen], tableVoice(language, false, around))
  try {
    await writeText(around.output, text)
    return exit.finished
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voiceFor(language, around))
  }
}

async function begin(
  { output, formats, verbose, language }: CheckRequest,
  around: Surroundings,
): Promise<Writer | OutputError> {
  const [format] = formats
  try {
    if (output !== STREAM) return await beginFindings(output, formats)
    return format === undefined
      ? tableWriter(around, tableVoice(language, verbose, around))
      : await streamFindings(around.output, format)
  } catch (error) {
    if (error instanceof OutputError) return error
    throw error
  }
}

function tableVoice(
  language: Language,
  verbose: boolean,
  { output, environment }: Surroundings,
): TableVoice {
  const width = output.isTTY === true ? (output.columns ?? Infinity) : Infinity
  const paint = paintOn(output, environment)
  return { language, verbose, messages: messagesIn[language], paint, width }
}

function tableWriter({ output }: Surroundings, voice: TableVoice): Writer {
  return {
    async write(outcome) {
      for (const checked of checkedOf(outcome)) await writeText(output, tableText(checked, voice))
    },
    end: () => Promise.resolve([]),
    discard: () => Promise.resolve(),
  }
}

/** At the end, verdicts that fit no finding any more are listed. */
function into(writer: Writer, request: CheckRequest, { tally, progress, voice }: Running): Into {
  return {
    take: (outcome) => writer.write(outcome),
    async end() {
      for (const verdict of tally.decided.withoutFinding)
        progress.line(staleVerdictLine(verdict, voice))
      return { names: await writer.end(), errorsTold: request.formats.length === 0 }
    },
    discard: () => writer.discard(),
  }
}

/** The table names the files that failed itself. */
function told(
  { formats }: CheckRequest,
  around: Surroundings,
  voice: Voice,
): Pick<Running, 'told'> {
  if (formats.length > 0) return {}
  return { told: (reading) => ('bug' in reading ? linesFor(reading, around, voice) : []) }
}
