import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { defaultLimits } from '../../../extractors/extractor.js'
import { isSystemError } from '../../exports/exporter.js'
import { bytesOf, type Input } from '../input.js'
import type { Failing } from '../outcomes.js'

/** The sha256 of an input, in hexadecimal; a value where its bytes cannot be had. */
export async function contentOf(input: Input): Promise<string | Failing> {
  if (input.refused !== undefined) return input.refused
  return input.member === null ? hashOfFile(input.file) : hashOfMember(input)
}

/** Bytes that are read at once: most reports are no longer. */
const CHUNK = 2 ** 20

/** A file is hashed as a stream, whatever its size. */
async function hashOfFile(file: string): Promise<string | Failing> {
  const hash = createHash('sha256')
  try {
    // Without an encoding, the chunks of a stream of a file are buffers.
    for await (const chunk of createReadStream(file, { highWaterMark: CHUNK }))
      hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { code: 'E_OPEN', detail: error.code ?? '' }
  }
}

async function hashOfMember(input: Input): Promise<string | Failing> {
  const bytes = await bytesOf(input, defaultLimits.bytes)
  return bytes instanceof Uint8Array ? createHash('sha256').update(bytes).digest('hex') : bytes
}
