import { readPart } from '../docx/package.js'
import type { Element } from '../docx/xml/element.js'
import { ExtractError } from '../extract-error.js'
import type { Limits } from '../extractor.js'
import { openArchive, type Archive } from '../zip/archive.js'

/** The part that lists the documents (GB/T 33190, 7.2). */
export const ROOT_PART = 'OFD.xml'

/** A part with its name, by which the locations in it are resolved. */
export interface Part {
  readonly name: string
  readonly root: Element
}

/** The parts of an OFD, each parsed once. */
export class Package {
  private readonly archive: Archive
  private readonly parts = new Map<string, Part | undefined>()

  /** @throws ExtractError `E_CORRUPT`, `E_ENCRYPTED`, `E_LIMIT`. */
  constructor(
    bytes: Uint8Array,
    private readonly limits: Limits,
  ) {
    this.archive = openArchive(bytes, limits.unpackedBytes)
    const encrypted = this.archive.names.some((name) => /(?:^|\/)Encryptions?\.xml$/iu.test(name))
    if (encrypted) throw new ExtractError('E_ENCRYPTED')
  }

  /** The part that lists the documents. */
  root(): Part {
    const part = this.at(ROOT_PART)
    if (part === undefined) throw new ExtractError('E_CORRUPT', ROOT_PART)
    return part
  }

  /**
   * The part at a location that another part names, from its folder or from the root.
   * @throws ExtractError `E_CORRUPT` where there is none.
   */
  from({ name }: Part, location: string): Part {
    const part = this.at(near(name, location)) ?? this.at(resolved(location))
    if (part === undefined) throw new ExtractError('E_CORRUPT', `no part ${location}`)
    return part
  }

  /** The bytes at a location that a part names; undefined where there are none. */
  file({ name }: Part, location: string): Uint8Array | undefined {
    return this.archive.read(near(name, location)) ?? this.archive.read(resolved(location))
  }

  private at(name: string): Part | undefined {
    if (!this.parts.has(name)) {
      const read = readPart(this.archive, name, this.limits)
      this.parts.set(name, read && { name, root: read.root })
    }
    return this.parts.get(name)
  }
}

/** The path of a location that a part names, from the part's folder. */
function near(name: string, location: string): string {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  return resolved(location.startsWith('/') ? location : folder + location)
}

/** A path without `.` and `..`; there is nothing above the root. */
function resolved(path: string): string {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
