import { figureKey } from '../forms/cells.js'
import { subjects } from '../report/catalogue.js'
import { isCorrected, type Corrections } from '../report/corrections.js'
import type { Finding, Outcome, Report } from '../report/schema.js'
import type { Verdict, Verdicts } from '../report/verdicts.js'
import { headOf } from '../run/fingerprint.js'

/** The decisions of people that a run was given. */
export interface Decisions {
  readonly corrections?: Corrections | undefined
  readonly verdicts?: Verdicts | undefined
}

/** What became of people's decisions in a run; it grows with the decisions, not with the files. */
export class Decided {
  readonly #decisions: Decisions
  /** Heads of the hashes that decisions are of. */
  readonly #awaited: ReadonlySet<string>
  readonly #seen = new Set<string>()
  readonly #corrected = new Set<string>()
  readonly #refused = new Set<string>()
  readonly #judged = new Map<string, Verdict['verdict']>()

  constructor(decisions: Decisions) {
    this.#decisions = decisions
    const { corrections, verdicts } = decisions
    this.#awaited = new Set([
      ...Array.from(corrections?.keys() ?? [], headOf),
      ...Array.from(verdicts?.keys() ?? [], headOf),
    ])
  }

  /** A file was read. */
  see({ source, reports, findings }: Outcome): void {
    const head = headOf(source.sha256)
    if (this.#awaited.has(head)) this.#seen.add(head)
    for (const report of reports) this.#seeReport(report)
    for (const finding of findings) this.seeFinding(finding)
  }

  /** A finding was made. */
  seeFinding({ code, fingerprint, verdict }: Finding): void {
    if (Object.hasOwn(subjects.corrections, code)) this.#refused.add(fingerprint)
    if (verdict !== undefined) this.#judged.set(fingerprint, verdict.verdict)
  }

  /** Figures that people corrected. */
  get corrected(): number {
    return this.#corrected.size
  }

  /** Findings on corrections that were not taken as they are. */
  get refused(): number {
    return this.#refused.size
  }

  /** Corrections of files that were not read. */
  get correctionsElsewhere(): number {
    return [...(this.#decisions.corrections ?? [])]
      .filter(([sha256]) => !this.#seen.has(headOf(sha256)))
      .reduce((sum, [, corrections]) => sum + corrections.length, 0)
  }

  /** Findings with a verdict. */
  count(verdict: Verdict['verdict']): number {
    return [...this.#judged.values()].filter((each) => each === verdict).length
  }

  /** Verdicts whose file was read and gave no such finding. */
  get withoutFinding(): readonly Verdict[] {
    return this.#unused.filter(({ fingerprint }) => this.#seen.has(headOf(fingerprint)))
  }

  /** Verdicts on files that were not read. */
  get verdictsElsewhere(): number {
    return this.#unused.length - this.withoutFinding.length
  }

  get #unused(): readonly Verdict[] {
    const all = [...(this.#decisions.verdicts?.values() ?? [])]
    return all.filter(({ fingerprint }) => !this.#judged.has(fingerprint))
  }

  #seeReport({ source, part, figures, findings }: Report): void {
    for (const { table, row, column } of figures.filter(isCorrected))
      this.#corrected.add([source.sha256, part?.number, figureKey(table, row, column)].join('|'))
    for (const finding of findings) this.seeFinding(finding)
  }
}
