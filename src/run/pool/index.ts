import type { Input } from '../input.js'
import type { Reading } from '../read.js'
import { ChildReader } from './child-reader.js'
import { inOrder } from './in-order.js'
import { LocalReader } from './local-reader.js'
import type { Later, Reader, ReaderOptions } from './reader.js'
import { Turns } from './turns.js'

/** Reads inputs in child processes, so that a hostile one costs itself and nothing else. */
export interface Pool {
  /** Inputs that are worth being begun side by side, those that wait to be taken among them. */
  readonly width: number
  /**
   * Reads one input. One that takes too long or too much memory is an outcome (`E_TIMEOUT`,
   * `E_MEMORY`), a bug of ours is a reading. Rejects only when the pool is aborted or closed.
   */
  read(input: Input): Promise<Reading>
  /** Reads many, `width` at a time, and gives them in their order. Ends early when it is aborted. */
  readAll(inputs: AsyncIterable<Input> | Iterable<Input>): AsyncGenerator<Reading, void>
  /** Ends the child processes. */
  close(): Promise<void>
}

/** How a pool reads. */
export interface PoolOptions extends ReaderOptions {
  /** Child processes at most; 0: in this process, without any protection. */
  readonly jobs: number
  /** Ends the child processes at once. */
  readonly signal?: AbortSignal
}

/** Opens a pool. Its processes start when there is something to read. */
export function openPool(options: PoolOptions): Pool {
  return new ReaderPool(options)
}

class ReaderPool implements Pool {
  readonly width: number
  private readonly readers: Reader[] = []
  private readonly turns: Turns<Reader>
  private stopped: { readonly why: unknown } | null = null

  constructor(private readonly options: PoolOptions) {
    const { jobs, signal } = options
    this.width = widthFor(jobs)
    this.turns = new Turns(() => this.open(), Math.max(jobs, 1))
    signal?.addEventListener('abort', this.onAbort)
    if (signal?.aborted === true) this.onAbort()
  }

  async read(input: Input): Promise<Reading> {
    return (await this.readLater(input))()
  }

  async *readAll(inputs: AsyncIterable<Input> | Iterable<Input>): AsyncGenerator<Reading, void> {
    const { signal } = this.options
    try {
      for await (const later of inOrder(inputs, (input) => this.readLater(input), this.width)) {
        yield later()
        if (signal?.aborted === true) return
      }
    } catch (error) {
      if (signal?.aborted !== true) throw error
    }
  }

  async close(): Promise<void> {
    this.options.signal?.removeEventListener('abort', this.onAbort)
    await this.stop(new Error('the pool is closed'))
  }

  private readonly onAbort = () => void this.stop(this.options.signal?.reason)

  private async readLater(input: Input): Promise<Later> {
    this.refuseWhenStopped()
    const reader = await this.turns.lend()
    const later = await reader.read(input)
    this.refuseWhenStopped()
    this.turns.giveBack(reader)
    return later
  }

  private refuseWhenStopped(): void {
    if (this.stopped !== null) throw this.stopped.why
  }

  private open(): Reader {
    const { jobs, reading } = this.options
    const reader = jobs === 0 ? new LocalReader(reading) : new ChildReader(this.options)
    this.readers.push(reader)
    return reader
  }

  private async stop(why: unknown): Promise<void> {
    this.stopped ??= { why }
    this.turns.refuse(why)
    await Promise.all(this.readers.map((reader) => reader.end()))
  }
}

/**
 * Enough that a slow input seldom stops the other processes, little enough for the memory; without
 * processes there is nothing to be gained.
 */
function widthFor(jobs: number): number {
  return jobs === 0 ? 1 : jobs * 4 + 16
}
