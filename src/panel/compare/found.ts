/** What was found between the reports of one issuer. */
import type { Answer, Operand, Pair } from '../../report/comparison.js'
import type { Finding } from '../../report/schema.js'

/** A finding on several reports, and the numbers that it rests on. */
export interface FoundBetween {
  readonly finding: Finding
  /** By their ids. */
  readonly reports: readonly string[]
  readonly operands: readonly Operand[]
}

/** The findings of the checks between years, then those on the text of each pair. */
export function foundBetween(
  answers: readonly Answer[],
  pairs: readonly Pair[],
): readonly FoundBetween[] {
  return [
    ...answers.flatMap(({ finding, reports, operands }) =>
      finding === null ? [] : [{ finding, reports, operands }],
    ),
    ...pairs.flatMap(({ earlier, later, kept, findings }) =>
      [...findings, ...kept.map(({ finding }) => finding)].map((finding) => {
        return { finding, reports: [earlier, later], operands: [] }
      }),
    ),
  ]
}
