import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Failing } from '../../outcomes.js'
import type { Work } from '../job.js'
import type { RemoteBase } from './base.js'
import { download } from './download.js'
import type { Files, Ready } from './index.js'
import { partsBelow } from './path.js'

/** Bytes of an archive that is fetched for its members. */
const MOST_OF_AN_ARCHIVE = 4 * 2 ** 30

/** Archives that nobody reads from now and that are kept, for the jobs to come. */
const SPARE = 2

/** A file that is here, or on its way. */
interface Copy {
  readonly path: string
  readonly fetched: Promise<Failing | null>
  users: number
}

/** Files that are fetched from an address into a temporary folder. */
export function remoteFiles(base: RemoteBase): Files {
  return new RemoteFiles(base)
}

class RemoteFiles implements Files {
  /** Archives by their name at the base, the one used last at the end. */
  private readonly archives = new Map<string, Copy>()
  private folder: Promise<string> | null = null
  private count = 0

  constructor(private readonly base: RemoteBase) {}

  async open(work: Work, signal: AbortSignal): Promise<Ready | Failing> {
    const parts = partsBelow(work.file)
    if (parts === null) return { code: 'E_OPEN', detail: 'outside of --files' }
    const { path, name, member } = work
    const copy = await this.copyOf(work, parts, signal)
    const release = () => this.release(work, copy)
    const failing = await copy.fetched.catch(async (error: unknown) => {
      await release()
      throw error
    })
    if (failing === null) return { input: { path, name, file: copy.path, member }, release }
    await release()
    return failing
  }

  async close(): Promise<void> {
    if (this.folder !== null) await rm(await this.folder, { recursive: true, force: true })
  }

  private async copyOf(
    { file, member, bytes }: Work,
    parts: readonly string[],
    signal: AbortSignal,
  ): Promise<Copy> {
    this.folder ??= mkdtemp(join(tmpdir(), 'nianbao-files-'))
    const folder = await this.folder
    const kept = this.archives.get(file)
    if (kept !== undefined) {
      kept.users += 1
      return kept
    }
    this.count += 1
    // A name that says that it is an archive; of which kind is seen by its content.
    const path = join(folder, `${this.count}${member === null ? '' : '.zip'}`)
    const limit = bytes ?? MOST_OF_AN_ARCHIVE
    const fetched = download(this.base, { parts, limit }, path, signal)
    const copy = { path, fetched, users: 1 }
    if (member !== null) this.archives.set(file, copy)
    return copy
  }

  /** A file by itself goes when it was read; an archive when others were wanted since, or it failed. */
  private async release({ file, member }: Work, copy: Copy): Promise<void> {
    copy.users -= 1
    if (member === null) await rm(copy.path, { force: true })
    else await this.spare(file, copy)
  }

  private async spare(file: string, copy: Copy): Promise<void> {
    const failing = await copy.fetched.catch(() => 'aborted')
    if (this.archives.get(file) === copy) {
      this.archives.delete(file)
      if (failing === null) this.archives.set(file, copy)
    }
    const idle = [...this.archives].filter(([, { users }]) => users === 0)
    const surplus = idle.slice(0, Math.max(0, idle.length - SPARE))
    for (const [name] of surplus) this.archives.delete(name)
    const leaving = surplus.map(([, { path }]) => path)
    const failed = failing === null ? [] : [copy.path]
    await Promise.all([...leaving, ...failed].map((path) => rm(path, { force: true })))
  }
}
