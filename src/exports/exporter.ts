import type { Outcome } from '../report/schema.js'
import type { FormatName } from './formats.js'

/** Takes outcomes one at a time, keeps none of them, and puts its files in place at the end. */
export interface Writer {
  write(outcome: Outcome): Promise<void>
  /** Puts the files in place; gives their names, relative to the folder. */
  end(): Promise<readonly string[]>
  /** Removes what was begun; files that are in place already stay. */
  discard(): Promise<void>
}

/** How an output is laid out. */
export interface Layout {
  /** `year`: a file of each kind for each year reported on, `unknown` where the print tells none. */
  readonly partition: 'none' | 'year'
  /** Whether reports that an earlier run left in `reports/` go when the output is put in place. */
  readonly replace: boolean
}

/** One file of a kind, which adds to what is there. */
export const plainLayout: Layout = { partition: 'none', replace: false }

/** One format of the output: how to begin it in a folder, which exists. */
export interface Exporter {
  readonly name: FormatName
  begin(folder: string, layout: Layout): Promise<Writer>
}

/** The output could not be written: no room, no permission. `cause` is the system's error. */
export class OutputError extends Error {
  override readonly name = 'OutputError'

  constructor(
    readonly path: string,
    override readonly cause: NodeJS.ErrnoException,
  ) {
    super(`${path}: ${cause.code ?? cause.message}`)
  }
}

/** An error of the operating system, with a code such as `ENOSPC`. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return typeof error === 'object' && error !== null && 'syscall' in error
}
