import { availableParallelism } from 'node:os'
import { InvalidArgumentError, Option, type Command } from 'commander'
import type { Bounds } from '../request.js'
import type { Setting } from './command.js'

/** What may be given, each a whole number. */
const allowed = {
  jobs: { least: 0, most: 256 },
  /** Seconds. */
  timeout: { least: 1, most: 86_400 },
  /** Megabytes. A process holds a hundred before it has read anything. */
  maxMemory: { least: 256, most: 1_048_576 },
} as const

/** Reading pages off their pictures takes some 760 MB; what has none takes 250. */
const defaults = { timeout: 60, maxMemory: 1536 } as const

/** The options as commander gives them, after their parsers. */
export type BoundsGiven = { readonly [name in keyof typeof allowed]?: number }

/** The options of every command that reads files in child processes. */
export function boundOptions(command: Command, { messages }: Setting): Command {
  const { help, misuse } = messages
  const option = (flags: string, text: string, name: keyof typeof allowed) =>
    new Option(flags, text).argParser((value) => {
      const { least, most } = allowed[name]
      const given = /^\d{1,9}$/u.test(value) ? Number(value) : NaN
      if (given >= least && given <= most) return given
      throw new InvalidArgumentError(misuse.numbersAllowed(least, most))
    })
  return command
    .addOption(option('--jobs <number>', help.jobs, 'jobs'))
    .addOption(option('--timeout <seconds>', help.timeout, 'timeout'))
    .addOption(option('--max-memory <MB>', help.maxMemory, 'maxMemory'))
}

/** What reading may take, in the units of the program. */
export function boundsOf({ jobs, timeout, maxMemory }: BoundsGiven): Bounds {
  return {
    jobs: jobs ?? availableParallelism(),
    timeout: (timeout ?? defaults.timeout) * 1000,
    maxMemory: (maxMemory ?? defaults.maxMemory) * 2 ** 20,
  }
}
