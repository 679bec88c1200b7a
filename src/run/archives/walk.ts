import type { ArchiveKind } from './kind.js'
import type { Walk } from './member.js'

/** The libraries are loaded where there is an archive: most runs meet none. */
const walks: Readonly<Record<ArchiveKind, (path: string) => Promise<Walk>>> = {
  zip: async (path) => (await import('./zip/walk.js')).walkZip(path),
  tar: async (path) => (await import('./tar/walk.js')).walkTar(path, false),
  gzip: async (path) => (await import('./tar/walk.js')).walkTar(path, true),
}

/** The members of an archive, one after the other. */
export async function* walk(path: string, kind: ArchiveKind): Walk {
  yield* await walks[kind](path)
}
