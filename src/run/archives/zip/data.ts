import type { FileHandle } from 'node:fs/promises'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Failing } from '../../outcomes.js'
import { archiveLimits, mostUnpacked } from '../limits.js'
import { bytesAt } from './bytes.js'

/** How the data of a member are packed; sizes are claims until the data prove them. */
export interface Packed {
  readonly encrypted: boolean
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
}

/**
 * The data of a member, unpacked and held against their checksum.
 * @param start Where the data begin in the file.
 */
export async function unpackedData(
  file: FileHandle,
  start: number,
  packed: Packed,
  limit: number,
): Promise<Uint8Array | Failing> {
  const refusal = refused(packed, limit)
  if (refusal !== null) return refusal
  const data = await bytesAt(file, start, packed.packedBytes)
  if (data.length < packed.packedBytes) return damaged('cut short')
  const unpacked = inflated(data, packed)
  if ('code' in unpacked) return unpacked
  if (unpacked.length !== packed.unpackedBytes) return damaged('size')
  return crc32(unpacked) === packed.crc ? unpacked : damaged('checksum')
}

/** Why it is not even tried. */
function refused(packed: Packed, limit: number): Failing | null {
  const { encrypted, method, packedBytes, unpackedBytes } = packed
  if (encrypted) return { code: 'E_ENCRYPTED', detail: '' }
  if (method !== 0 && method !== 8) return { code: 'E_TYPE', detail: `ZIP method ${method}` }
  const most = Math.min(limit, archiveLimits.memberBytes, mostUnpacked(packedBytes))
  const bytes = Math.max(packedBytes, unpackedBytes)
  return bytes > most ? { code: 'E_LIMIT', detail: `${bytes} bytes unpacked` } : null
}

/** Not more comes out than the archive claims, and the claim was held against the limits. */
function inflated(data: Uint8Array, { method, unpackedBytes }: Packed): Uint8Array | Failing {
  if (method === 0) return data
  try {
    return inflateRawSync(data, { maxOutputLength: unpackedBytes + 1 })
  } catch {
    return damaged('packed data')
  }
}

function damaged(detail: string): Failing {
  return { code: 'E_CORRUPT', detail }
}
