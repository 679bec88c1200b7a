/** Reports that were read → a comparison and its files. */
import { checks } from '../checks/index.js'
import { squeeze } from '../document/text.js'
import { writeComparison, type PageLanguage } from '../exports/compare/index.js'
import {
  compareReports,
  LEAST_REPORTS,
  MOST_REPORTS,
  type RegionSources,
} from '../panel/compare/index.js'
import type { Comparison } from '../report/comparison.js'
import { makeFinding } from '../report/finding.js'
import { issuerId } from '../report/issuer-id.js'
import type { PanelFinding } from '../report/point.js'
import type { Finding, Outcome, Report } from '../report/schema.js'
import type { Verdicts } from '../report/verdicts.js'
import { pagePictures } from './page-pictures.js'
import { version } from './version.js'

/** How reports are compared. */
export interface CompareSetting {
  readonly verdicts: Verdicts | undefined
  /** Name or id of the issuer whose figures are held against the sum of all the others'. */
  readonly region: string | null
  /** What the page begins in. */
  readonly language: PageLanguage
}

/** Why nothing is compared: too few or too many reports, or none of the region. */
export type NotCompared = { readonly finding: Finding } | { readonly noRegion: string }

/** A finding that the comparison itself makes, and the file it is told of. */
export interface Told {
  readonly finding: Finding
  readonly path: string
}

/** What a comparison came to. */
export interface Compared {
  readonly comparison: Comparison
  readonly found: readonly Told[]
}

/** Takes what was read, file by file, and compares it when all of it is there. */
export class CompareRun {
  private readonly reports: Report[] = []
  private readonly failures: PanelFinding[] = []
  private count = 0

  constructor(private readonly setting: CompareSetting) {}

  /** Takes the reports of a file; a file that failed is a finding. Too many are only counted. */
  add(outcome: Outcome): void {
    this.failures.push(...failuresOf(outcome))
    this.count += outcome.reports.length
    if (this.count <= MOST_REPORTS) this.reports.push(...outcome.reports)
  }

  /** Compares; several copies of one report count as one. */
  compare(): Compared | NotCompared {
    const { verdicts, region } = this.setting
    if (this.count > MOST_REPORTS) return refusal(this.count)
    const regions = region === null ? [] : regionsOf(region, this.reports)
    if (region !== null && regions.length === 0) return { noRegion: region }
    const questions = new Map(checks.map(({ id, question }) => [id, question]))
    const comparison = compareReports(this.reports, { verdicts, questions, regions })
    if ('finding' in comparison) return comparison
    const { reports } = comparison.front.counts
    if (reports < LEAST_REPORTS) return refusal(reports)
    return {
      comparison: { ...comparison, findings: [...this.failures, ...comparison.findings] },
      found: foundIn(comparison),
    }
  }

  /** Writes the files of a comparison; gives their names. @throws OutputError */
  async write(folder: string, comparison: Comparison): Promise<readonly string[]> {
    const pictures = await pagePictures(comparison)
    const { language } = this.setting
    return writeComparison(folder, { comparison, pictures, language, version })
  }
}

function refusal(found: number): NotCompared {
  const limits = { found, least: LEAST_REPORTS, most: MOST_REPORTS }
  return { finding: makeFinding('comparison-refused', limits) }
}

/** The reports of the issuer, and all others as its parts; none where it has no report. */
function regionsOf(name: string, reports: readonly Report[]): RegionSources[] {
  const isRegion = ({ issuer }: Report) =>
    issuer !== null && (squeeze(issuer.name) === squeeze(name) || issuerId(issuer) === name)
  const region = reports.filter(isRegion)
  const parts = reports.filter((report) => !isRegion(report))
  return region.length === 0 ? [] : [{ region, parts }]
}

function failuresOf({ source, reports, findings }: Outcome): PanelFinding[] {
  if (reports.length > 0) return []
  const sources = [{ sha256: source.sha256, path: source.path ?? source.name }]
  return findings.map((finding) => ({ issuerId: null, issuer: null, year: null, sources, finding }))
}

/** What is found between reports; what is found within one is told when it is read. */
function foundIn({ issuers, findings, regions }: Comparison): Told[] {
  const aside = findings.map(({ finding, sources }) => ({ finding, path: sources[0]?.path ?? '' }))
  const own = issuers.flatMap(({ reports, between, pairs }) => {
    const pathOf = (id: string | undefined) => {
      const source = reports.find((report) => report.id === id)?.source
      return source?.path ?? source?.name ?? ''
    }
    const years = between.flatMap(({ finding, reports: ids }) =>
      finding === null ? [] : [{ finding, path: pathOf(ids.at(-1)) }],
    )
    const texts = pairs.flatMap(({ later, kept, findings: copied }) =>
      [...copied, ...kept.map(({ finding }) => finding)].map((finding) => ({
        finding,
        path: pathOf(later),
      })),
    )
    return [...years, ...texts]
  })
  const sums = regions.flatMap(({ issuer, answers }) =>
    answers.flatMap(({ finding }) => (finding === null ? [] : [{ finding, path: issuer }])),
  )
  return [...aside, ...own, ...sums]
}
