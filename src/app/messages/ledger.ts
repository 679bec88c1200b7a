import type { PassCounts } from '../../run/ledger/pass.js'
import type { StoreProblem } from '../../store/store.js'

/** What the commands that work with a ledger say, in one language. */
export interface LedgerMessages {
  readonly help: {
    readonly sync: string
    readonly syncSources: string
    readonly syncOutput: string
    readonly syncFormat: string
    readonly partition: string
    readonly force: string
    readonly noExport: string
    readonly watch: string
    readonly syncNotes: string
    readonly quarantine: string
    readonly quarantineList: string
    readonly quarantineRetry: string
    readonly quarantineFolder: string
    readonly quarantineWhat: string
    readonly quarantineFormat: string
    readonly quarantineNotes: string
    readonly diffRuns: string
    readonly diffFolder: string
    readonly diffFrom: string
    readonly diffTo: string
    readonly diffFormat: string
    readonly diffNotes: string
  }
  /** Where a command needs a folder and was given `-`. */
  readonly folderNeeded: string
  /** What is wrong with a ledger: its file or server, and what the engine says. */
  readonly problems: Readonly<Record<StoreProblem, (place: string, detail: string) => string>>
  readonly noLedger: (folder: string) => string
  readonly locked: (folder: string) => string
  readonly unlisted: (folder: string, reason: string) => string
  readonly summary: (counts: PassCounts, seconds: string) => string
  readonly exported: (folder: string, names: string) => string
  readonly interrupted: string
  readonly watching: (sources: string) => string
  readonly cannotWatch: (reason: string) => string
  readonly quarantineCount: (count: number) => string
  readonly retried: (count: number) => string
  readonly oneVersion: (version: string) => string
  readonly noVersion: (version: string, known: string) => string
  readonly diffKinds: Readonly<Record<'figure' | 'finding' | 'report' | 'file', string>>
  readonly diffSummary: (documents: number, changed: number, changes: number) => string
}
