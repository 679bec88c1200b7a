import type { Writable } from 'node:stream'
import type { Ahead } from '../run/pool/ahead.js'

/** A stream that may be a terminal. */
export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** What the command line finds around it. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** For data. */
  readonly output: Screen
  /** For everything else. */
  readonly screen: Screen
  /** Aborted when the user interrupts. */
  readonly interrupt: AbortSignal
  /** A process that reads, started before the rest of the program was loaded. */
  readonly ahead?: Ahead | undefined
}
