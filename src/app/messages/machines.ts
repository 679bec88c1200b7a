import type { BaseProblem } from '../../run/queue/files/base.js'
import type { JobCounts } from '../../run/queue/queue.js'
import type { Counts } from '../../store/store.js'

/** What the commands say that share work between machines, in one language. */
export interface MachineMessages {
  readonly help: {
    readonly store: string
    readonly enqueueOnly: string
    readonly lease: string
    readonly worker: string
    readonly files: string
    readonly untilEmpty: string
    readonly workerNotes: string
    readonly status: string
    readonly statusFolder: string
    readonly statusFormat: string
    readonly statusNotes: string
  }
  /** What is wrong with the value of `--files`. */
  readonly files: Readonly<Record<BaseProblem['problem'], (where: string) => string>>
  /** Where neither a folder nor a database is named, or both are. */
  readonly folderOrDatabase: string
  readonly waiting: (version: string) => string
  readonly away: (place: string) => string
  readonly back: string
  readonly changed: (path: string) => string
  readonly unopened: (path: string, detail: string) => string
  /** What sync says where documents are missing in the output. */
  readonly givenUp: (jobs: number) => string
  readonly interrupted: string
  readonly worked: (done: number, failed: number, seconds: string) => string
  /** The lines of a status, in their order: its name and how it is told. */
  readonly status: {
    readonly version: string
    readonly documents: string
    readonly counted: (counts: Counts) => string
    readonly states: string
    readonly stated: (states: Counts['states'], waiting: number) => string
    readonly jobs: string
    readonly queue: (jobs: JobCounts) => string
    readonly rate: string
    readonly perMinute: (files: number) => string
    readonly failures: string
  }
}
