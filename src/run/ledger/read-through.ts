/** Reads inputs through a ledger: what is settled there is not read again. */
import type { Sighted, Store } from '../../store/store.js'
import { inOrder } from '../pool/in-order.js'
import type { Pool } from '../pool/index.js'
import { seenAt } from '../../store/seen-at.js'
import { blankSource } from '../input.js'
import { failed } from '../outcomes.js'
import type { Reading } from '../read.js'
import { Batches } from './batches.js'
import { refusedOutcome } from './refused.js'
import { planned, type Plan, type PlanTo } from './plan.js'
import type { Found } from './scan.js'

/** What reading goes through. */
export interface Through {
  readonly store: Store
  readonly version: string
  readonly run: number
  readonly force: boolean
  readonly pool: Pick<Pool, 'read' | 'width'>
  /** Is told what is to be read, where others are to read it: then nothing is read here. */
  readonly leave?: (plan: PlanTo<'read'>) => void
  readonly signal: AbortSignal
}

/**
 * What became of an input. The reading is raw: without people's decisions. It is null where nothing
 * was read, because the ledger has it or others are to read it; `sha256` then says what to ask the
 * ledger for.
 */
export interface Came {
  readonly found: Found
  readonly to: Plan['to']
  readonly sha256: string | null
  readonly reading: Reading | null
  /** What the ledger has of it; where that is nothing, it is read after all. */
  readonly held: () => Promise<Reading>
}

/**
 * Reads what is new, gives what became of every input in their order, and keeps it in batches; the
 * last batch when the inputs end or the run is aborted.
 */
export async function* readThrough(
  inputs: AsyncIterable<Found>,
  through: Through,
): AsyncGenerator<Came, void> {
  const { store, run, version, pool, signal } = through
  const inHand = new Set<string>()
  const batches = new Batches(store, run, version, (sha256s) => {
    for (const sha256 of sha256s) inHand.delete(sha256)
  })
  const work = async (plan: Plan) => ({ plan, came: await carryOut(plan, through) })
  const heldOf = (plan: Plan, sha256: string | null) => () => held(plan, sha256, through, batches)
  try {
    for await (const { plan, came } of inOrder(
      planned(inputs, { ...through, inHand }),
      work,
      pool.width,
    )) {
      if (signal.aborted) break
      await keep(plan, came, batches)
      yield { ...came, held: heldOf(plan, came.sha256) }
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
  await batches.flush()
}

type CarriedOut = Omit<Came, 'held'>

async function carryOut(plan: Plan, { pool, leave }: Through): Promise<CarriedOut> {
  const { found, to } = plan
  const { input } = found
  if (plan.to === 'read') {
    leave?.(plan)
    const reading = leave === undefined ? await pool.read(input) : null
    return { found, to, sha256: plan.sha256, reading }
  }
  if (plan.to === 'refused') {
    const outcome = failed(blankSource(input), plan.failing)
    return { found, to, sha256: null, reading: { path: input.path, outcome } }
  }
  const sha256 = plan.to === 'known' ? plan.sha256 : plan.sighted.sha256
  return { found, to, sha256, reading: null }
}

/** The same content, met a moment before, may still wait to be kept. */
async function held(
  plan: Plan,
  sha256: string | null,
  { store, version, pool }: Through,
  batches: Batches,
): Promise<Reading> {
  const { input } = plan.found
  const refusal = plan.to === 'unchanged' ? plan.sighted.refusal : null
  if (refusal !== null) return { path: input.path, outcome: refusedOutcome(input, refusal) }
  const kept = async () => (sha256 === null ? null : store.outcome(sha256, version))
  const outcome = (await kept()) ?? (await batches.flush().then(kept))
  return outcome === null
    ? pool.read(input)
    : { path: input.path, outcome: seenAt(outcome, input.path) }
}

/**
 * Keeps what became of an input. A reading that is a bug of ours leaves a sighting without an
 * outcome, which the next run takes up.
 */
async function keep(plan: Plan, { reading, sha256 }: CarriedOut, batches: Batches): Promise<void> {
  const { input, mtime, size } = plan.found
  const { path } = input
  const sighting = { path, mtime, size, sha256, refusal: null }
  if (plan.to === 'unchanged') return batches.touch(path)
  if (plan.to === 'refused') {
    const { failing, sighted } = plan
    return isNews(sighted, plan)
      ? batches.add({ ...sighting, refusal: failing })
      : batches.touch(path)
  }
  if (reading === null || 'bug' in reading) return batches.add(sighting)
  const { outcome } = reading
  // It vanished, or was replaced, between two looks at it: the next run looks again.
  if (outcome.source.sha256 === '') return
  return batches.add({ ...sighting, sha256: outcome.source.sha256 }, outcome)
}

/** What was opened before and cannot be now keeps its place in the ledger, as it was. */
function isNews(sighted: Sighted | null, { found, failing }: PlanTo<'refused'>): boolean {
  if (sighted === null || sighted.gone) return true
  const { refusal, mtime, size } = sighted
  if (refusal === null) return false
  const same = refusal.code === failing.code && refusal.detail === failing.detail
  return !same || mtime !== found.mtime || size !== found.size
}
