import process from 'node:process'
import { fileURLToPath } from 'node:url'
import workerpool from 'workerpool'
import type { Input } from '../input.js'
import { beside, isWritten } from './beside.js'
import type { Answer, PoolReading } from './messages.js'

/** What a child can do with an input. */
export type Task = 'read' | 'identify'

/** Why a child gave no answer: it was given up, or it ended by a signal or with a code. */
export type Death = 'late' | { readonly by: string }

/** Milliseconds that a child has to end by itself, and altogether. */
const GRACE = { itself: 200, altogether: 1000 }

const entry = fileURLToPath(beside(import.meta.url, 'child'))
const written = isWritten(import.meta.url) ? ['--import', 'tsx'] : []

/** A process that does one task at a time. It may die at any moment. */
export class Child {
  /** Whether it takes no more tasks. */
  spent = false
  private readonly pool: workerpool.Pool
  private readonly started: Promise<void>
  private begun: Promise<unknown>
  private pid: number | null = null

  /** Starts the process. @param maxMemory Bytes of memory at which it ends. */
  constructor(maxMemory: number) {
    const megabytes = Math.ceil(maxMemory / 2 ** 20)
    this.pool = workerpool.pool(entry, {
      ...{ workerType: 'process', maxWorkers: 1, workerTerminateTimeout: GRACE.itself },
      forkArgs: [String(maxMemory)],
      forkOpts: { execArgv: [...heapFor(megabytes), ...written], serialization: 'advanced' },
      // What an engine prints when it dies is not for the screen.
      emitStdStreams: true,
    })
    this.started = this.exec('start', []).then((pid) => {
      this.pid = Number(pid)
    })
    // A process that could not be started is told by its first task.
    this.started.catch(() => undefined)
    this.begun = this.started
  }

  /** Tells it how it is to read; once, before its first task. */
  begin(reading: PoolReading): void {
    this.begun = this.started.then(() => this.exec('begin', [reading]))
    this.begun.catch(() => undefined)
  }

  /**
   * Does a task. @param timeout Milliseconds after which the process is ended; they count anew with
   * each page that is read off its picture.
   * @throws Error where it could not be started, or is a bug of ours.
   */
  async run(task: Task, input: Input, timeout: number): Promise<Answer | Death> {
    await this.begun.catch((error: unknown) => {
      this.spent = true
      throw error
    })
    const given = { up: false }
    const timer = setTimeout(() => {
      given.up = true
      this.kill()
    }, timeout)
    try {
      // As child.ts answers.
      const answer = (await this.exec(task, [input], () => timer.refresh())) as Answer
      this.spent ||= answer.spent
      return answer
    } catch (error) {
      if (!(error instanceof workerpool.TerminateError)) throw error
      this.spent = true
      return given.up ? 'late' : { by: causeOf(error) }
    } finally {
      clearTimeout(timer)
    }
  }

  /** Ends the process, whatever it is doing. */
  async end(): Promise<void> {
    this.kill()
    // It gives up on a process that was dead before.
    await Promise.resolve(this.pool.terminate(true, GRACE.altogether)).catch(() => undefined)
  }

  private kill(): void {
    this.spent = true
    if (this.pid === null) return
    try {
      process.kill(this.pid, 'SIGKILL')
    } catch {
      // It was quicker.
    }
  }

  private exec(method: string, params: unknown[], on?: () => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.pool.exec(method, params, on === undefined ? {} : { on }).then(resolve, reject)
    })
  }
}

/**
 * A heap of the old may be as large as the process; that of the young, which would shrink with it,
 * stays as large as it is by itself, for reading makes much garbage.
 */
function heapFor(megabytes: number): string[] {
  const young = Math.min(Math.ceil(megabytes / 24), 32)
  return [`--max-old-space-size=${megabytes}`, `--max-semi-space-size=${young}`]
}

/** The signal or the code of a process that ended, as the pool tells it. */
function causeOf({ message }: Error): string {
  const [, signal = 'null'] = /signalCode: `(\w+)`/u.exec(message) ?? []
  const [, code = 'unknown'] = /exitCode: `(\w+)`/u.exec(message) ?? []
  return signal === 'null' ? `exit ${code}` : signal
}
