import { crosswalk, type Series } from '../../../forms/crosswalk.js'
import type { PanelRow, PanelYear, Point } from '../../../report/point.js'
import { defineCsv, listed, type Columns } from '../table.js'

interface SeriesRow {
  readonly row: PanelRow
  readonly point: Point
  readonly series: Series
}

/** Whose row it is; issuer_id, year and number are the key of a report in the panel. */
export const rowColumns = {
  issuer_id: ({ issuerId }) => issuerId,
  issuer: ({ issuer }) => issuer,
  code: ({ code }) => code,
  year: ({ year }) => year,
  number: ({ number }) => number,
  form: ({ form }) => form,
  scope: ({ scope }) => scope,
} satisfies Columns<PanelRow>

/** Where the report came from. */
export const originColumns = {
  sha256: ({ sha256 }) => sha256,
  path: ({ path }) => path,
} satisfies Columns<PanelRow>

/** Long: a row for each series of each report, whatever its status. */
export const series = defineCsv<SeriesRow, PanelYear>('series', seriesRows, {
  ...ofRow(rowColumns),
  series: ({ point }) => point.series,
  label: ({ series: { label } }) => label.zh,
  value: ({ point }) => point.value,
  unit: ({ series: { unit } }) => unit,
  status: ({ point }) => point.status,
  rule: ({ point }) => listed(point.rules),
  reason: ({ point }) => listed(point.reasons),
  comparability: ({ row, point }) => row.comparability.get(point.series),
  errors: ({ point }) => listed(point.errors),
  sources: ({ point }) => listed(point.sources),
  page: ({ point }) => listedOnce(point.places.map(({ page }) => page)),
  place: ({ point }) => listedOnce(point.places.map(({ path }) => path)),
  ...ofRow(originColumns),
})

function seriesRows({ rows }: PanelYear): SeriesRow[] {
  return rows.flatMap((row) =>
    row.points.flatMap((point) => {
      const found = seriesById.get(point.series)
      return found === undefined ? [] : [{ row, point, series: found }]
    }),
  )
}

const seriesById = new Map(crosswalk.map((each) => [each.id, each]))

/** The columns of a row, taken from what holds it. */
function ofRow(columns: Columns<PanelRow>): Columns<SeriesRow> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, take]) => [name, ({ row }: SeriesRow) => take(row)]),
  )
}

function listedOnce(values: readonly (string | number | undefined)[]): string {
  return listed([...new Set(values)])
}
