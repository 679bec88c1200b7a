/**
 * Reports → series over the years of their issuers. A few at a time, or, where the archive does not
 * fit in memory, one report (`panelReportOf`) and then one year of an issuer (`panelYear`) at a time.
 */
import type { PanelFinding, PanelReport, PanelYear } from '../report/point.js'
import type { Report } from '../report/schema.js'
import { groupedBy } from './group.js'
import { panelReportOf } from './report.js'
import { panelYear } from './years.js'

/** One issuer's years in their order. */
export interface IssuerPanel {
  readonly issuerId: string
  readonly years: readonly PanelYear[]
}

export interface Panel {
  /** In the order of their ids. */
  readonly issuers: readonly IssuerPanel[]
  /** On the reports without an issuer or a year, which stand in no series. */
  readonly aside: readonly PanelFinding[]
}

/** The panel that reports make, whatever their order. */
export function panelOf(reports: Iterable<Report>): Panel {
  const found = Array.from(reports, panelReportOf)
  const placed = found.filter((each) => 'points' in each).sort(inOrder)
  const issuers = groupedBy(placed, ({ issuerId }) => issuerId)
  return {
    issuers: Array.from(issuers, ([issuerId, own]) => ({ issuerId, years: yearsOf(own) })),
    aside: found.filter((each) => 'finding' in each),
  }
}

/** The order of the panel: issuers by their id, then years. */
export function inOrder(
  left: Pick<PanelReport, 'issuerId' | 'year'>,
  right: Pick<PanelReport, 'issuerId' | 'year'>,
): number {
  if (left.issuerId !== right.issuerId) return left.issuerId < right.issuerId ? -1 : 1
  return left.year - right.year
}

function yearsOf(reports: readonly PanelReport[]): readonly PanelYear[] {
  const years: PanelYear[] = []
  for (const ofYear of groupedBy(reports, ({ year }) => year).values())
    years.push(panelYear(ofYear, years.at(-1) ?? null))
  return years
}

export { pointsOf, type PanelSource } from './points.js'
export { panelReportOf } from './report.js'
export { panelYear } from './years.js'
