import { Command, Option } from 'commander'
import { failOnNames, STREAM, type FailOn } from '../request.js'
import { boundsOf, type BoundsGiven } from './bounds.js'
import { localised, oneOf, readingOptions, type Setting } from './command.js'

/** `nianbao panel` */
export function panelCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help, misuse } = messages
  const command = localised(new Command('panel'), setting)
    .description(help.panel)
    .argument('<path...>', help.panelPaths)
    .addOption(new Option('-o, --output <folder>', help.panelOutput))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
  return readingOptions(command, setting)
    .addHelpText('after', help.panelNotes)
    .action(async (paths: string[], options: PanelOptions, self: Command) => {
      const { output = 'output', failOn = 'file', quiet = false } = options
      const { aliases = null, corrections = null, verdicts = null, manifest = null } = options
      if (output === STREAM) self.error(misuse.panelOnStream)
      const { panel } = await import('../panel.js')
      const decisions = { aliases, corrections, verdicts, manifest }
      const bounds = boundsOf(options)
      done(await panel({ paths, output, failOn, bounds, quiet, language, ...decisions }, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface PanelOptions extends BoundsGiven {
  readonly output?: string
  readonly failOn?: FailOn
  readonly aliases?: string
  readonly corrections?: string
  readonly verdicts?: string
  readonly manifest?: string
  readonly quiet?: boolean
}
