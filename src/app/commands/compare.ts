import { Command, Option } from 'commander'
import { failOnNames, STREAM, type FailOn } from '../request.js'
import { boundsOf, type BoundsGiven } from './bounds.js'
import { localised, oneOf, readingOptions, type Setting } from './command.js'

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
      const { output = 'output', failOn = 'file', region = null, quiet = false } = options
      const { aliases = null, corrections = null, verdicts = null, manifest = null } = options
      if (output === STREAM) self.error(misuse.comparisonOnStream)
      const { compare } = await import('../compare.js')
      const decisions = { aliases, corrections, verdicts, manifest }
      const bounds = boundsOf(options)
      const request = { paths, output, failOn, region, bounds, quiet, language, ...decisions }
      done(await compare(request, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface CompareOptions extends BoundsGiven {
  readonly output?: string
  readonly failOn?: FailOn
  readonly region?: string
  readonly aliases?: string
  readonly corrections?: string
  readonly verdicts?: string
  readonly manifest?: string
  readonly quiet?: boolean
}
