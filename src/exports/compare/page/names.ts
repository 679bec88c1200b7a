/** What reports are called on the page. */
import type { Bilingual } from '../../../report/catalogue.js'
import type { Comparison, ComparedReport } from '../../../report/comparison.js'

/** The reports of a comparison by their ids. */
export class Reports {
  private readonly byId: ReadonlyMap<string, ComparedReport>
  /** Whether one name, the year, says which report it is. */
  private readonly oneIssuer: boolean

  constructor({ issuers }: Comparison) {
    const reports = issuers.flatMap((issuer) => issuer.reports)
    this.byId = new Map(reports.map((report) => [report.id, report]))
    this.oneIssuer = issuers.length === 1
  }

  get(id: string): ComparedReport | undefined {
    return this.byId.get(id)
  }

  /** Year, and issuer where there are several; its id where the comparison does not hold it. */
  name(id: string): string {
    const report = this.byId.get(id)
    if (report === undefined) return id
    return this.oneIssuer ? yearOf(report) : `${report.issuer} ${yearOf(report)}`
  }

  /** The same without the issuer. */
  year(id: string): string {
    const report = this.byId.get(id)
    return report === undefined ? id : yearOf(report)
  }
}

/** The year, and which report on it where it is not the first. */
export function yearOf({ year, number }: Pick<ComparedReport, 'year' | 'number'>): string {
  return number === 1 ? `${year}` : `${year} (${number})`
}

/** The units of series and figures in words for people. */
const UNITS: Readonly<Record<string, string>> = {
  件: 'cases',
  项: 'items',
  条: 'items',
  篇: 'pieces',
  个: 'items',
  次: 'times',
  人: 'persons',
  人次: 'visits',
  元: 'yuan',
  万元: '10,000 yuan',
}

/** A unit in both languages. */
export function unitName(unit: string): Bilingual {
  return { zh: unit, en: UNITS[unit] ?? unit }
}

/** Letters that are safe in an id of the page. */
const UNSAFE = /[^\p{L}\p{N}_-]+/gu

/** The id of a place on the page, made of parts; the same parts make the same id. */
export function anchor(...parts: readonly (string | number)[]): string {
  return parts.map((part) => String(part).replace(UNSAFE, '-')).join('--')
}
