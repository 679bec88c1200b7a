import { OutputError } from '../exports/exporter.js'
import type { Finding } from '../report/schema.js'
import { stands, type Verdicts } from '../report/verdicts.js'
import { PanelRun } from '../run/panel.js'
import { readBefore } from '../run/reports.js'
import { exit, type ExitCode } from './exit.js'
import { readReportsInto, type Into } from './reading.js'
import type { PanelRequest } from './request.js'
import { progressFor, ready } from './running.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { findingLine, outputLine, voiceFor } from './voice.js'

/** Joins the reports of files into series, and tells the person at the screen about it. */
export async function panel(request: PanelRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const found = await ready(request, readBefore, around, voice)
  if (found === null) return exit.misuse
  const tally = new Tally(found)
  const progress = progressFor(request, around, found.files.length)
  const told = (finding: Finding, path: string) => {
    tally.addFinding(finding, path)
    if (finding.severity !== 'info' && stands(finding)) progress.line(findingLine(finding, voice))
  }
  const run = await begin(request.output, told, found.verdicts)
  if (!(run instanceof OutputError))
    return readReportsInto(joining(run), { found, request, tally, progress, around, voice })
  progress.stop()
  around.screen.write(`${outputLine(run, voice)}\n`)
  return exit.misuse
}

async function begin(
  folder: string,
  told: (finding: Finding, path: string) => void,
  verdicts: Verdicts | undefined,
): Promise<PanelRun | OutputError> {
  try {
    return await PanelRun.begin(folder, told, verdicts)
  } catch (error) {
    if (error instanceof OutputError) return error
    throw error
  }
}

function joining(run: PanelRun): Into {
  return {
    take: (outcome) => run.add(outcome),
    async end() {
      const { names, ...panel } = await run.end()
      return { names, panel }
    },
    discard: () => run.discard(),
  }
}
