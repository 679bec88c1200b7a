import type { Outcome } from '../report/schema.js'
import { stands } from '../report/verdicts.js'
import { CompareRun, type NotCompared } from '../run/compare.js'
import { readBefore } from '../run/reports.js'
import { exit, type ExitCode } from './exit.js'
import { readReportsInto, type Into, type Running } from './reading.js'
import type { CompareRequest } from './request.js'
import { progressFor, ready } from './running.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { findingLine, voiceFor, type Voice } from './voice.js'

/** Puts reports side by side, and tells the person at the screen about it. */
export async function compare(request: CompareRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const found = await ready(request, readBefore, around, voice)
  if (found === null) return exit.misuse
  const tally = new Tally(found)
  const progress = progressFor(request, around, found.files.length)
  const running: Running = { found, request, tally, progress, around, voice }
  const { region, language } = request
  const run = new CompareRun({ verdicts: found.verdicts, region, language })
  try {
    return await readReportsInto(comparing(run, request, running), running)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    if (around.interrupt.aborted) return exit.interrupted
    around.screen.write(`${refusedLine(error.why, voice)}\n`)
    return exit.misuse
  }
}

/** There is nothing to compare. */
class Refused extends Error {
  constructor(readonly why: NotCompared) {
    super('refused')
  }
}

function comparing(run: CompareRun, { output }: CompareRequest, running: Running): Into {
  const { tally, progress, voice } = running
  return {
    take: (outcome: Outcome) => {
      run.add(outcome)
      return Promise.resolve()
    },
    async end() {
      const came = run.compare()
      if (!('comparison' in came)) throw new Refused(came)
      for (const { finding, path } of came.found) {
        tally.addFinding(finding, path)
        if (finding.severity !== 'info' && stands(finding))
          progress.line(findingLine(finding, voice))
      }
      return { names: await run.write(output, came.comparison) }
    },
    discard: () => Promise.resolve(),
  }
}

function refusedLine(why: NotCompared, { language, messages, paint }: Voice): string {
  const { error, noRegion } = messages.misuse
  const told = 'noRegion' in why ? noRegion(why.noRegion) : why.finding.message[language]
  return paint('red', error + told)
}
