import type { ManifestCounts, ManifestProblem } from '../../run/manifest/index.js'

/** What is said of a manifest, in one language. */
export interface ManifestMessages {
  readonly help: string
  /** What is wrong with a manifest: where, and what stands there or the system's reason. */
  readonly problems: Readonly<
    Record<ManifestProblem['problem'], (place: string, value: string) => string>
  >
  /** The label of the summary's line. */
  readonly label: string
  readonly counts: (counts: ManifestCounts) => string
}
