import { Command, Option } from 'commander'
import type { Layout } from '../../exports/exporter.js'
import { formatNames, type FormatName } from '../../exports/formats.js'
import { withChildAheadInto } from '../ahead.js'
import { failOnNames, STREAM } from '../request.js'
import type { FailOn, StoreName, SyncRequest } from '../request.js'
import type { Surroundings } from '../surroundings.js'
import { leaseOption, storeOption, USUAL_LEASE } from './shared.js'
import { listOf, localised, oneOf, type Setting } from './command.js'
import { readingAsked, readingOptions, type ReadingGiven } from './reading.js'

const partitions: readonly Layout['partition'][] = ['none', 'year']

/** `nianbao sync` */
export function syncCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help, ledger, machines } = messages
  const command = localised(new Command('sync'), setting)
    .description(ledger.help.sync)
    .argument('<source...>', ledger.help.syncSources)
    .addOption(new Option('-o, --output <folder>', ledger.help.syncOutput))
    .addOption(
      new Option('-f, --format <list>', ledger.help.syncFormat).argParser(listOf(formatNames)),
    )
    .addOption(new Option('--partition <by>', ledger.help.partition).argParser(oneOf(partitions)))
    .addOption(new Option('--force', ledger.help.force))
    .addOption(new Option('--no-export', ledger.help.noExport))
    .addOption(new Option('--watch', ledger.help.watch))
    .addOption(storeOption(messages))
    .addOption(new Option('--enqueue-only', machines.help.enqueueOnly))
    .addOption(leaseOption(messages))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
  return readingOptions(command, setting)
    .addHelpText('after', ledger.help.syncNotes)
    .action(async (paths: string[], options: SyncOptions, self: Command) => {
      if (options.output === STREAM) self.error(ledger.folderNeeded)
      const request = { ...requestOf(paths, options), language }
      const use = async (ready: Surroundings) => {
        const { sync } = await import('../sync.js')
        return sync(request, ready)
      }
      done(
        request.shared === null
          ? await withChildAheadInto(request, around, use)
          : await use(around),
      )
    })
}

/** The options as commander gives them, after their parsers. */
interface SyncOptions extends ReadingGiven {
  readonly output?: string
  readonly format?: readonly FormatName[]
  readonly partition?: Layout['partition']
  readonly force?: boolean
  /** False where `--no-export` is given. */
  readonly export: boolean
  readonly watch?: boolean
  readonly store?: StoreName
  readonly enqueueOnly?: boolean
  readonly lease?: number
  readonly failOn?: FailOn
}

function requestOf(paths: readonly string[], options: SyncOptions): Omit<SyncRequest, 'language'> {
  const { output = 'output', format = ['csv', 'json'], partition = 'none' } = options
  const { force = false, export: exported, watch = false, failOn = 'file' } = options
  const { store = 'sqlite', enqueueOnly = false, lease = USUAL_LEASE } = options
  const shared = store === 'postgres' ? { enqueueOnly, lease } : null
  const kept = {
    force,
    shared,
    exported: exported && !(shared?.enqueueOnly ?? false),
    watch,
    failOn,
  }
  return { paths, output, formats: format, partition, ...kept, ...readingAsked(options) }
}
