import { createReadStream } from 'node:fs'
import { crc32, createInflateRaw } from 'node:zlib'
import { isSystemError } from '../../../exports/exporter.js'
import { archiveLimits } from '../limits.js'
import type { Packed } from './data.js'

/**
 * Sizes and checksum of deflated data whose header leaves them open, found by unpacking them once;
 * null where they do not end, or end behind the limit.
 * @param start Where the data begin in the file.
 */
export async function measured(
  path: string,
  start: number,
  { encrypted, method }: Packed,
): Promise<Pick<Packed, 'crc' | 'packedBytes' | 'unpackedBytes'> | null> {
  if (encrypted || method !== 8) return null
  const source = createReadStream(path, { start })
  const inflate = createInflateRaw()
  source.on('error', (error) => inflate.destroy(error))
  let [crc, unpackedBytes] = [0, 0]
  try {
    for await (const chunk of source.pipe(inflate) as AsyncIterable<Buffer>) {
      crc = crc32(chunk, crc)
      unpackedBytes += chunk.length
      if (unpackedBytes > archiveLimits.memberBytes) return null
    }
    return { crc, packedBytes: inflate.bytesWritten, unpackedBytes }
  } catch (error) {
    if (isSystemError(error)) throw error
    return null
  } finally {
    source.destroy()
  }
}
