import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { FormatName } from '../exports/exporter.js'
import { exporters } from '../exports/index.js'
import { version } from '../run/version.js'
import { exit, type ExitCode } from './exit.js'
import { languageOf } from './language.js'
import { messagesIn, type Language, type Messages } from './messages/index.js'
import { misuseText } from './misuse.js'
import { failOnNames, STREAM, type ExtractRequest, type FailOn } from './request.js'
import type { Surroundings } from './surroundings.js'

/** Runs the command line. `args` are those after the program's name. */
export async function run(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  const language = languageOf(args, around.environment)
  const messages = messagesIn[language]
  let code: ExitCode = exit.finished
  const program = programIn(messages, around, async (request) => {
    // Help and misuse need none of the readers, whose modules take long to load.
    const { extract } = await import('./extract.js')
    code = await extract({ ...request, language }, around)
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return exit.finished
    if (error.code !== 'commander.help') around.screen.write(misuseText(error, messages))
    return exit.misuse
  }
}

type Act = (request: Omit<ExtractRequest, 'language'>) => Promise<void>

function programIn(messages: Messages, around: Surroundings, act: Act): Command {
  const { help } = messages
  const program = localised(new Command('nianbao'), messages, around)
    .description(help.program)
    .version(version, '-V, --version', help.version)
    .addOption(new Option('--lang <language>', help.language).argParser(oneOf(languages)))
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', help.programNotes)
  program.addCommand(extractIn(messages, around, act))
  return program
}

function extractIn(messages: Messages, around: Surroundings, act: Act): Command {
  const { help } = messages
  return localised(new Command('extract'), messages, around)
    .description(help.extract)
    .argument('<path...>', help.paths)
    .addOption(new Option('-o, --output <folder>', help.output))
    .addOption(new Option('-f, --format <list>', help.format).argParser(listOf(formatNames)))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
    .addOption(new Option('-q, --quiet', help.quiet))
    .addHelpText('after', help.extractNotes)
    .action(async (paths: string[], options: ExtractOptions, command: Command) => {
      await act(requestOf(paths, options, command, messages))
    })
}

/** The options as commander gives them, after their parsers. */
interface ExtractOptions {
  readonly output?: string
  readonly format?: readonly FormatName[]
  readonly failOn?: FailOn
  readonly quiet?: boolean
}

function requestOf(
  paths: readonly string[],
  { output = 'output', format, failOn = 'file', quiet = false }: ExtractOptions,
  command: Command,
  { misuse }: Messages,
): Omit<ExtractRequest, 'language'> {
  if (output === STREAM && format?.includes('csv') === true) command.error(misuse.tableOnStream)
  return { paths, output, formats: format ?? ['csv', 'json'], failOn, quiet }
}

/** A command whose help is in our language and whose errors are thrown, to be told by us. */
function localised(command: Command, { titles, help }: Messages, around: Surroundings): Command {
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

const languages: readonly Language[] = ['zh', 'en']
const formatNames: readonly FormatName[] = exporters.map(({ name }) => name)

function oneOf<T extends string>(allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((name) => name === value)
    if (found === undefined) throw new InvalidArgumentError(allowed.join(', '))
    return found
  }
}

function listOf<T extends string>(allowed: readonly T[]): (value: string) => readonly T[] {
  const parse = oneOf(allowed)
  return (value) => value.split(',').map((name) => parse(name.trim()))
}
