import { Command, Option } from 'commander'
import type { OcrMode } from '../../../extractors/extractor.js'
import { boundOptions, boundsOf, type BoundsGiven } from './bounds.js'
import { localised, type Setting } from './command.js'
import { waysOptions } from './reading.js'
import { leaseOption, USUAL_LEASE } from './shared.js'

/** `nianbao worker` */
export function workerCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help, machines } = messages
  const command = localised(new Command('worker'), setting)
    .description(machines.help.worker)
    .addOption(new Option('--files <where>', machines.help.files))
    .addOption(new Option('--until-empty', machines.help.untilEmpty))
    .addOption(new Option('--aliases <file>', help.aliases))
    .addOption(leaseOption(messages))
  return waysOptions(boundOptions(command, setting), setting)
    .addOption(new Option('-q, --quiet', help.quiet))
    .addHelpText('after', machines.help.workerNotes)
    .action(async (options: WorkerOptions) => {
      const { files = '', aliases = null, lease = USUAL_LEASE, quiet = false } = options
      const { untilEmpty = false, ocr, viaOffice = false } = options
      const ways = { ocr, viaOffice }
      const bounds = boundsOf(options)
      const request = { files, untilEmpty, aliases, lease, quiet, bounds, ...ways }
      const { worker } = await import('../worker.js')
      done(await worker({ ...request, language }, around))
    })
}

/** The options as commander gives them, after their parsers. */
interface WorkerOptions extends BoundsGiven {
  readonly files?: string
  readonly untilEmpty?: boolean
  readonly aliases?: string
  readonly ocr?: OcrMode
  readonly viaOffice?: boolean
  readonly lease?: number
  readonly quiet?: boolean
}
