import type { AliasProblem } from '../../run/aliases.js'
import type { InputProblem } from '../../run/files.js'
import type { FigureStatus, Finding } from '../../report/schema.js'
import { en } from './en.js'
import { zh } from './zh.js'

export type Language = 'zh' | 'en'

type Severity = Finding['severity']

/** Everything the command line says, in one language. */
export interface Messages {
  /** The titles that help prints, by their English wording. */
  readonly titles: Readonly<
    Record<'Usage:' | 'Arguments:' | 'Options:' | 'Global Options:' | 'Commands:', string>
  >
  readonly help: {
    readonly program: string
    readonly extract: string
    readonly panel: string
    readonly panelPaths: string
    readonly panelOutput: string
    readonly paths: string
    readonly output: string
    readonly format: string
    readonly failOn: string
    readonly aliases: string
    readonly quiet: string
    readonly language: string
    readonly help: string
    readonly helpCommand: string
    readonly version: string
    readonly programNotes: string
    readonly extractNotes: string
    readonly panelNotes: string
  }
  readonly misuse: {
    /** Every message of misuse begins with it. */
    readonly error: string
    /** Where to read more. */
    readonly seeHelp: (help: string) => string
    readonly didYouMean: (names: string) => string
    readonly unknownOption: (option: string) => string
    readonly unknownCommand: (command: string) => string
    readonly missingArgument: (argument: string) => string
    readonly missingValue: (option: string) => string
    readonly invalidValue: (option: string, value: string, allowed: string) => string
    readonly tableOnStream: string
    readonly panelOnStream: string
  }
  readonly input: Readonly<Record<InputProblem, (path: string) => string>>
  /** What is wrong with a file of aliases: where, and what stands there or the system's reason. */
  readonly aliases: Readonly<
    Record<AliasProblem['problem'], (place: string, value: string) => string> & {
      readonly line: (path: string, line: number) => string
    }
  >
  readonly nothingToRead: string
  readonly failure: (code: string, path: string, message: string, hint: string) => string
  readonly bug: (path: string, error: string) => string
  readonly cannotWrite: (path: string, reason: string) => string
  /** By the system's code. */
  readonly reasons: Readonly<Record<string, string>>
  readonly interrupted: (read: number, all: number) => string
  readonly summary: {
    readonly files: (read: number, failed: number, seconds: string) => string
    readonly reports: string
    readonly noReports: string
    readonly form: (form: string, count: number, years: string) => string
    readonly figures: string
    readonly statuses: Readonly<Record<FigureStatus, (count: number) => string>>
    readonly findings: string
    readonly severities: Readonly<Record<Severity, (count: number) => string>>
    readonly moreErrors: (count: number) => string
    readonly panel: string
    readonly series: (issuers: number, reports: number, years: string) => string
    readonly leftOut: string
    /** Files of JSON that are no reports. */
    readonly strangers: (count: number) => string
    readonly output: string
    readonly separator: string
  }
}

/** One literal for each language. */
export const messagesIn: Readonly<Record<Language, Messages>> = { zh, en }
