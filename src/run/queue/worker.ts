import { setTimeout as pause } from 'node:timers/promises'
import { bury } from './bury.js'
import type { Job } from './job.js'
import { passes, patiently, type OnOutage } from './patience.js'
import { commit, read, type Came, type Done, type Place } from './perform.js'

/** How a worker works. */
export interface WorkerOptions {
  /** Jobs at the same time. */
  readonly jobs: number
  /** Seconds that its jobs stay its own when it says nothing. */
  readonly lease: number
  /** Ends when nothing waits and nobody works any more; else it waits for more. */
  readonly untilEmpty: boolean
  /** Stops it: what it has begun goes back to the queue as if it never had been. */
  readonly signal: AbortSignal
  /** Told of each job that ended. */
  readonly onDone: (done: Done, job: Job, came: Came) => void
  readonly onOutage: OnOutage
}

/** Milliseconds between two looks at a queue that gave less than was asked for. */
const IDLE = 500

/** How often a lease is renewed before it would end. */
const RENEWALS = 4

/**
 * Takes jobs, as many as it has free slots, and does them until there are none or it is stopped.
 *
 * @throws StoreError where the database stays away.
 */
export async function work(place: Place, options: WorkerOptions): Promise<void> {
  await new Worker(place, options).run()
}

class Worker {
  private readonly held = new Map<Job, Promise<void>>()
  private readonly unfinished: Job[] = []
  private readonly over = new AbortController()
  /** A bug of ours, or a database that stays away: it ends everything. */
  private problem: { readonly error: unknown } | null = null

  constructor(
    private readonly place: Place,
    private readonly options: WorkerOptions,
  ) {}

  async run(): Promise<void> {
    const renewing = this.keepRenewing()
    try {
      while (!this.isStopped() && (await this.step()));
    } catch (error) {
      this.stopFor(error)
    }
    await Promise.all(this.held.values())
    this.over.abort()
    await renewing
    await this.giveBack()
    if (this.problem !== null) throw this.problem.error
  }

  /** Fills the free slots and waits for a change; false where there is nothing more to do. */
  private async step(): Promise<boolean> {
    const free = this.options.jobs - this.held.size
    const taken = await this.ask(() => this.place.queue.take(free))
    for (const job of taken) this.held.set(job, this.perform(job))
    if (this.held.size === 0 && this.options.untilEmpty && (await this.isEmpty())) return false
    if (taken.length === free) await Promise.race(this.held.values())
    else await this.rest(IDLE)
    return true
  }

  private async perform(job: Job): Promise<void> {
    try {
      const came = await read(job, this.place, this.options.signal)
      const done = await this.ask(() => commit(job, came, this.place))
      this.options.onDone(done, job, came)
    } catch (error) {
      this.unfinished.push(job)
      this.stopFor(error)
    } finally {
      this.held.delete(job)
    }
  }

  /** Whether nobody has anything left to do, and what died is told of. */
  private async isEmpty(): Promise<boolean> {
    const { created, retry, active } = await this.ask(() => this.place.queue.counts())
    return created + retry + active === 0 && (await this.ask(() => bury(this.place))) === 0
  }

  /** Says that it lives, and lets others have the jobs of those who do not say so. */
  private async keepRenewing(): Promise<void> {
    const { queue } = this.place
    while (!this.over.signal.aborted) {
      await pause((this.options.lease * 1000) / RENEWALS, undefined, { signal: this.over.signal })
        .then(() => queue.renew([...this.held.keys()]))
        .then(() => queue.reclaim())
        .catch((error: unknown) => {
          if (!passes(error)) this.stopFor(error)
        })
    }
  }

  /** Where that fails, the leases end by themselves. */
  private async giveBack(): Promise<void> {
    await this.place.queue.giveBack(this.unfinished).catch((error: unknown) => {
      if (!passes(error)) throw error
    })
  }

  private ask<T>(question: () => Promise<T>): Promise<T> {
    return patiently(question, this.options.onOutage, this.options.signal)
  }

  private async rest(milliseconds: number): Promise<void> {
    const { signal } = this.options
    await pause(milliseconds, undefined, { signal }).catch(() => undefined)
  }

  private isStopped(): boolean {
    return this.options.signal.aborted || this.problem !== null
  }

  private stopFor(error: unknown): void {
    if (!this.isStopped() && !this.over.signal.aborted) this.problem = { error }
  }
}
