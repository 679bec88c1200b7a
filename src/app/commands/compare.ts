import { Command, Option } from 'commander'
import { withChildAhead } from '../ahead.js'
import { failOnNames, STREAM, type FailOn } from '../request.js'
import { localised, oneOf, type Setting } from './command.js'
import { readingAsked, readingOptions, type ReadingGiven } from './reading.js'

/** `nianbao compare` */
export function compareCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help, misuse } = messages
  const command = localised(new Command('compare'), setting)
    .description(help.compare)
    .argument('<path...>', help.panelPaths)
    .addOption(new Option('-o, --output <folder>', help.compareOutput))
    .addOption(new Option('--region <issuer>', help.region))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
  return readingOptions(command, setting)
    .addHelpText('after', help.compareNotes)
    .action(async (paths: string[], options: CompareOptions, self: Command) => {
      const { output = 'output', failOn = 'file', region = null } = options
      if (output === STREAM) self.error(misuse.comparisonOnStream)
      const request = { paths, output, failOn, region, language, ...readingAsked(options) }
      done(
        await withChildAhead(request, around, async (ready) => {
          const { compare } = await import('../compare.js')
          return compare(request, ready)
        }),
      )
    })
}

/** The options as commander gives them, after their parsers. */
interface CompareOptions extends ReadingGiven {
  readonly output?: string
  readonly failOn?: FailOn
  readonly region?: string
}
