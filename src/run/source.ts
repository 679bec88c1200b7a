/** What is known of an input without reading it. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { defaultLimits } from '../../extractors/extractor.js'
import { isSystemError } from '../exports/exporter.js'
import type { Source } from '../report/schema.js'
import { blankSource, bytesOf, fileInput, type Input } from './input.js'

/** What is known of an input; blank where it cannot be opened. */
export async function sourceOf(input: Input): Promise<Source> {
  try {
    if (input.member === null) return { ...(await sourceAt(input.file)), ...named(input) }
    const bytes = await bytesOf(input, defaultLimits.bytes)
    if (!(bytes instanceof Uint8Array)) return blankSource(input)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { ...blankSource(input), sha256, bytes: bytes.byteLength }
  } catch (error) {
    if (!isSystemError(error)) throw error
    return blankSource(input)
  }
}

function named({ name, path }: Input): Pick<Source, 'name' | 'path'> {
  return { name, path }
}

/** What is known of a file; it is hashed as a stream, never held. */
export async function sourceAt(path: string): Promise<Source> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  const { size } = await stat(path)
  return { ...blankSource(fileInput(path)), sha256: hash.digest('hex'), bytes: size }
}
