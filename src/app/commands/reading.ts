import { Option, type Command } from 'commander'
import { ocrModes, type OcrMode } from '../../../extractors/extractor.js'
import type { ReadingRequest } from '../request.js'
import { boundOptions, boundsOf, type BoundsGiven } from './bounds.js'
import { oneOf, type Setting } from './command.js'

/** What every command that reads reports may be given, as commander gives it after its parsers. */
export interface ReadingGiven extends BoundsGiven {
  readonly aliases?: string
  readonly manifest?: string
  readonly corrections?: string
  readonly verdicts?: string
  readonly ocr?: OcrMode
  readonly viaOffice?: boolean
  readonly quiet?: boolean
}

/** The options of every command that reads reports. */
export function readingOptions(command: Command, setting: Setting): Command {
  const { help, manifest } = setting.messages
  command
    .addOption(new Option('--aliases <file>', help.aliases))
    .addOption(new Option('--manifest <file>', manifest.help))
    .addOption(new Option('--corrections <file>', help.corrections))
    .addOption(new Option('--verdicts <file>', help.verdicts))
  return waysOptions(boundOptions(command, setting), setting).addOption(
    new Option('-q, --quiet', help.quiet),
  )
}

/** The options that say how files are read. */
export function waysOptions(command: Command, { messages: { help } }: Setting): Command {
  return command
    .addOption(new Option('--ocr <when>', help.ocr).argParser(oneOf(ocrModes)))
    .addOption(new Option('--via-office', help.viaOffice))
}

/** What is asked for by these options. */
export type ReadingAsked = Pick<
  ReadingRequest,
  'aliases' | 'manifest' | 'corrections' | 'verdicts' | 'ocr' | 'viaOffice' | 'bounds' | 'quiet'
>

/** What a command is asked for by the options that all have. */
export function readingAsked(given: ReadingGiven): ReadingAsked {
  const { aliases = null, manifest = null, corrections = null, verdicts = null } = given
  const { ocr, viaOffice = false, quiet = false } = given
  return {
    ...{ aliases, manifest, corrections, verdicts },
    ...{ ocr, viaOffice, quiet },
    bounds: boundsOf(given),
  }
}
