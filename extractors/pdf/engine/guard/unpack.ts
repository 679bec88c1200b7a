import { inflateRawSync, constants } from 'node:zlib'
import { ExtractError } from '../../../extract-error.js'
import { Name, type Dictionary, type Value } from './syntax.js'

/** Content shrinks some ten times, empty tables up to 100; what shrinks more is no text. */
const MAX_RATIO = 250
/** Below this a high ratio harms nobody. */
const HARMLESS_BYTES = 2 ** 20

interface Packed {
  readonly dictionary: Dictionary
  /** A character for each byte. */
  readonly packed: string
}

/**
 * The bytes of a stream that is not packed or packed by deflate; null where another filter packs it
 * or the file is encrypted.
 * @throws ExtractError `E_LIMIT` where they are more than `budget`, or deflate shrank them beyond reason.
 */
export function unpack({ dictionary, packed }: Packed, budget: number): Uint8Array | null {
  let bytes: Uint8Array | null = bytesOf(packed)
  for (const filter of filtersOf(dictionary)) {
    if (filter !== 'FlateDecode' && filter !== 'Fl') return null
    bytes = bytes && inflate(bytes, budget)
  }
  if (bytes !== null && bytes.length > budget) throw tooLarge()
  return bytes
}

function filtersOf(dictionary: Dictionary): string[] {
  const filter = dictionary.get('Filter') ?? dictionary.get('F') ?? null
  const filters: readonly Value[] = Array.isArray(filter) ? filter : [filter]
  return filters.flatMap((name) => (name instanceof Name ? [name.text] : []))
}

/** As readers do, neither the two bytes of the header nor the checksum are looked at. */
export function inflate(packed: Uint8Array, budget: number): Uint8Array | null {
  const most = Math.max(HARMLESS_BYTES, packed.length * MAX_RATIO)
  const options = {
    maxOutputLength: Math.max(1, Math.min(budget, most)),
    finishFlush: constants.Z_SYNC_FLUSH,
  }
  try {
    return inflateRawSync(packed.subarray(2), options)
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    return null
  }
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

function tooLarge(): ExtractError {
  return new ExtractError('E_LIMIT', 'content unpacked')
}

/** The bytes that a text has a character each for. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
