import { timeOf } from '../report/decision.js'
import { verdictSchema, type Verdict, type Verdicts } from '../report/verdicts.js'
import { isLineProblem, readLines, type LineProblem } from './json-lines.js'

export type { Verdict, Verdicts }

/**
 * Reads files of verdicts: JSON lines of `verdictSchema`, the files in their order as one. Of
 * several verdicts on one finding the latest counts, and the last of those of one moment.
 */
export async function readVerdicts(paths: readonly string[]): Promise<Verdicts | LineProblem> {
  const verdicts = new Map<string, Verdict>()
  for (const path of paths) {
    const read = await readLines(path, verdictSchema)
    if (isLineProblem(read)) return read
    for (const verdict of read) {
      const before = verdicts.get(verdict.fingerprint)
      if (before !== undefined && timeOf(before.when) > timeOf(verdict.when)) continue
      verdicts.set(verdict.fingerprint, verdict)
    }
  }
  return verdicts
}
