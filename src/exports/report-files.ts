/** The files of reports, one each, in a folder. */
import { mkdir, opendir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Report } from '../report/schema.js'
import { exists } from './exists.js'
import { isSystemError, OutputError, type Layout } from './exporter.js'
import { reportStem, uniqueNames, yearName } from './names.js'
import { writeStaged } from './staged-file.js'

/** Takes reports one by one. */
export interface ReportFiles {
  write(report: Report): Promise<void>
  /** Puts them in place. */
  end(): Promise<void>
  /** Removes what is not in place. */
  discard(): Promise<void>
}

/** Puts each report in place as it comes, beside those that are there. */
export function filesBeside(folder: string, partition: Layout['partition']): ReportFiles {
  const nameOf = uniqueNames()
  return {
    write: (report) =>
      writeStaged(join(folder, part(report, partition), nameOf(report)), pretty(report)),
    end: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  }
}

/**
 * Gathers the reports in a folder beside and puts them in place at the end, when the reports of an
 * earlier run that are not among them go. Names are held against the folder, not kept in memory.
 *
 * @throws OutputError
 */
export async function filesInstead(
  folder: string,
  partition: Layout['partition'],
): Promise<ReportFiles> {
  const staged = join(dirname(folder), '.reports.part')
  const remove = () => guarded(staged, () => rm(staged, { recursive: true, force: true }))
  await remove()
  await guarded(staged, () => mkdir(staged, { recursive: true }))
  return {
    write: async (report) => {
      const path = await freePath(join(staged, part(report, partition)), report)
      await writeStaged(path, pretty(report))
    },
    end: () =>
      guarded(folder, async () => {
        await mkdir(folder, { recursive: true })
        await prune(folder, staged)
        while ((await move(staged, folder)) > 0);
        await remove()
      }),
    discard: remove,
  }
}

function part(report: Report, partition: Layout['partition']): string {
  return partition === 'year' ? yearName(report) : ''
}

function pretty(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}

async function freePath(folder: string, report: Report): Promise<string> {
  const stem = join(folder, reportStem(report))
  for (let count = 1; ; count += 1) {
    const path = count === 1 ? `${stem}.json` : `${stem}-${count}.json`
    if (!(await exists(path))) return path
  }
}

/** What a run of ours names a report, and the folder of a year. */
const OURS = /^(?:\d{4}|unknown)-.*-[0-9a-f]{8}(?:-\d+)?\.json$/u
const YEAR = /^(?:\d{4}|unknown)$/u

/** Removes reports that are not staged, and nothing that another hand put there. */
async function prune(folder: string, staged: string): Promise<void> {
  for await (const entry of await opendir(folder)) {
    const [old, now] = [join(folder, entry.name), join(staged, entry.name)]
    if (entry.isDirectory() && YEAR.test(entry.name)) await prune(old, now)
    else if (entry.isFile() && OURS.test(entry.name) && !(await exists(now))) await rm(old)
  }
}

/** Moves files; gives how many. A folder that is read while files leave it may not tell all of them. */
async function move(from: string, to: string): Promise<number> {
  let moved = 0
  for await (const entry of await opendir(from)) {
    const [staged, place] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      await mkdir(place, { recursive: true })
      moved += await move(staged, place)
    } else {
      await rename(staged, place)
      moved += 1
    }
  }
  return moved
}

async function guarded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isSystemError(error) ? new OutputError(path, error) : error
  }
}
