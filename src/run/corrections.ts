import { correctionSchema, type Correction, type Corrections } from '../report/corrections.js'
import { isLineProblem, readLines, type LineProblem } from './json-lines.js'

export type { Correction, Corrections }

/** Reads files of corrections: JSON lines of `correctionSchema`, the files in their order as one. */
export async function readCorrections(
  paths: readonly string[],
): Promise<Corrections | LineProblem> {
  const corrections = new Map<string, Correction[]>()
  for (const path of paths) {
    const read = await readLines(path, correctionSchema)
    if (isLineProblem(read)) return read
    for (const correction of read) {
      const { sha256 } = correction
      corrections.set(sha256, [...(corrections.get(sha256) ?? []), correction])
    }
  }
  return corrections
}
