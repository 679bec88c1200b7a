import { defaultLimits } from '../../../extractors/extractor.js'

/** Bounds on one archive, against hostile ones. Exceeding one is `E_LIMIT`. */
export const archiveLimits = {
  /** Members of any kind. */
  members: 100_000,
  /** Bytes of one member, unpacked, whatever the caller allows. */
  memberBytes: defaultLimits.bytes,
  /** Bytes of all members, unpacked. */
  totalBytes: 32 * 2 ** 30,
  /** How many times larger than packed: pages of empty tables shrink a hundred times, not more. */
  ratio: 250,
  /** Bytes, unpacked, below which a high ratio harms nobody. */
  harmlessBytes: 2 ** 20,
} as const

/** What packed bytes may unpack to. */
export function mostUnpacked(packedBytes: number): number {
  return Math.max(archiveLimits.harmlessBytes, packedBytes * archiveLimits.ratio)
}
