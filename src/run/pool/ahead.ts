import { Child } from './child-process.js'

/** A child process that was started before it was known how it is to read. */
export interface Ahead {
  /** Gives it, once; null ever after. */
  take(): Child | null
  /** Ends it where nobody took it. */
  end(): Promise<void>
}

/** Starts a child process, so that it is ready when this one is. @param maxMemory Bytes at which it ends. */
export function startAhead(maxMemory: number): Ahead {
  let child: Child | null = new Child(maxMemory)
  const take = () => {
    const taken = child
    child = null
    return taken
  }
  return { take, end: async () => take()?.end() }
}
