import { crc32, inflateRawSync } from 'node:zlib'
import { ExtractError } from '../extract-error.js'
import { packedData, readDirectory, type Entry } from './directory.js'

/** A ZIP whose entries are unpacked one by one, when asked for, under one bound for all. */
export interface Archive {
  /** Names of the entries in the order of the directory. */
  readonly names: readonly string[]
  /**
   * The bytes of an entry; undefined where there is none. Names are compared without regard to case,
   * as those of an Office package are (ECMA-376 part 2, 6.2.2.3).
   * @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, or `E_LIMIT`.
   */
  read(name: string): Uint8Array | undefined
}

/** Whether the bytes begin as a ZIP does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

/**
 * @param unpackedBytes bound on all that is read from the archive together, in bytes.
 * @throws ExtractError `E_CORRUPT` or `E_LIMIT` where the directory cannot be read.
 */
export function openArchive(bytes: Uint8Array, unpackedBytes: number): Archive {
  const entries = readDirectory(bytes)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  let left = unpackedBytes
  return {
    names: entries.map((entry) => entry.name),
    read(name) {
      const entry = byName.get(name.toLowerCase())
      if (entry === undefined) return undefined
      const data = unpack(bytes, entry, left)
      left -= data.length
      return data
    },
  }
}

/** Office parts shrink some 30 times, empty tables up to 100; what shrinks more is no text. */
const MAX_RATIO = 250
/** Below this a high ratio harms nobody. */
const HARMLESS_BYTES = 2 ** 20

function unpack(bytes: Uint8Array, entry: Entry, left: number): Uint8Array {
  if (entry.encrypted) throw new ExtractError('E_ENCRYPTED', entry.name)
  const packed = packedData(bytes, entry)
  const bound = Math.min(left, Math.max(HARMLESS_BYTES, packed.length * MAX_RATIO))
  const data = inflate(packed, entry, bound)
  if (data.length !== entry.unpackedBytes || crc32(data) !== entry.crc) {
    throw new ExtractError('E_CORRUPT', entry.name)
  }
  return data
}

/** The bound holds for what really comes out, whatever size the directory declares. */
function inflate(packed: Uint8Array, entry: Entry, bound: number): Uint8Array {
  if (bound <= 0 || (entry.method === 0 && packed.length > bound)) throw tooLarge(entry)
  if (entry.method === 0) return packed
  if (entry.method !== 8) {
    throw new ExtractError('E_CORRUPT', `${entry.name}: compression method ${entry.method}`)
  }
  try {
    return inflateRawSync(packed, { maxOutputLength: bound })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(entry)
    throw new ExtractError('E_CORRUPT', entry.name)
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

function tooLarge(entry: Entry): ExtractError {
  return new ExtractError('E_LIMIT', `${entry.name} unpacked`)
}
