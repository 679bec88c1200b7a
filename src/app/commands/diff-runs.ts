import { Command, Option } from 'commander'
import { listingFormats, type ListingFormat } from '../request.js'
import { localised, oneOf, type Setting } from './command.js'
import { folderIn, storeOption, type PlaceGiven } from './shared.js'

/** `nianbao diff-runs` */
export function diffRunsCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help } = messages.ledger
  return localised(new Command('diff-runs'), setting)
    .description(help.diffRuns)
    .argument('[folder]', help.diffFolder)
    .addOption(storeOption(messages))
    .addOption(new Option('--from <version>', help.diffFrom))
    .addOption(new Option('--to <version>', help.diffTo))
    .addOption(new Option('-f, --format <name>', help.diffFormat).argParser(oneOf(listingFormats)))
    .addHelpText('after', help.diffNotes)
    .action(async (given: string | undefined, options: DiffOptions, self: Command) => {
      const { folder } = folderIn(given === undefined ? [] : [given], options, self)
      const { from = null, to = null, format = 'table' } = options
      const { diffRuns } = await import('../diff-runs.js')
      done(await diffRuns({ folder, from, to, format, language }, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface DiffOptions extends PlaceGiven {
  readonly from?: string
  readonly to?: string
  readonly format?: ListingFormat
}
