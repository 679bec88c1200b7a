import type { Outcome } from '../../report/schema.js'
import type { Refusal } from '../../store/store.js'
import { blankSource, type Input } from '../input.js'
import { failed, type Failing } from '../outcomes.js'

/** The outcome of a sighting whose bytes could not be had. */
export function refusedOutcome(input: Pick<Input, 'path' | 'name'>, refusal: Refusal): Outcome {
  // A ledger keeps the failure as it was given to it.
  return failed(blankSource(input), refusal as Failing)
}
