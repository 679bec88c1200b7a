import { Command, InvalidArgumentError, Option } from 'commander'
import { coverageFormats, type CoverageFormat } from '../../exports/formats.js'
import { withChildAhead } from '../ahead.js'
import type { Messages } from '../messages/index.js'
import { failOnNames, STREAM, type CoverageRequest, type FailOn } from '../request.js'
import { listOf, localised, oneOf, type Setting } from './command.js'
import { readingAsked, readingOptions, type ReadingGiven } from './reading.js'

/** `nianbao coverage` */
export function coverageCommand(setting: Setting): Command {
  const { language, messages, around, done } = setting
  const { help, coverage: words } = messages
  const number = (most: number) => wholeNumber(most, messages)
  const command = localised(new Command('coverage'), setting)
    .description(words.help.coverage)
    .argument('[path...]', words.help.paths)
    .addOption(new Option('-o, --output <folder>', words.help.output))
    .addOption(new Option('-f, --format <list>', words.help.format).argParser(formatsOf))
    .addOption(new Option('--issuers <file>', words.help.issuers))
    .addOption(new Option('--sample <number>', words.help.sample).argParser(number(10_000)))
    .addOption(new Option('--seed <number>', words.help.seed).argParser(number(2 ** 31)))
    .addOption(new Option('--checked <file>', words.help.checked))
    .addOption(new Option('--fail-on <what>', help.failOn).argParser(oneOf(failOnNames)))
  return readingOptions(command, setting)
    .addHelpText('after', words.help.notes)
    .action(async (paths: string[], options: CoverageOptions, self: Command) => {
      const { checked } = options
      if (checked !== undefined) {
        const { checkedSample } = await import('../coverage.js')
        done(await checkedSample(checked, language, around))
        return
      }
      const request = { ...requestOf(paths, options, self, messages), language }
      done(
        await withChildAhead(request, around, async (ready) => {
          const { coverage } = await import('../coverage.js')
          return coverage(request, ready)
        }),
      )
    })
}

/** The options as commander gives them, after their parsers. */
interface CoverageOptions extends ReadingGiven {
  readonly output?: string
  readonly format?: readonly (CoverageFormat | 'table')[]
  readonly issuers?: string
  readonly sample?: number
  readonly seed?: number
  readonly checked?: string
  readonly failOn?: FailOn
}

const formatsOf = listOf(['table', ...coverageFormats] as const)

function wholeNumber(most: number, { misuse }: Messages): (value: string) => number {
  return (value) => {
    const given = /^\d{1,10}$/u.test(value) ? Number(value) : NaN
    if (given <= most) return given
    throw new InvalidArgumentError(misuse.numbersAllowed(0, most))
  }
}

function requestOf(
  paths: readonly string[],
  options: CoverageOptions,
  command: Command,
  { misuse }: Messages,
): Omit<CoverageRequest, 'language'> {
  const { output = STREAM, issuers = null, sample = 200, seed = 1 } = options
  if (paths.length === 0)
    command.error("missing required argument 'path'", { code: 'commander.missingArgument' })
  const chosen = options.format ?? (output === STREAM ? ['table'] : coverageFormats)
  if (output === STREAM && chosen.length > 1) command.error(misuse.oneOnStream)
  if (output !== STREAM && chosen.includes('table')) command.error(misuse.tableInFolder)
  const formats = chosen.filter((format) => format !== 'table')
  const { failOn = 'file' } = options
  return {
    paths,
    output,
    formats,
    issuers,
    sample,
    seed,
    failOn,
    ...readingAsked(options),
  }
}
