import { coverageText, writeCoverage } from '../exports/coverage/index.js'
import { OutputError } from '../exports/exporter.js'
import { writeText } from '../exports/stream.js'
import { Covering, errorRate, type ExpectedIssuer } from '../panel/coverage/index.js'
import { readChecked, type CheckedProblem } from '../run/coverage/checked.js'
import { readExpected, type ExpectedProblem } from '../run/coverage/expected.js'
import { ledgerOutcomes } from '../run/coverage/ledger.js'
import { hasLedger } from '../run/ledger/open.js'
import { readingVersion } from '../run/ledger/version.js'
import { readBefore } from '../run/reports.js'
import { coverageLines, rateText } from './coverage-text.js'
import { exit, type ExitCode } from './exit.js'
import { sayingWhy, withStore } from './ledger.js'
import type { Language } from './messages/index.js'
import { readReportsInto, type Into } from './reading.js'
import { STREAM, type CoverageRequest } from './request.js'
import { broken, count, givenTo, filesFor, progressFor, type Ready } from './running.js'
import type { Surroundings } from './surroundings.js'
import { Tally } from './tally.js'
import { placedLine, voiceFor, type Voice } from './voice.js'

/** Tells what an archive holds and lacks, and draws the sample. */
export async function coverage(request: CoverageRequest, around: Surroundings): Promise<ExitCode> {
  const voice = voiceFor(request.language, around)
  const say = (line: string) => void around.screen.write(`${line}\n`)
  const { ledgers, paths } = await sorted(request.paths)
  const files = paths.length === 0 ? [] : await filesFor(paths, readBefore, say, voice)
  const given = files === null ? null : await givenTo(request, around, say, voice)
  if (files === null || given === null) return exit.misuse
  const found: Ready = { files, ...given }
  const expected = await expectedOf(request, found)
  if (expected !== null && 'problem' in expected) {
    say(problemText(expected, voice))
    return exit.misuse
  }
  const covering = new Covering({ ...request, expected })
  const tally = new Tally(found)
  const progress = progressFor(request, around, found.files.length)
  return sayingWhy(say, voice, async () => {
    for (const folder of ledgers) await fromLedger(folder, covering, tally, found)
    const into = covered(covering, request, around, voice)
    return readReportsInto(into, {
      found,
      request: { ...request, paths },
      tally,
      progress,
      around,
      voice,
    })
  })
}

/** Tells the error rate that a checked sample implies. */
export async function checkedSample(
  path: string,
  language: Language,
  around: Surroundings,
): Promise<ExitCode> {
  const voice = voiceFor(language, around)
  const read = await readChecked(path)
  if ('problem' in read) {
    around.screen.write(`${problemText(read, voice)}\n`)
    return exit.misuse
  }
  const { coverage: words } = voice.messages
  const { right, wrong, open } = read
  const rate = errorRate(wrong, right + wrong)
  const lines = [
    rate === null ? words.nothingChecked : rateText(rate, voice),
    ...(open === 0 ? [] : [words.open(open)]),
  ]
  try {
    await writeText(around.output, lines.map((line) => `${line}\n`).join(''))
    return rate === null ? exit.misuse : exit.finished
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    return broken(error, around, voice)
  }
}

/** Folders with a ledger, and what else there is: of such a folder the JSON says nothing more. */
async function sorted(paths: readonly string[]) {
  const ledgers: string[] = []
  const others: string[] = []
  for (const path of paths) ((await hasLedger(path)) ? ledgers : others).push(path)
  return { ledgers, paths: others }
}

function expectedOf(
  { issuers }: CoverageRequest,
  { aliases }: Ready,
): Promise<readonly ExpectedIssuer[] | ExpectedProblem | null> {
  return issuers === null ? Promise.resolve(null) : readExpected(issuers, aliases)
}

function problemText(
  { path, line, problem, value }: ExpectedProblem | CheckedProblem,
  voice: Voice,
) {
  return placedLine({ path, line, problem, value }, voice.messages.coverage.problems, voice)
}

async function fromLedger(folder: string, covering: Covering, tally: Tally, found: Ready) {
  await withStore(folder, async (store) => {
    const version = readingVersion(found)
    for await (const outcome of ledgerOutcomes(store, version, found)) {
      covering.add(outcome)
      count({ path: outcome.source.path ?? '', outcome }, tally)
    }
    return exit.finished
  })
}

function covered(
  covering: Covering,
  { output, formats }: CoverageRequest,
  around: Surroundings,
  voice: Voice,
): Into {
  return {
    take(outcome) {
      covering.add(outcome)
      return Promise.resolve()
    },
    async end() {
      const result = covering.result()
      const [format] = output === STREAM ? formats : []
      const lines = () => coverageLines(result, voice).map((line) => `${line}\n`)
      await writeText(
        around.output,
        format === undefined ? lines().join('') : coverageText[format](result),
      )
      return { names: output === STREAM ? [] : await writeCoverage(output, result, formats) }
    },
    discard: () => Promise.resolve(),
  }
}
