import type { Input } from '../input.js'
import type { PoolReading } from './messages.js'
import type { Later, Reader } from './reader.js'

/** Reads in this process: without its start, and without any protection. */
export class LocalReader implements Reader {
  private readonly ended = new AbortController()

  constructor(private readonly reading: PoolReading) {}

  async read(input: Input): Promise<Later> {
    const { path } = input
    try {
      // Where children read, what they need is not loaded here.
      const { readInput } = await import('../read.js')
      const outcome = await readInput(input, { ...this.reading, signal: this.ended.signal })
      return () => ({ path, outcome })
    } catch (bug) {
      return () => ({ path, bug })
    }
  }

  end(): Promise<void> {
    this.ended.abort()
    return Promise.resolve()
  }
}
