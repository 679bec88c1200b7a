import { Command, Option } from 'commander'
import { failOnNames, STREAM, type FailOn } from '../request.js'
import { localised, oneOf, type Setting } from './command.js'

/** `nianbao panel` */
export function panelCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help, misuse } = messages
  return localised(new Command('panel'), setting)
    .description(help.panel)
    .argument('<path...>', help.panelPaths)
    .addOption(new Option('-o, --output <folder>', help.panelOutput))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
    .addOption(new Option('--aliases <file>', help.aliases))
    .addOption(new Option('-q, --quiet', help.quiet))
    .addHelpText('after', help.panelNotes)
    .action(async (paths: string[], options: PanelOptions, command: Command) => {
      const { output = 'output', failOn = 'file', aliases = null, quiet = false } = options
      if (output === STREAM) command.error(misuse.panelOnStream)
      const { panel } = await import('../panel.js')
      done(await panel({ paths, output, failOn, aliases, quiet, language }, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface PanelOptions {
  readonly output?: string
  readonly failOn?: FailOn
  readonly aliases?: string | null
  readonly quiet?: boolean
}
