import type { Outcome } from '../../report/schema.js'
import type { Store } from '../../store/store.js'
import { listed } from '../manifest/listed.js'
import { decided, type Decisions } from '../ledger/decided.js'
import { outcomeOf } from '../ledger/export.js'

/**
 * Everything that a ledger holds, with people's decisions: by a version where it has outcomes of it,
 * else by the latest that it has.
 */
export async function* ledgerOutcomes(
  store: Store,
  version: string,
  decisions: Decisions,
): AsyncGenerator<Outcome, void> {
  const versions = (await store.versions()).map((each) => each.version)
  const chosen = versions.includes(version) ? version : (versions[0] ?? version)
  for await (const held of store.outcomes(chosen)) 
    yield decided(await listed(outcomeOf(held), decisions), decisions)
}
