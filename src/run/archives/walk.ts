import type { ArchiveKind } from './kind.js'
import type { Walk } from './member.js'
import { walkTar } from './tar/walk.js'
import { walkZip } from './zip/walk.js'

const walks: Readonly<Record<ArchiveKind, (path: string) => Walk>> = {
  zip: walkZip,
  tar: (path) => walkTar(path, false),
  gzip: (path) => walkTar(path, true),
}

/** The members of an archive, one after the other. */
export function walk(path: string, kind: ArchiveKind): Walk {
  return walks[kind](path)
}
