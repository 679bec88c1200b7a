import type { Input } from '../input.js'
import type { Reading } from '../read.js'
import type { Ahead } from './ahead.js'
import type { PoolReading } from './messages.js'

/** A reading whose text is not parsed yet: so it takes a tenth of the memory. */
export type Later = () => Reading

/** How one reader reads, and within which bounds. */
export interface ReaderOptions {
  /** Milliseconds for one file. */
  readonly timeout: number
  /** Bytes of memory of one process. */
  readonly maxMemory: number
  readonly reading: PoolReading
  /** A process of the same memory that was started ahead, to be the first. */
  readonly ahead?: Ahead | undefined
}

/** Reads one input at a time. */
export interface Reader {
  /** Never rejects: what goes wrong is a reading. */
  read(input: Input): Promise<Later>
  /** Gives up what it is doing, for good. */
  end(): Promise<void>
}
