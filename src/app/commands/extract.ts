import { Command, Option } from 'commander'
import type { FormatName } from '../../exports/exporter.js'
import { exporters } from '../../exports/index.js'
import type { Messages } from '../messages/index.js'
import { failOnNames, STREAM, type ExtractRequest, type FailOn } from '../request.js'
import { listOf, localised, oneOf, type Setting } from './command.js'

const formatNames: readonly FormatName[] = exporters.map(({ name }) => name)

/** `nianbao extract` */
export function extractCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help } = messages
  return localised(new Command('extract'), setting)
    .description(help.extract)
    .argument('<path...>', help.paths)
    .addOption(new Option('-o, --output <folder>', help.output))
    .addOption(new Option('-f, --format <list>', help.format).argParser(listOf(formatNames)))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
    .addOption(new Option('--aliases <file>', help.aliases))
    .addOption(new Option('-q, --quiet', help.quiet))
    .addHelpText('after', help.extractNotes)
    .action(async (paths: string[], options: ExtractOptions, command: Command) => {
      const request = requestOf(paths, options, command, messages)
      // Help and misuse need none of the readers, whose modules take long to load.
      const { extract } = await import('../extract.js')
      done(await extract({ ...request, language }, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface ExtractOptions {
  readonly output?: string
  readonly format?: readonly FormatName[]
  readonly failOn?: FailOn
  readonly aliases?: string
  readonly quiet?: boolean
}

function requestOf(
  paths: readonly string[],
  { output = 'output', format, failOn = 'file', aliases, quiet = false }: ExtractOptions,
  command: Command,
  { misuse }: Messages,
): Omit<ExtractRequest, 'language'> {
  if (output === STREAM && format?.includes('csv') === true) command.error(misuse.tableOnStream)
  return {
    paths,
    output,
    formats: format ?? ['csv', 'json'],
    failOn,
    aliases: aliases ?? null,
    quiet,
  }
}
