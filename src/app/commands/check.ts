import { Command, Option } from 'commander'
import { findingsFormats, type FindingsFormat } from '../../exports/formats.js'
import type { FindingCode } from '../../report/catalogue.js'
import { withChildAhead } from '../ahead.js'
import type { Messages } from '../messages/index.js'
import { failOnNames, STREAM, type CheckRequest, type FailOn } from '../request.js'
import { listOf, localised, oneOf, type Setting } from './command.js'
import { readingAsked, readingOptions, type ReadingGiven } from './reading.js'

/** A failed file is an error here: it could not be checked. */
const failOn: readonly FailOn[] = failOnNames.filter((name) => name !== 'file')

/** `nianbao check` */
export function checkCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help } = messages
  const command = localised(new Command('check'), setting)
    .description(help.check)
    .argument('[path...]', help.panelPaths)
    .addOption(new Option('-o, --output <folder>', help.checkOutput))
    .addOption(new Option('-f, --format <list>', help.checkFormat).argParser(formatsOf))
    .addOption(new Option('--fail-on <what>', help.checkFailOn).argParser(oneOf(failOn)))
    .addOption(new Option('--codes [code]', help.codes))
    .addOption(new Option('-v, --verbose', help.verbose))
  return readingOptions(command, setting)
    .addHelpText('after', help.checkNotes)
    .action(async (paths: string[], options: CheckOptions, self: Command) => {
      const { codes } = options
      if (codes !== undefined) {
        const chosen = await codeOf(codes, self, messages)
        const { checkCodes } = await import('../check.js')
        done(await checkCodes(chosen, language, around))
        return
      }
      const request = { ...requestOf(paths, options, self, messages), language }
      done(
        await withChildAhead(request, around, async (ready) => {
          const { check } = await import('../check.js')
          return check(request, ready)
        }),
      )
    })
}

/** The options as commander gives them, after their parsers. */
interface CheckOptions extends ReadingGiven {
  readonly output?: string
  readonly format?: readonly (FindingsFormat | 'table')[]
  readonly failOn?: FailOn
  /** True where no code is given. */
  readonly codes?: string | true
  readonly verbose?: boolean
}

const formatsOf = listOf(['table', ...findingsFormats] as const)

/** The codes are loaded where one is named: there are many. */
async function codeOf(
  named: string | true,
  command: Command,
  { misuse }: Messages,
): Promise<FindingCode | null> {
  if (named === true) return null
  const { isFindingCode } = await import('../../report/finding.js')
  if (isFindingCode(named)) return named
  return command.error(
    `error: option '--codes [code]' argument '${named}' is invalid. ${misuse.codesAllowed}`,
    { code: 'commander.invalidArgument' },
  )
}

function requestOf(
  paths: readonly string[],
  options: CheckOptions,
  command: Command,
  { misuse }: Messages,
): Omit<CheckRequest, 'language'> {
  const { output = STREAM, failOn: condition = 'error', verbose = false } = options
  if (paths.length === 0)
    command.error("missing required argument 'path'", { code: 'commander.missingArgument' })
  const chosen = options.format ?? (output === STREAM ? ['table'] : findingsFormats)
  if (output === STREAM && chosen.length > 1) command.error(misuse.oneOnStream)
  if (output !== STREAM && chosen.includes('table')) command.error(misuse.tableInFolder)
  const formats = chosen.filter((format) => format !== 'table')
  return { paths, output, formats, failOn: condition, verbose, ...readingAsked(options) }
}
