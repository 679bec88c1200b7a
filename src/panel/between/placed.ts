/** Reports as a comparison holds them: whose they are, on which year, and which comes before which. */
import type { Form } from '../../forms/form.js'
import { formById } from '../../forms/index.js'
import type { PanelFinding, PanelReport, PanelRow, Point } from '../../report/point.js'
import type { Report } from '../../report/schema.js'
import { byKey, type Figures } from '../../report/sums.js'
import { groupedBy } from '../group.js'
import { inOrder, panelReportOf, panelYear } from '../index.js'

/** A report at its place in the panel. */
export interface Placed {
  /** `ISSUER-ID/YEAR`, with `-2` for the second report on that year, and so on. */
  readonly id: string
  readonly row: PanelRow
  readonly report: Report
  readonly form: Form
  readonly figures: Figures
  readonly points: ReadonlyMap<string, Point>
}

/** A report and the one before it. */
export interface PlacedPair {
  readonly earlier: Placed
  readonly later: Placed
  /** Years between them. */
  readonly gap: number
  /** Whether the year before has several reports that would do as well, of which this is the first. */
  readonly ambiguous: boolean
}

/** One issuer's reports. */
export interface PlacedIssuer {
  readonly issuerId: string
  /** In the order of their years. */
  readonly reports: readonly Placed[]
  /** Every report but those of the first year, beside the one before it. */
  readonly pairs: readonly PlacedPair[]
  /** On several reports of one year. */
  readonly findings: readonly PanelFinding[]
}

/** What reports come to: the issuers in the order of their ids, and what has no place. */
export interface PlacedPanel {
  readonly issuers: readonly PlacedIssuer[]
  readonly aside: readonly PanelFinding[]
}

/** Places reports, whatever their order. */
export function placedPanel(reports: readonly Report[]): PlacedPanel {
  const found = reports.map((report) => [panelReportOf(report), report] as const)
  const aside = found.flatMap(([each]) => ('finding' in each ? [each] : [])).sort(byText)
  const placed = found.flatMap(([each]) => ('points' in each ? [each] : [])).sort(inOrder)
  const sources = new Map<PanelReport['points'], Report>(
    found.flatMap(([each, report]) => ('points' in each ? [[each.points, report] as const] : [])),
  )
  const issuers = groupedBy(placed, ({ issuerId }) => issuerId)
  return {
    issuers: Array.from(issuers, ([id, own]) => placedIssuer(id, own, sources)),
    aside,
  }
}

/** Findings on reports that have no place have no order but that of what they say. */
function byText(left: PanelFinding, right: PanelFinding): number {
  const [one, other] = [JSON.stringify(left), JSON.stringify(right)]
  return one < other ? -1 : one > other ? 1 : 0
}

type Sources = ReadonlyMap<PanelReport['points'], Report>

function placedIssuer(
  issuerId: string,
  own: readonly PanelReport[],
  sources: Sources,
): PlacedIssuer {
  const years: {
    readonly rows: readonly PanelRow[]
    readonly findings: readonly PanelFinding[]
  }[] = []
  for (const ofYear of groupedBy(own, ({ year }) => year).values())
    years.push(panelYear(ofYear, null))
  const reports = years.map(({ rows }) => rows.flatMap((row) => placed(row, sources)))
  const pairs = reports.slice(1).flatMap((later, index) => pairsOf(reports[index] ?? [], later))
  return {
    issuerId,
    reports: reports.flat(),
    pairs,
    findings: years.flatMap(({ findings }) => findings),
  }
}

/** The row of the panel keeps the points of the report it was made of, and is known by them. */
function placed(row: PanelRow, sources: Sources): Placed[] {
  const report = sources.get(row.points)
  const form = formById(row.form)
  if (report === undefined || form === undefined) return []
  return [
    {
      id: `${row.issuerId}/${row.year}${row.number > 1 ? `-${row.number}` : ''}`,
      row,
      report,
      form,
      figures: byKey(report.figures),
      points: new Map(row.points.map((point) => [point.series, point])),
    },
  ]
}

function pairsOf(earlier: readonly Placed[], later: readonly Placed[]): PlacedPair[] {
  return later.flatMap((each) => {
    const ofScope = earlier.filter(({ row }) => row.scope === each.row.scope)
    const candidates = ofScope.length > 0 ? ofScope : earlier
    const [before] = candidates
    if (before === undefined) return []
    const gap = each.row.year - before.row.year
    return [{ earlier: before, later: each, gap, ambiguous: candidates.length > 1 }]
  })
}
