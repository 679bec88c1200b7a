import type { AliasProblem } from '../../run/aliases.js'
import type { InputProblem } from '../../run/files.js'
import type { LineProblem } from '../../run/json-lines.js'
import type { FigureStatus, Finding, Report } from '../../report/schema.js'
import type { Verdict } from '../../report/verdicts.js'
import { en } from './en.js'
import type { CoverageMessages } from './coverage.js'
import type { LedgerMessages } from './ledger.js'
import type { MachineMessages } from './machines.js'
import type { ManifestMessages } from './manifest.js'
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
    readonly check: string
    readonly checkOutput: string
    readonly checkFormat: string
    readonly checkFailOn: string
    readonly codes: string
    readonly verbose: string
    readonly panel: string
    readonly panelPaths: string
    readonly panelOutput: string
    readonly compare: string
    readonly compareOutput: string
    readonly region: string
    readonly paths: string
    readonly output: string
    readonly format: string
    readonly failOn: string
    readonly aliases: string
    readonly ocr: string
    readonly viaOffice: string
    readonly corrections: string
    readonly verdicts: string
    readonly jobs: string
    readonly timeout: string
    readonly maxMemory: string
    readonly quiet: string
    readonly language: string
    readonly help: string
    readonly helpCommand: string
    readonly version: string
    readonly programNotes: string
    readonly extractNotes: string
    readonly checkNotes: string
    readonly panelNotes: string
    readonly compareNotes: string
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
    /** Which numbers a value may be. */
    readonly numbersAllowed: (least: number, most: number) => string
    readonly tableOnStream: string
    readonly panelOnStream: string
    readonly comparisonOnStream: string
    readonly noRegion: (name: string) => string
    readonly oneOnStream: string
    readonly tableInFolder: string
    readonly noOffice: string
    /** Which codes may be named. */
    readonly codesAllowed: string
  }
  readonly input: Readonly<Record<InputProblem, (path: string) => string>>
  /** What is wrong with a file of aliases: where, and what stands there or the system's reason. */
  readonly aliases: Readonly<
    Record<AliasProblem['problem'], (place: string, value: string) => string> & {
      readonly line: (path: string, line: number) => string
    }
  >
  /** What is wrong with a file of corrections or verdicts, as with one of aliases. */
  readonly decisions: Readonly<
    Record<LineProblem['problem'], (place: string, value: string) => string>
  >
  readonly nothingToRead: string
  readonly failure: (code: string, path: string, message: string, hint: string) => string
  readonly bug: (path: string, error: string) => string
  readonly cannotWrite: (path: string, reason: string) => string
  /** By the system's code. */
  readonly reasons: Readonly<Record<string, string>>
  readonly interrupted: (read: number, all: number) => string
  readonly check: {
    readonly severities: Readonly<Record<Severity, string>>
    readonly quoted: (text: string) => string
    /** What stands in a cell that is empty. */
    readonly nothing: string
    /** A figure by its key, its print, and its place where that is known. */
    readonly figure: (key: string, quoted: string, place: string) => string
    readonly notPrinted: (key: string) => string
    readonly page: (page: number) => string
    /** A structural path, as extractors write it. */
    readonly path: (path: string) => string
    readonly hint: (hint: string) => string
    readonly verdict: Readonly<
      Record<Verdict['verdict'], (who: string, when: string, why: string) => string>
    >
    readonly withoutFinding: (fingerprint: string, who: string, when: string) => string
    /** How many figures more there are. */
    readonly more: (count: number) => string
    /** Between two figures. */
    readonly between: string
  }
  readonly ledger: LedgerMessages
  readonly machines: MachineMessages
  readonly manifest: ManifestMessages
  readonly coverage: CoverageMessages
  readonly summary: {
    readonly files: (read: number, failed: number, seconds: string) => string
    readonly reports: string
    readonly noReports: string
    readonly form: (form: string, count: number, years: string) => string
    readonly figures: string
    readonly statuses: Readonly<Record<FigureStatus, (count: number) => string>>
    readonly checks: string
    readonly answers: (checks: Report['checks']) => string
    readonly findings: string
    readonly severities: Readonly<Record<Severity, (count: number) => string>>
    readonly moreErrors: (count: number) => string
    readonly corrections: string
    readonly corrected: (count: number) => string
    /** Corrections that were not taken as they are. */
    readonly refused: (count: number) => string
    readonly verdicts: string
    readonly accepted: (count: number) => string
    readonly dismissed: (count: number) => string
    /** Verdicts whose finding is no longer there. */
    readonly withoutFinding: (count: number) => string
    /** Decisions on files that were not read. */
    readonly elsewhere: (count: number) => string
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
