/** Reports → what an archive holds and lacks, and a sample of its figures to be checked by hand. */
import type { Counts, Coverage } from '../../report/coverage.js'
import { issuerId } from '../../report/issuer-id.js'
import type { Outcome, Report } from '../../report/schema.js'
import { coveredIssuer, type ExpectedIssuer } from './gaps.js'
import { errorRate } from './interval.js'
import { FigureSample } from './sample.js'

export type { ExpectedIssuer } from './gaps.js'
export { CONFIDENCE, errorRate, type ErrorRate } from './interval.js'

/** How an archive is looked at. */
export interface CoverageSetting {
  /** Figures to draw. */
  readonly sample: number
  /** Another seed draws other figures. */
  readonly seed: number
  /** Those who should publish; null where that is not known. */
  readonly expected: readonly ExpectedIssuer[] | null
}

/** What is held of an issuer. */
interface Met {
  name: string
  /** The year of the report that gave the name. */
  latest: number
  readonly years: Map<number, number>
}

/**
 * Counts what comes, file by file; the order does not matter. Its size grows with issuers and their
 * years, and by a hash for each report.
 */
export class Covering {
  private files = 0
  private unplaced = 0
  private readonly seen = new Set<string>()
  private readonly met = new Map<string, Met>()
  private readonly statuses = new Map<string, number>()
  private readonly forms = new Map<string, number>()
  private readonly formats = new Map<string, number>()
  private readonly failures = new Map<string, number>()
  private failed = 0
  private readonly sample: FigureSample

  constructor(private readonly setting: CoverageSetting) {
    this.sample = new FigureSample(setting.sample, setting.seed)
  }

  /** Takes what a file gave. The same report met again is not counted again. */
  add({ reports, findings }: Outcome): void {
    this.files += 1
    if (reports.length === 0) {
      this.failed += 1
      increment(this.failures, findings[0]?.code ?? 'E_NOT_REPORT')
    }
    for (const report of reports) {
      const id = `${report.source.sha256}|${report.part?.number ?? 1}`
      if (this.seen.has(id)) continue
      this.seen.add(id)
      this.addReport(report)
    }
  }

  /** What came of it so far. */
  result(): Coverage {
    const issuers = this.issuers()
    const sample = this.sample.drawn()
    const years = issuers.flatMap((issuer) => issuer.years.map(({ year }) => year))
    return {
      files: this.files,
      failed: this.failed,
      reports: this.seen.size,
      unplaced: this.unplaced,
      years: years.length === 0 ? null : [years.reduce(least), years.reduce(most)],
      issuers,
      statuses: sorted(this.statuses),
      forms: sorted(this.forms),
      formats: sorted(this.formats),
      failures: sorted(this.failures),
      population: this.sample.population,
      seed: this.setting.seed,
      sample,
      bound: errorRate(0, sample.length)?.upper ?? null,
    }
  }

  private addReport(report: Report): void {
    increment(this.forms, report.form)
    increment(this.formats, report.source.format ?? '')
    for (const { status } of report.figures) increment(this.statuses, status)
    this.sample.add(report)
    const { issuer, year } = report
    if (issuer === null || year === null) this.unplaced += 1
    else this.meet(issuerId(issuer), issuer.name, year)
  }

  private meet(id: string, name: string, year: number): void {
    const met = this.met.get(id) ?? { name, latest: year, years: new Map<number, number>() }
    this.met.set(id, met)
    increment(met.years, year)
    // Of several names of one year the first by its code points, so that the order does not matter.
    if (year < met.latest || (year === met.latest && name >= met.name)) return
    met.name = name
    met.latest = year
  }

  private issuers() {
    const { expected } = this.setting
    const asked = new Map(expected?.map((each) => [each.issuerId, each]))
    const ids = [...new Set([...this.met.keys(), ...asked.keys()])].sort(byCodeUnits)
    return ids.map((id) => coveredIssuer(id, this.met.get(id), asked.get(id), expected !== null))
  }
}

function increment<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function sorted(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([left], [right]) => byCodeUnits(left, right)))
}

const least = (left: number, right: number) => Math.min(left, right)
const most = (left: number, right: number) => Math.max(left, right)

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
