import { Command, Option } from 'commander'
import { formatNames, type FormatName } from '../../exports/formats.js'
import { withChildAhead, withChildAheadInto } from '../ahead.js'
import type { Messages } from '../messages/index.js'
import { failOnNames, STREAM, type ExtractRequest, type FailOn } from '../request.js'
import { listOf, localised, oneOf, type Setting } from './command.js'
import { readingAsked, readingOptions, type ReadingGiven } from './reading.js'

/** `nianbao extract` */
export function extractCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help } = messages
  const command = localised(new Command('extract'), setting)
    .description(help.extract)
    .argument('<path...>', help.paths)
    .addOption(new Option('-o, --output <folder>', help.output))
    .addOption(new Option('-f, --format <list>', help.format).argParser(listOf(formatNames)))
    .addOption(new Option('--force', messages.ledger.help.force))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
  return readingOptions(command, setting)
    .addHelpText('after', help.extractNotes)
    .action(async (paths: string[], options: ExtractOptions, self: Command) => {
      const request = { ...requestOf(paths, options, self, messages), language }
      const aheadFor = request.output === STREAM ? withChildAhead : withChildAheadInto
      done(
        await aheadFor(request, around, async (ready) => {
          // Help and misuse need none of the readers, whose modules take long to load.
          const { extract } = await import('../extract.js')
          return extract(request, ready)
        }),
      )
    })
}

/** The options as commander gives them, after their parsers. */
interface ExtractOptions extends ReadingGiven {
  readonly output?: string
  readonly format?: readonly FormatName[]
  readonly force?: boolean
  readonly failOn?: FailOn
}

function requestOf(
  paths: readonly string[],
  options: ExtractOptions,
  command: Command,
  { misuse }: Messages,
): Omit<ExtractRequest, 'language'> {
  const { output = 'output', format, failOn = 'file', force = false } = options
  if (output === STREAM && format?.includes('csv') === true) command.error(misuse.tableOnStream)
  return {
    paths,
    output,
    formats: format ?? ['csv', 'json'],
    failOn,
    force,
    ...readingAsked(options),
  }
}
