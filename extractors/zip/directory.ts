import { ExtractError } from '../extract-error.js'

/** One entry of a ZIP's central directory; offsets and sizes are claims until the data prove them. */
export interface Entry {
  /** With `/` as the separator and no leading one. */
  readonly name: string
  readonly encrypted: boolean
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  /** Where the entry's local header begins. */
  readonly offset: number
}

/** Word writes some dozens; a document with thousands of pictures stays below this. */
const MAX_ENTRIES = 10_000

const END_SIGNATURE = 0x06054b50
const END_BYTES = 22
const COMMENT_BYTES = 0xffff
const ENTRY_SIGNATURE = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_SIGNATURE = 0x04034b50
const LOCAL_BYTES = 30

/**
 * The central directory of a ZIP (APPNOTE 4.3.12, 4.3.16).
 * @throws ExtractError `E_CORRUPT` where it is cut off or damaged, `E_LIMIT` beyond 10 000 entries.
 */
export function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new ExtractError('E_LIMIT', `${count} entries in the ZIP`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) throw damaged()
    entries.push(entryAt(bytes, view, at))
    at += ENTRY_BYTES + variableBytes(view, at)
  }
  return entries
}

/** The packed data of an entry. @throws ExtractError `E_CORRUPT` where they are not all there. */
export function packedData(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { offset } = entry
  if (offset + LOCAL_BYTES > bytes.length) throw damaged()
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw damaged()
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const start = offset + LOCAL_BYTES + names
  if (start + entry.packedBytes > bytes.length) throw damaged()
  return bytes.subarray(start, start + entry.packedBytes)
}

/** The record stands at the very end, but for a comment; a file cut short has none. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - COMMENT_BYTES); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at
  }
  throw damaged()
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry {
  const name = bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + view.getUint16(at + 28, true))
  return {
    name: new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\/+/u, ''),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedBytes: view.getUint32(at + 20, true),
    unpackedBytes: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  }
}

function variableBytes(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  )
}

function damaged(): ExtractError {
  return new ExtractError('E_CORRUPT', 'ZIP directory')
}
