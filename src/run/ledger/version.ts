import { createHash } from 'node:crypto'
import { defaultLimits, type Limits } from '../../../extractors/extractor.js'
import type { Aliases } from '../../recognise/issuer/aliases.js'
import { version } from '../version.js'

/** Hexadecimal digits that tell ways of reading apart. */
const DIGITS = 8

/**
 * The version under which outcomes are kept: the extractor's own, and where aliases or limits
 * change what it reads, a hash of them (`0.1.0+1a2b3c4d`).
 */
export function readingVersion(aliases: Aliases, limits: Partial<Limits> = {}): string {
  const names = [...aliases].sort(([left], [right]) => (left < right ? -1 : 1))
  const bounds = Object.entries(limits).filter(
    // Limits has no names but these.
    ([name, value]) => value !== defaultLimits[name as keyof Limits],
  )
  if (names.length + bounds.length === 0) return version
  const hash = createHash('sha256')
    .update(JSON.stringify([names, bounds.sort()]))
    .digest('hex')
  return `${version}+${hash.slice(0, DIGITS)}`
}
