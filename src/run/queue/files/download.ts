import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Failing } from '../../outcomes.js'
import type { RemoteBase } from './base.js'
import { addressOf } from './path.js'
import { signedHeaders } from './sign.js'

/** Milliseconds for one file, whatever comes of it. */
const PATIENCE = 120_000

/** What is to be fetched. */
export interface Wanted {
  /** Path below the base, in parts. */
  readonly parts: readonly string[]
  /** Bytes that are taken at most. */
  readonly limit: number
}

/**
 * Fetches a file to a path; null where that came to its end. Rejects only when it is aborted. What
 * was written is then the caller's to remove.
 */
export async function download(
  base: RemoteBase,
  { parts, limit }: Wanted,
  to: string,
  signal: AbortSignal,
): Promise<Failing | null> {
  const address = new URL(addressOf(parts), base.address)
  const headers =
    base.credentials === null ? {} : signedHeaders(address, base.credentials, new Date())
  const within = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])
  try {
    // A redirect could lead anywhere, and its target would get the signature.
    const response = await fetch(address, { headers, redirect: 'error', signal: within })
    if (!response.ok) await response.body?.cancel()
    if (!response.ok || response.body === null) return unopened(`HTTP ${response.status}`)
    await pipeline(response.body, bounded(limit), createWriteStream(to), { signal: within })
    return null
  } catch (error) {
    if (signal.aborted) throw signal.reason
    return error instanceof TooLong
      ? { code: 'E_LIMIT', detail: `more than ${limit} bytes` }
      : unopened(reasonOf(error))
  }
}

class TooLong extends Error {}

function bounded(limit: number) {
  return async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let bytes = 0
    for await (const chunk of chunks) {
      bytes += chunk.byteLength
      if (bytes > limit) throw new TooLong()
      yield chunk
    }
  }
}

function unopened(detail: string): Failing {
  return { code: 'E_OPEN', detail }
}

/** The system's code where there is one; `fetch` hides it in the cause. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code
  return error instanceof Error ? error.name : 'fetch'
}
