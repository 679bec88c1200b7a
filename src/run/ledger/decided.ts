import type { Outcome } from '../../report/schema.js'
import type { Corrections } from '../corrections.js'
import type { Manifest } from '../manifest/index.js'
import { judgedBy } from '../outcomes.js'
import { recorrected } from '../recorrect.js'
import type { Verdicts } from '../verdicts.js'

/** What people decided, which a ledger does not hold: it is applied to what comes out of it. */
export interface Decisions {
  readonly corrections: Corrections | undefined
  readonly verdicts: Verdicts | undefined
  /** What a crawler knew; for `listed`. */
  readonly manifest?: Manifest | undefined
}

/** A raw outcome with people's decisions, as reading the file with them would give it. */
export function decided(outcome: Outcome, { corrections, verdicts }: Decisions): Outcome {
  const corrected = corrections === undefined ? outcome : recorrected(outcome, corrections)
  return judgedBy(corrected, { verdicts })
}
