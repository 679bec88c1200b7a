import { Command, Option } from 'commander'
import { listingFormats, type ListingFormat } from '../request.js'
import { localised, oneOf, type Setting } from './command.js'
import { folderIn, storeOption, type PlaceGiven } from './shared.js'

/** `nianbao quarantine list|retry` */
export function quarantineCommand(setting: Setting): Command {
  const { help } = setting.messages.ledger
  return localised(new Command('quarantine'), setting)
    .description(help.quarantine)
    .addHelpText('after', help.quarantineNotes)
    .addCommand(listCommand(setting))
    .addCommand(retryCommand(setting))
}

/** The options of `list` as commander gives them, after their parsers. */
interface ListOptions extends PlaceGiven {
  readonly format?: ListingFormat
}

function argumentsOf(first: string | undefined, more: readonly string[]): readonly string[] {
  return first === undefined ? more : [first, ...more]
}

function listCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help } = messages.ledger
  return localised(new Command('list'), setting)
    .description(help.quarantineList)
    .argument('[folder]', help.quarantineFolder)
    .argument('[what...]', help.quarantineWhat)
    .addOption(storeOption(messages))
    .addOption(
      new Option('-f, --format <name>', help.quarantineFormat).argParser(oneOf(listingFormats)),
    )
    .action(
      async (first: string | undefined, more: string[], options: ListOptions, self: Command) => {
        const { folder, rest: selection } = folderIn(argumentsOf(first, more), options, self)
        const { quarantineList } = await import('../quarantine.js')
        const { format = 'table' } = options
        done(await quarantineList({ folder, selection, format, language }, around))
      },
    )
}

function retryCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help } = messages.ledger
  return localised(new Command('retry'), setting)
    .description(help.quarantineRetry)
    .argument('[folder]', help.quarantineFolder)
    .argument('[what...]', help.quarantineWhat)
    .addOption(storeOption(messages))
    .action(
      async (first: string | undefined, more: string[], options: PlaceGiven, self: Command) => {
        const { folder, rest: selection } = folderIn(argumentsOf(first, more), options, self)
        const { quarantineRetry } = await import('../quarantine.js')
        done(await quarantineRetry({ folder, selection, language }, around))
      },
    )
}
