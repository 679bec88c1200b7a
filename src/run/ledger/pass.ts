/** One pass over sources: what is new or changed is read, what is no longer there is marked. */
import type { Store } from '../../store/store.js'
import type { Reading } from '../read.js'
import { readThrough, type Came, type Through } from './read-through.js'
import { scan, spelt, type Unlisted } from './scan.js'

/** What a pass counts; the names are those of the line that `sync` prints. */
export interface PassCounts {
  /** Files and members that were found. */
  seen: number
  /** As they were when they were seen last. */
  unchanged: number
  /** New or changed, with a content that the ledger has. */
  known: number
  /** Read now. */
  read: number
  /** Left to be read by other machines. */
  queued: number
  /** Reports that were read now. */
  reports: number
  /** Read now, without a report. */
  failed: number
  /** Could not be opened. */
  refused: number
  /** Bugs of ours. */
  bugs: number
  /** No longer there. */
  gone: number
  /** Folders that could not be listed. */
  unlisted: number
}

export function noCounts(): PassCounts {
  return {
    ...{ seen: 0, unchanged: 0, known: 0, read: 0, queued: 0, reports: 0 },
    ...{ failed: 0, refused: 0, bugs: 0, gone: 0, unlisted: 0 },
  }
}

/** Who hears of a pass. */
export interface Listener {
  readonly came: (came: Pick<Came, 'reading'>) => Promise<void>
  readonly unlisted: Unlisted
}

/**
 * Goes through sources one after the other. What was not met below a source is marked as gone,
 * unless a folder there could not be listed or the run was aborted.
 */
export async function pass(
  sources: readonly string[],
  through: Through,
  counts: PassCounts,
  listener: Listener,
): Promise<void> {
  for (const source of sources) {
    const before = counts.unlisted
    const found = scan(source, (folder, code) => {
      counts.unlisted += 1
      listener.unlisted(folder, code)
    })
    for await (const came of readThrough(found, through)) {
      count(came, counts)
      await listener.came(came)
    }
    if (through.signal.aborted) return
    if (counts.unlisted === before) counts.gone += await markGone(source, through)
  }
}

function markGone(source: string, { store, run }: { store: Store; run: number }): Promise<number> {
  const path = spelt(source)
  return store.markGone(run, path === '.' || path === '/' ? '' : path)
}

function count({ to, reading }: Came, counts: PassCounts): void {
  counts.seen += 1
  if (to !== 'read') counts[to] += 1
  else if (reading === null) counts.queued += 1
  else countReading(reading, counts)
}

/** Counts what was read now. */
export function countReading(reading: Reading, counts: PassCounts): void {
  counts.read += 1
  if ('bug' in reading) counts.bugs += 1
  else if (reading.outcome.reports.length === 0) counts.failed += 1
  else counts.reports += reading.outcome.reports.length
}
