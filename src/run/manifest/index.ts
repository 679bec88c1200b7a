/**
 * A manifest (CSV: path, url, issuer, year, retrieved): what a crawler knew of its files. A line is
 * taken from the disk when its file comes; memory holds a number or two for each.
 */
import { isSystemError } from '../../exports/exporter.js'
import type { Aliases } from '../../recognise/issuer/aliases.js'
import { withManifest, type ManifestEntry } from '../../recognise/manifest.js'
import type { Outcome } from '../../report/schema.js'
import { csvRows } from '../csv.js'
import { stamp } from '../fingerprint.js'
import { listedOf } from './entry.js'
import { indexed, type Indexed, type ManifestProblem } from './indexed.js'
import { HashIndex } from './hash-index.js'
import { keyOf } from './key.js'
import { spelt, spellings } from './paths.js'
import { firstRow } from './rows.js'

export type { ManifestProblem } from './indexed.js'

/** How lines and files found each other. */
export interface ManifestCounts {
  /** Paths that the manifest lists. */
  readonly paths: number
  /** Paths listed whose file did not come. */
  readonly unmatched: number
  /** Files that came and are not listed. */
  readonly unlisted: number
}

/** Looks through a manifest; or tells what is wrong with it. */
export async function openManifest(
  path: string,
  aliases: Aliases = new Map(),
): Promise<Manifest | ManifestProblem> {
  try {
    const read = await indexed(path)
    return 'problem' in read ? read : new Manifest(path, read, aliases)
  } catch (error) {
    if (!isSystemError(error)) throw error
    return { path, problem: 'unreadable', line: 0, value: error.code ?? '' }
  }
}

/** Whether a manifest could not be used. */
export function isManifestProblem(read: Manifest | ManifestProblem): read is ManifestProblem {
  return 'problem' in read
}

/** A manifest that was looked through. */
export class Manifest {
  /** Of the file as it was looked through: another content may give another output. */
  readonly sha256: string
  private readonly matched = new HashIndex()
  private readonly unlisted = new HashIndex()

  constructor(
    private readonly path: string,
    private readonly lines: Indexed,
    private readonly aliases: Aliases,
  ) {
    this.sha256 = lines.sha256
  }

  /** The outcome with what its line says, as `withManifest` does it. */
  async applied(outcome: Outcome): Promise<Outcome> {
    const { path, name } = outcome.source
    return stamp(withManifest(outcome, await this.find(path ?? name), this.aliases))
  }

  /** How lines and files found each other so far. */
  get counts(): ManifestCounts {
    const paths = this.lines.offsets.size
    return { paths, unmatched: paths - this.matched.size, unlisted: this.unlisted.size }
  }

  /** What stands there for a file; null where it is not listed. Of several lines the last counts. */
  private async find(path: string): Promise<ManifestEntry | null> {
    for (const spelling of spellings(path, this.path)) {
      const key = keyOf(spelling)
      const offset = this.lines.offsets.get(key)
      const entry = offset === null ? null : await this.entryAt(offset, spelling)
      if (entry === null) continue
      this.matched.set(key, 0)
      return entry
    }
    this.unlisted.set(keyOf(path), 0)
    return null
  }

  /** The line there, if it is of this path: another one may have the same key. */
  private async entryAt(offset: number, spelling: string): Promise<ManifestEntry | null> {
    const { encoding, columns } = this.lines
    const rows = csvRows(new TextDecoder(encoding).decode(await firstRow(this.path, offset)))
    const row = typeof rows === 'number' ? undefined : rows[0]
    const listed = row === undefined ? null : listedOf(row.cells, columns)
    if (listed === null || 'problem' in listed || spelt(listed.path) !== spelling) return null
    return listed.entry
  }
}
