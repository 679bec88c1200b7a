import { ExtractError } from '../../extract-error.js'
import type { Watch } from './port.js'

/** Operators of one page: a report has some ten thousand, so this is a map or an attack. */
const PAGE_OPERATORS = 250_000
/** Operators of all pages. */
const ALL_OPERATORS = 5_000_000

/** Bounds the operators of a document while pdfjs sends them, a thousand at a time. */
export interface OperatorLimit {
  readonly watch: Watch
  /** Rejects with `E_LIMIT` at the first message beyond the limit; never resolves. */
  readonly exceeded: Promise<never>
}

/**
 * pdfjs waits, after each chunk of a page's operators, until the reader has taken it: whoever stops
 * at one of them stops pdfjs, however often forms draw one another.
 */
export function operatorLimit(page = PAGE_OPERATORS, all = ALL_OPERATORS): OperatorLimit {
  let refuse: (error: ExtractError) => void = () => undefined
  const exceeded = new Promise<never>((_, reject) => {
    refuse = reject
  })
  // Where the limit is met after the reading failed, nobody listens.
  exceeded.catch(() => undefined)
  const counts = new Map<unknown, number>()
  let sum = 0
  const watch = (message: unknown) => {
    const chunk = chunkOf(message)
    if (chunk === null) return
    const count = (counts.get(chunk.stream) ?? 0) + chunk.length
    counts.set(chunk.stream, count)
    sum += chunk.length
    if (count > page || sum > all) refuse(new ExtractError('E_LIMIT', `${sum} operators`))
  }
  return { watch, exceeded }
}

/** A chunk of a page's operators, as pdfjs sends it: the stream it belongs to, and how many. */
function chunkOf(message: unknown): { stream: unknown; length: number } | null {
  if (typeof message !== 'object' || message === null) return null
  if (!('streamId' in message && 'chunk' in message)) return null
  const { streamId, chunk } = message
  if (typeof chunk !== 'object' || chunk === null || !('length' in chunk)) return null
  return typeof chunk.length === 'number' ? { stream: streamId, length: chunk.length } : null
}
