import { isSettled, type Sighted, type State, type Store } from '../../store/store.js'
import { inOrder } from '../pool/in-order.js'
import type { Failing } from '../outcomes.js'
import { contentOf } from './content.js'
import type { Found } from './scan.js'

/**
 * What is to be done with an input. `unchanged`: as the ledger knows it, and settled; `known`: new
 * or changed at its path, with a content that is settled, or is read in this run already;
 * `refused`: its bytes cannot be had; `read`: it is to be read.
 */
export type Plan = {
  readonly found: Found
} & (
  | { readonly to: 'unchanged'; readonly sighted: Sighted }
  | { readonly to: 'known'; readonly sha256: string }
  | { readonly to: 'read'; readonly sha256: string }
  | { readonly to: 'refused'; readonly failing: Failing; readonly sighted: Sighted | null }
)

/** The plans of one kind. */
export type PlanTo<To extends Plan['to']> = Plan & { readonly to: To }

/** How the ledger decides. */
export interface Planning {
  readonly store: Store
  readonly version: string
  /** Whether what is settled is read again. */
  readonly force: boolean
  /** Contents that are being read and not yet kept; a plan to read adds to it. */
  readonly inHand: Set<string>
}

/** Inputs that are looked up at once. */
const CHUNK = 256
/** Files that are hashed side by side. */
const ABREAST = 8

/**
 * Decides what to do with each input, in their order. A file that is unchanged (path, time, size) is
 * not even opened.
 */
export async function* planned(
  found: AsyncIterable<Found>,
  planning: Planning,
): AsyncGenerator<Plan, void> {
  for await (const chunk of chunks(found, CHUNK)) yield* planChunk(chunk, planning)
}

async function* chunks<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[], void> {
  let chunk: T[] = []
  for await (const item of items) {
    chunk.push(item)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}

async function* planChunk(chunk: readonly Found[], planning: Planning): AsyncGenerator<Plan, void> {
  const { store, version, force } = planning
  const paths = chunk.map(({ input }) => input.path)
  const sighted = await store.sighted(paths, version)
  const look = async (found: Found): Promise<Looked> => {
    const known = sighted.get(found.input.path) ?? null
    const same = known !== null && isUnchanged(found, known)
    if (same && !force && (known.refusal !== null || isSettled(known.state)))
      return { found, to: 'unchanged', sighted: known }
    const content = (same ? known.sha256 : null) ?? (await contentOf(found.input))
    if (typeof content === 'string') return { found, content }
    return { found, to: 'refused', failing: content, sighted: known }
  }
  for await (const looked of inOrder(chunk, look, ABREAST))
    yield 'content' in looked ? await planContent(looked, planning) : looked
}

/** What is known of an input when its content is: what to do with it follows in the inputs' order. */
type Looked = PlanTo<'unchanged' | 'refused'> | { readonly found: Found; readonly content: string }

/** A file that could not be opened is tried again; what an archive refuses is not. */
function isUnchanged({ input, mtime, size }: Found, known: Sighted): boolean {
  if (known.gone || known.mtime !== mtime || known.size !== size) return false
  return (known.refusal?.code ?? null) === (input.refused?.code ?? null)
}

async function planContent(
  { found, content: sha256 }: { readonly found: Found; readonly content: string },
  { store, version, force, inHand }: Planning,
): Promise<Plan> {
  if (inHand.has(sha256)) return { found, to: 'known', sha256 }
  const state = force ? undefined : await stateOf(store, sha256, version)
  if (isSettled(state)) return { found, to: 'known', sha256 }
  inHand.add(sha256)
  return { found, to: 'read', sha256 }
}

async function stateOf(store: Store, sha256: string, version: string): Promise<State | undefined> {
  return (await store.states([sha256], version)).get(sha256)
}
