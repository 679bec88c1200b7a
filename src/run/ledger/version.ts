import { createHash } from 'node:crypto'
import { defaultLimits, type Limits, type OcrMode } from '../../../extractors/extractor.js'
import type { Aliases } from '../../recognise/issuer/aliases.js'
import { version } from '../version.js'

/** Hexadecimal digits that tell ways of reading apart. */
const DIGITS = 8

/** What changes the raw reading of a file. */
export interface Ways {
  readonly aliases: Aliases
  readonly limits?: Partial<Limits>
  readonly ocr?: OcrMode | undefined
  /** The path of LibreOffice; that it is used counts, not where it is. */
  readonly office?: string | undefined
}

/**
 * The version under which outcomes are kept: the extractor's own, and where aliases, limits or ways
 * of reading change what it reads, a hash of them (`0.1.0+1a2b3c4d`).
 */
export function readingVersion({ aliases, limits = {}, ocr = 'auto', office }: Ways): string {
  const names = [...aliases].sort(([left], [right]) => (left < right ? -1 : 1))
  const bounds = Object.entries(limits).filter(
    // Limits has no names but these.
    ([name, value]) => value !== defaultLimits[name as keyof Limits],
  )
  const others = [...(ocr === 'auto' ? [] : [ocr]), ...(office === undefined ? [] : ['office'])]
  if (names.length + bounds.length + others.length === 0) return version
  const told = [names, bounds.sort(), ...(others.length === 0 ? [] : [others])]
  const hash = createHash('sha256').update(JSON.stringify(told)).digest('hex')
  return `${version}+${hash.slice(0, DIGITS)}`
}
