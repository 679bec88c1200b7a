import { stat } from 'node:fs/promises'
import type { Failing } from '../outcomes.js'
import { archiveKind } from './kind.js'
import { isFailing, type Member, type Walk } from './member.js'
import { walk } from './walk.js'

/** An archive that stays open at the member behind the last that was read. */
interface Cursor {
  /** The file and its state: one that was replaced is opened anew. */
  readonly key: string
  readonly members: Walk
  /** The index of the last member it gave. */
  at: number
}

let cursor: Cursor | null = null
let turn: Promise<unknown> = Promise.resolve()

/**
 * The bytes of a member, at most `limit` of them. Members are mostly asked for in their order: the
 * archive stays open between two of them, so that a stream is unpacked once, not once for each.
 * @throws the system's error where the archive cannot be opened.
 */
export function memberBytes(
  file: string,
  index: number,
  limit: number,
): Promise<Uint8Array | Failing> {
  const bytes = turn.then(() => nextBytes(file, index, limit))
  turn = bytes.catch(() => null)
  return bytes
}

async function nextBytes(
  file: string,
  index: number,
  limit: number,
): Promise<Uint8Array | Failing> {
  const gone: Failing = { code: 'E_OPEN', detail: `member ${index}` }
  cursor = await cursorBefore(file, index)
  if (cursor === null) return gone
  const open = cursor
  open.at = Infinity
  for await (const item of resumed(open.members)) {
    if (isFailing(item)) return item
    if (item.index < index) continue
    open.at = item.index
    return item.index === index ? item.read(limit) : gone
  }
  return gone
}

/** The open archive where the member is still to come; else it is opened; null where it is none. */
async function cursorBefore(file: string, index: number): Promise<Cursor | null> {
  const { size, mtimeMs } = await stat(file)
  const key = [file, size, mtimeMs].join('\n')
  if (cursor?.key === key && cursor.at < index) return cursor
  await cursor?.members.return(undefined)
  cursor = null
  const kind = await archiveKind(file)
  return kind === null ? null : { key, members: walk(file, kind), at: -1 }
}

/** Goes on where the walk stands, and leaves it open when it is left. */
function resumed(members: Walk): AsyncIterable<Member | Failing> {
  return { [Symbol.asyncIterator]: () => ({ next: () => members.next() }) }
}
