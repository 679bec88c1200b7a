import type { Outcome } from '../../report/schema.js'
import type { Verdicts } from '../../report/verdicts.js'
import { judgedBy } from '../outcomes.js'
import type { Manifest } from './index.js'

/** An outcome with what the manifest says of its file, and with people's verdicts on that. */
export async function listed(
  outcome: Outcome,
  given: { readonly manifest?: Manifest | undefined; readonly verdicts: Verdicts | undefined },
): Promise<Outcome> {
  const { manifest, verdicts } = given
  return manifest === undefined ? outcome : judgedBy(await manifest.applied(outcome), { verdicts })
}
