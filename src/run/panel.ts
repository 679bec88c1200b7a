import { beginPanel, type PanelWriter } from '../exports/panel.js'
import { inOrder, panelReportOf, panelYear } from '../panel/index.js'
import {
  panelFindingSchema,
  panelReportSchema,
  type PanelFinding,
  type PanelReport,
  type PanelYear,
} from '../report/point.js'
import type { Finding, Outcome } from '../report/schema.js'
import { judged, type Verdicts } from '../report/verdicts.js'
import { headOf } from './fingerprint.js'
import { Spill, type Spilled } from './spill.js'

/** What a panel came to. */
export interface PanelSummary {
  readonly issuers: number
  /** Rows of the wide table. */
  readonly reports: number
  /** First and last year; null where there is no report. */
  readonly years: readonly [first: number, last: number] | null
  /** Names of the files, relative to the folder. */
  readonly names: readonly string[]
}

/** A report that waits in the spill: all that is held of it. */
interface Waiting extends Spilled {
  readonly issuerId: string
  readonly year: number
}

/** A finding that waits for the findings of its kind; `key` puts them in order. */
interface Aside extends Spilled {
  readonly key: string
}

/**
 * Joins reports into the tables of a panel. A report is set aside on the disk when it comes and
 * taken back when its issuer and year are written, so that the order of the input does not matter
 * and memory holds an entry for each report and the reports of two years of one issuer.
 */
export class PanelRun {
  private readonly ids = new Map<string, string>()
  private readonly waiting: Waiting[] = []
  private readonly aside: Aside[] = []

  private constructor(
    private readonly writer: PanelWriter,
    private readonly spill: Spill,
    private readonly told: (finding: Finding, path: string) => void,
    private readonly verdicts: Verdicts,
  ) {}

  /**
   * @param told Is told every finding that the panel itself makes, and where.
   * @param verdicts What people made of such findings.
   * @throws OutputError
   */
  static async begin(
    folder: string,
    told: (finding: Finding, path: string) => void = () => undefined,
    verdicts: Verdicts = new Map(),
  ): Promise<PanelRun> {
    const spill = await Spill.open(folder)
    try {
      return new PanelRun(await beginPanel(folder), spill, told, verdicts)
    } catch (error) {
      await spill.close()
      throw error
    }
  }

  /** Takes the reports of a file; a file that failed is a finding. @throws OutputError */
  async add(outcome: Outcome): Promise<void> {
    for (const finding of failuresOf(outcome)) await this.setAside(finding)
    for (const report of outcome.reports) {
      const found = panelReportOf(report)
      if ('points' in found) await this.wait(found)
      else await this.exclude(this.judged(ofFile(found)))
    }
  }

  /** Writes the tables and puts them in place. @throws OutputError */
  async end(): Promise<PanelSummary> {
    await this.writeAside()
    const reports = await this.writeYears()
    const names = await this.writer.end()
    await this.spill.close()
    return { issuers: this.ids.size, reports, years: this.span(), names }
  }

  /** Removes what was begun. */
  async discard(): Promise<void> {
    await this.writer.discard()
    await this.spill.close()
  }

  private async wait(report: PanelReport): Promise<void> {
    const { issuerId, year } = report
    const spilled = await this.spill.add(report)
    this.waiting.push({ issuerId: this.interned(issuerId), year, ...spilled })
  }

  private async exclude(found: PanelFinding): Promise<void> {
    await this.setAside(found)
    this.tell(found)
  }

  private judged(found: PanelFinding): PanelFinding {
    return { ...found, finding: judged(found.finding, this.verdicts) }
  }

  private async setAside(found: PanelFinding): Promise<void> {
    const { sources, finding, issuerId, year } = found
    const origins = sources.flatMap(({ path, sha256 }) => [path, sha256])
    const key = [...origins, finding.fingerprint, issuerId, year].join('\n')
    this.aside.push({ key, ...(await this.spill.add(found)) })
  }

  /** The same failure, met in the file and in the record of an earlier run, is one. */
  private async writeAside(): Promise<void> {
    this.aside.sort((left, right) => (left.key < right.key ? -1 : 1))
    let last: string | null = null
    for (const each of this.aside) {
      if (each.key === last) continue
      last = each.key
      await this.writer.findings([panelFindingSchema.parse(await this.spill.take(each))])
    }
  }

  private async writeYears(): Promise<number> {
    this.waiting.sort(inOrder)
    let rows = 0
    let before: { readonly issuerId: string; readonly year: PanelYear } | null = null
    for (const group of byYear(this.waiting)) {
      const { issuerId } = group
      const { rows: ofYear, findings } = panelYear(
        await this.takeAll(group.reports),
        before?.issuerId === issuerId ? before.year : null,
      )
      const year: PanelYear = {
        rows: ofYear,
        findings: findings.map((finding) => this.judged(finding)),
      }
      await this.writer.year(year)
      for (const finding of year.findings) this.tell(finding)
      rows += year.rows.length
      before = { issuerId, year }
    }
    return rows
  }

  private async takeAll(waiting: readonly Waiting[]): Promise<PanelReport[]> {
    const reports: PanelReport[] = []
    for (const each of waiting) reports.push(panelReportSchema.parse(await this.spill.take(each)))
    return reports
  }

  private span(): PanelSummary['years'] {
    let [first, last] = [Infinity, -Infinity]
    for (const { year } of this.waiting)
      [first, last] = [Math.min(first, year), Math.max(last, year)]
    return this.waiting.length === 0 ? null : [first, last]
  }

  private tell({ finding, sources }: PanelFinding): void {
    this.told(finding, sources[0]?.path ?? '')
  }

  /** One string for each issuer, not one for each report. */
  private interned(id: string): string {
    const known = this.ids.get(id) ?? id
    this.ids.set(known, known)
    return known
  }
}

/** Reports of one issuer and year; `waiting` is in the order of the panel. */
function* byYear(waiting: readonly Waiting[]) {
  let start = 0
  for (const [index, { issuerId, year }] of waiting.entries()) {
    const next = waiting[index + 1]
    if (next?.issuerId === issuerId && next.year === year) continue
    yield { issuerId, reports: waiting.slice(start, index + 1) }
    start = index + 1
  }
}

/** A finding on one report says which file it is of, as those of reports do. */
function ofFile(found: PanelFinding): PanelFinding {
  const { finding, sources } = found
  const fingerprint = `${headOf(sources[0]?.sha256 ?? '')}|${finding.fingerprint}`
  return { ...found, finding: { ...finding, fingerprint } }
}

function failuresOf({ source, reports, findings }: Outcome): PanelFinding[] {
  if (reports.length > 0) return []
  const sources = [{ sha256: source.sha256, path: source.path ?? source.name }]
  return findings.map((finding) => ({ issuerId: null, issuer: null, year: null, sources, finding }))
}
