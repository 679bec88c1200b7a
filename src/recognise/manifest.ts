/** What a crawler knew of a file, joined to what was read from it. */
import { subjects } from '../report/catalogue.js'
import { makeFinding } from '../report/finding.js'
import { issuerId } from '../report/issuer-id.js'
import type { Finding, Outcome, Report, Source } from '../report/schema.js'
import { sameIssuer } from './identity.js'
import type { Aliases } from './issuer/aliases.js'
import { identifyIssuer } from './issuer/index.js'

/** One line of a manifest; null where it says nothing. */
export interface ManifestEntry {
  readonly url: string | null
  readonly issuer: string | null
  readonly year: number | null
  /** When the file was fetched, ISO 8601. */
  readonly retrieved: string | null
}

const NOTHING: ManifestEntry = { url: null, issuer: null, year: null, retrieved: null }

/**
 * The outcome with what a manifest says of its file: where it is from, and an issuer or a year that
 * the print lacks. Print wins where they differ, and a finding says so. Figures, form and checks
 * stay as they were read. What an earlier manifest said goes.
 *
 * @param entry Null where the manifest does not have the file.
 */
export function withManifest(
  outcome: Outcome,
  entry: ManifestEntry | null,
  aliases: Aliases = new Map(),
): Outcome {
  const { url, retrieved, issuer, year } = entry ?? NOTHING
  const source: Source = { ...outcome.source, url, retrieved }
  const printed = outcome.reports.map((report) => withoutManifest({ ...report, source }))
  const years = printed.map((report) => report.year)
  const reports = printed.map((report) => {
    // A file of two reports is listed by the year of one.
    const listed = years.some((other) => other === year) ? report.year : year
    return withIssuer(withYear(report, listed), issuer, aliases)
  })
  return { ...outcome, source, reports }
}

function withYear(report: Report, listed: number | null): Report {
  const { year } = report
  if (listed === null || listed === year) return report
  if (year === null) return filled({ ...report, year: listed }, 'year', listed, [])
  const params = { thing: 'year', printed: year, listed } as const
  return { ...report, findings: [...report.findings, makeFinding('manifest-differs', params)] }
}

function withIssuer(report: Report, listed: string | null, aliases: Aliases): Report {
  if (listed === null) return report
  const { issuer: printed, year } = report
  const { issuer, findings } = identifyIssuer(listed, year, { aliases })
  if (printed === null) return filled({ ...report, issuer }, 'issuer', listed, findings)
  if (sameIssuer(printed.name, listed) || issuerId(printed) === issuerId(issuer)) return report
  const params = { thing: 'issuer', printed: printed.name, listed } as const
  return { ...report, findings: [...report.findings, makeFinding('manifest-differs', params)] }
}

type Thing = NonNullable<Report['filled']>[number]

/** What a person need not look for any more, once it is filled. */
const unknown = { issuer: 'issuer-unknown', year: 'year-unknown' } as const

function filled(
  report: Report,
  thing: Thing,
  listed: string | number,
  findings: readonly Finding[],
): Report {
  return {
    ...report,
    filled: [...(report.filled ?? []), thing],
    findings: [
      ...report.findings.filter(({ code }) => code !== unknown[thing]),
      makeFinding('manifest-filled', { thing, listed }),
      ...findings,
    ],
  }
}

/** The report as its print alone gives it. */
function withoutManifest(report: Report): Report {
  const { filled: things = [], ...rest } = report
  const gone = new Set([
    ...Object.keys(subjects.manifest),
    ...(things.includes('issuer') ? Object.keys(subjects.place) : []),
  ])
  return {
    ...rest,
    ...(things.includes('issuer') ? { issuer: null } : {}),
    ...(things.includes('year') ? { year: null } : {}),
    findings: [
      ...report.findings.filter(({ code }) => !gone.has(code)),
      ...things.map((thing) => makeFinding(unknown[thing], {})),
    ],
  }
}
