import type { Failing } from '../outcomes.js'

/** One member of an archive. It is read before the next one is asked for, or not at all. */
export interface Member {
  /** Its place in the archive's directory or stream, from 0, members of every kind counted. */
  readonly index: number
  /** As the archive names it, `/` between folders: a text, never a path of ours. */
  readonly name: string
  /** Bytes unpacked, as the archive claims. */
  readonly bytes: number
  /** The bytes, at most `limit` of them; a value where they cannot be had. */
  read(limit: number): Promise<Uint8Array | Failing>
}

/**
 * The files among the members, in order (folders and links are only counted). Where the archive
 * ends before it should, the last item says why; what stands before it can be read.
 */
export type Walk = AsyncGenerator<Member | Failing, void>

/** Whether an item of a walk says why the walk ends. */
export function isFailing(item: object): item is Failing {
  return 'code' in item
}
