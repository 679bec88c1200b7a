import { Command, Option } from 'commander'
import type { StatusRequest } from '../request.js'
import { localised, oneOf, type Setting } from './command.js'
import { storeOption, type PlaceGiven } from './shared.js'

const formats: readonly StatusRequest['format'][] = ['table', 'json']

/** `nianbao status` */
export function statusCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { machines } = messages
  return localised(new Command('status'), setting)
    .description(machines.help.status)
    .argument('[folder]', machines.help.statusFolder)
    .addOption(storeOption(messages))
    .addOption(
      new Option('-f, --format <name>', machines.help.statusFormat).argParser(oneOf(formats)),
    )
    .addHelpText('after', machines.help.statusNotes)
    .action(async (folder: string | undefined, options: StatusOptions, self: Command) => {
      const { store = 'sqlite', format = 'table' } = options
      if ((folder === undefined) !== (store === 'postgres')) self.error(machines.folderOrDatabase)
      const { status } = await import('../status.js')
      done(await status({ folder: folder ?? null, format, language }, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface StatusOptions extends PlaceGiven {
  readonly format?: StatusRequest['format']
}
