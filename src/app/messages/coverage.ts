import type { CheckedProblem } from '../../run/coverage/checked.js'
import type { ExpectedProblem } from '../../run/coverage/expected.js'

/** What `nianbao coverage` says, in one language. Shares are texts with their `%`. */
export interface CoverageMessages {
  readonly help: {
    readonly coverage: string
    readonly paths: string
    readonly output: string
    readonly format: string
    readonly issuers: string
    readonly sample: string
    readonly seed: string
    readonly checked: string
    readonly notes: string
  }
  /** Why a list of issuers or a sample cannot be used. */
  readonly problems: Readonly<
    Record<
      ExpectedProblem['problem'] | CheckedProblem['problem'],
      (place: string, value: string) => string
    >
  >
  readonly labels: Readonly<
    Record<
      'issuers' | 'gaps' | 'absent' | 'unlisted' | 'figures' | 'reports' | 'failures' | 'sample',
      string
    >
  >
  readonly issuers: (issuers: number, reports: number, years: string) => string
  readonly unplaced: (count: number) => string
  readonly noGaps: string
  readonly gaps: (issuer: string, years: string) => string
  readonly more: (count: number) => string
  readonly status: Readonly<Record<string, string>>
  readonly form: (form: string) => string
  readonly share: (name: string, count: number, share: string) => string
  readonly count: (name: string, count: number) => string
  readonly sample: (drawn: number, population: number, bound: string) => string
  readonly separator: string
  /** What a sample that was checked tells. */
  readonly rate: (wrong: number, checked: number, rate: string, interval: string) => string
  readonly open: (count: number) => string
  readonly nothingChecked: string
}
