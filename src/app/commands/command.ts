import { InvalidArgumentError, type Command } from 'commander'
import type { ExitCode } from '../exit.js'
import type { Language, Messages } from '../messages/index.js'
import type { Surroundings } from '../surroundings.js'

/** What a command is made with. */
export interface Setting {
  readonly language: Language
  readonly messages: Messages
  readonly around: Surroundings
  /** Takes what the command came to. */
  readonly done: (code: ExitCode) => void
}

/** A command whose help is in our language and whose errors are thrown, to be told by us. */
export function localised(command: Command, { messages, around }: Setting): Command {
  const { titles, help } = messages
  const translated: Readonly<Record<string, string>> = titles
  return command
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => translated[title] ?? title })
    .configureOutput({
      writeOut: (text) => void around.output.write(text),
      writeErr: (text) => void around.screen.write(text),
      outputError: () => undefined,
    })
    .helpOption('-h, --help', help.help)
    .exitOverride()
}

/** A parser of values that takes those allowed, and names them where it gets another. */
export function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((name) => name === value)
    if (found === undefined) throw new InvalidArgumentError(allowed.join(', '))
    return found
  }
}

/** The same for several values parted by commas. */
export function listOf<T extends string>(allowed: readonly T[]): (value: string) => readonly T[] {
  const parse = oneOf(allowed)
  return (value) => value.split(',').map((name) => parse(name.trim()))
}
