import { Command, Option } from 'commander'
import { withChildAhead } from '../ahead.js'
import { failOnNames, STREAM, type FailOn } from '../request.js'
import { localised, oneOf, type Setting } from './command.js'
import { readingAsked, readingOptions, type ReadingGiven } from './reading.js'

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
      const { output = 'output', failOn = 'file' } = options
      if (output === STREAM) self.error(misuse.panelOnStream)
      const request = { paths, output, failOn, language, ...readingAsked(options) }
      done(
        await withChildAhead(request, around, async (ready) => {
          const { panel } = await import('../panel.js')
          return panel(request, ready)
        }),
      )
    })
}

/** The options as commander gives them, after their parsers. */
interface PanelOptions extends ReadingGiven {
  readonly output?: string
  readonly failOn?: FailOn
}
