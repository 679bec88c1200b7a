/** Starts a process that reads while the rest of the program is still being loaded. */
import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exists } from '../exports/exists.js'
import { isReportName, isShown, LEDGER } from '../run/names.js'
import { startAhead } from '../run/pool/ahead.js'
import type { ExitCode } from './exit.js'
import type { ReadingRequest } from './request.js'
import type { Surroundings } from './surroundings.js'

/** Folders, and entries of each, that are looked at at most. */
const MOST = { folders: 16, entries: 256 }

/** Runs `use` with a process ahead, where one will surely be needed; ends it where it was not. */
export async function withChildAhead(
  request: Pick<ReadingRequest, 'paths' | 'bounds'>,
  around: Surroundings,
  use: (around: Surroundings) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { jobs, maxMemory } = request.bounds
  if (jobs === 0 || !(await holdReport(request.paths))) return use(around)
  const ahead = startAhead(maxMemory)
  try {
    return await use({ ...around, ahead })
  } finally {
    await ahead.end()
  }
}

/** The same where what is read is kept in a folder: what a ledger there knows may not be read again. */
export async function withChildAheadInto(
  request: Pick<ReadingRequest, 'paths' | 'bounds' | 'output'> & { readonly force: boolean },
  around: Surroundings,
  use: (around: Surroundings) => Promise<ExitCode>,
): Promise<ExitCode> {
  const mayKnow = !request.force && (await exists(join(request.output, LEDGER)))
  return mayKnow ? use(around) : withChildAhead(request, around, use)
}

/** Whether there surely is a file to read; folders are only looked into a little. */
async function holdReport(paths: readonly string[]): Promise<boolean> {
  const folders: string[] = []
  let named = false
  for (const path of paths) {
    const state = await stat(path).catch(() => null)
    // A path that is not there ends the run.
    if (state === null) return false
    named ||= state.isFile() && isReportName(path)
    if (state.isDirectory()) folders.push(path)
  }
  if (named) return true
  for (let looks = 0; looks < MOST.folders; looks += 1) {
    const folder = folders.shift()
    if (folder === undefined) return false
    const found = await reportOrFolders(folder)
    if (found === 'report') return true
    folders.push(...found)
  }
  return false
}

/** Whether a folder holds a report, else its folders; one of our own output holds none. */
async function reportOrFolders(folder: string): Promise<'report' | readonly string[]> {
  if (await exists(join(folder, LEDGER))) return []
  const folders: string[] = []
  let entries = 0
  try {
    for await (const entry of await opendir(folder)) {
      if (entries++ === MOST.entries) break
      if (!isShown(entry.name)) continue
      if (entry.isFile() && isReportName(entry.name)) return 'report'
      if (entry.isDirectory()) folders.push(join(folder, entry.name))
    }
  } catch {
    // What cannot be listed is told of by who reads it.
  }
  return folders
}
