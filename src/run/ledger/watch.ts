import { once } from 'node:events'
import type { Stats } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { watch, type FSWatcher } from 'chokidar'
import { isArchiveName } from '../archives/index.js'
import { isReportName, isShown } from '../names.js'
import { spelt } from './scan.js'

/** Milliseconds in which a file must not grow to count as written whole. */
const WHOLE = 2000
/** Milliseconds between two looks at what changed. */
const TICK = 250
/** Looks without another change after which those gathered are given. */
const PAUSE = 4

/** Changes cannot be followed: the system watches no more files, or lets us see none. */
export class WatchError extends Error {
  override readonly name = 'WatchError'
}

/** Changes that are being followed. */
export interface Changes {
  /** What came, changed or went, gathered until there is a pause; ends when it is aborted. */
  batches(): AsyncGenerator<readonly string[], void>
  close(): Promise<void>
}

/** Begins to follow the files below sources; what changes from then on is given. @throws WatchError */
export async function follow(sources: readonly string[], signal: AbortSignal): Promise<Changes> {
  const roots = new Set(sources.map(spelt))
  const watcher = watch([...roots], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: WHOLE, pollInterval: TICK },
    ignored: (path, state) => !roots.has(spelt(path)) && isPassedOver(path, state),
  })
  const gathered = gather(watcher)
  await once(watcher, 'ready')
  return { batches: () => batches(gathered, signal), close: () => watcher.close() }
}

/** Watching goes for what a scan would take. */
function isPassedOver(path: string, state: Stats | undefined): boolean {
  const name = basename(path)
  return !isShown(name) || (state?.isFile() === true && !isReportName(name) && !isArchiveName(name))
}

interface Gathered {
  readonly paths: Set<string>
  /** Whether something came since the last look. */
  more: boolean
  problem: Error | null
}

function gather(watcher: FSWatcher): Gathered {
  const gathered: Gathered = { paths: new Set(), more: false, problem: null }
  watcher.on('all', (event, path) => {
    if (event === 'addDir') return
    gathered.paths.add(path)
    gathered.more = true
  })
  watcher.on('error', (problem) => {
    gathered.problem = problem instanceof Error ? problem : new Error(String(problem))
  })
  return gathered
}

async function* batches(
  gathered: Gathered,
  signal: AbortSignal,
): AsyncGenerator<readonly string[], void> {
  let quiet = 0
  while (await tick(signal)) {
    const { paths, more, problem } = gathered
    if (problem !== null) throw new WatchError(problem.message)
    quiet = more ? 0 : quiet + 1
    gathered.more = false
    if (paths.size === 0 || quiet < PAUSE) continue
    const batch = [...paths].sort()
    paths.clear()
    yield batch
  }
}

/** Waits a moment; whether it was not aborted. */
async function tick(signal: AbortSignal): Promise<boolean> {
  await setTimeout(TICK, undefined, { signal }).catch(() => undefined)
  return !signal.aborted
}
