import type { Outcome, Source } from '../../report/schema.js'
import { blankSource, type Input } from '../input.js'
import { failed, judgedBy, type Failing } from '../outcomes.js'
import type { Reading } from '../read.js'
import { Child, type Death, type Task } from './child-process.js'
import type { Answer, Result } from './messages.js'
import type { Later, Reader, ReaderOptions } from './reader.js'

/** Reads in a child process, which is renewed whenever it has to be. */
export class ChildReader implements Reader {
  private child: Child | null = null
  private ended = false
  private readonly ending = new Set<Promise<void>>()

  constructor(private readonly options: ReaderOptions) {}

  /**
   * Reads an input. A child that dies may have died of the files before, or of what else the
   * machine did: the input gets a new one before it is held to be the reason.
   */
  async read(input: Input): Promise<Later> {
    const { path } = input
    try {
      const first = await this.run('read', input)
      const came = isDeath(first) && first !== 'late' ? await this.run('read', input) : first
      if (!isDeath(came)) return () => readingOf(path, came)
      const outcome = await this.failedBy(came, input)
      return () => ({ path, outcome })
    } catch (bug) {
      return () => ({ path, bug })
    }
  }

  async end(): Promise<void> {
    this.ended = true
    this.retire()
    await Promise.all(this.ending)
  }

  private async run(task: Task, input: Input): Promise<Answer | Death> {
    const child = this.ready()
    try {
      return await child.run(task, input, this.options.timeout)
    } finally {
      if (child.spent) this.retire()
    }
  }

  private ready(): Child {
    if (this.ended) throw new Error('the reader has ended')
    return (this.child ??= this.begun())
  }

  private begun(): Child {
    const { maxMemory, reading, ahead } = this.options
    const child = ahead?.take() ?? new Child(maxMemory)
    child.begin(reading)
    return child
  }

  private retire(): void {
    if (this.child === null) return
    const end = this.child.end().finally(() => this.ending.delete(end))
    this.ending.add(end)
    this.child = null
  }

  /** The outcome of an input whose reading ended its process. */
  private async failedBy(death: Death, input: Input): Promise<Outcome> {
    const { timeout, maxMemory, reading } = this.options
    const outcome = failed(await this.identify(input), failingOf(death, timeout, maxMemory))
    return judgedBy(outcome, reading)
  }

  /** What is known of it all the same; asked of a child, for its size may be the trouble. */
  private async identify(input: Input): Promise<Source> {
    const answer = await this.run('identify', input)
    const result = isDeath(answer) ? null : resultOf<Source>(answer)
    return result !== null && 'value' in result ? result.value : blankSource(input)
  }
}

function isDeath(came: Answer | Death): came is Death {
  return came === 'late' || 'by' in came
}

function failingOf(death: Death, timeout: number, maxMemory: number): Failing {
  if (death === 'late') return { code: 'E_TIMEOUT', detail: `${timeout / 1000} s` }
  const { by } = death
  return {
    code: 'E_MEMORY',
    detail: by === 'SIGKILL' ? `${Math.round(maxMemory / 2 ** 20)} MB` : by,
  }
}

function readingOf(path: string, answer: Answer): Reading {
  const result = resultOf<Outcome>(answer)
  if ('value' in result) return { path, outcome: result.value }
  const bug = new Error(result.bug.message)
  bug.stack = result.bug.stack
  return { path, bug }
}

/** A child is this same program: what it wrote is what was meant. */
function resultOf<T>({ text }: Answer): Result<T> {
  return JSON.parse(new TextDecoder().decode(text)) as Result<T>
}
