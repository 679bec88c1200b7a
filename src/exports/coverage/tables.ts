import type { Coverage, CoveredIssuer, SampledFigure } from '../../report/coverage.js'
import { listed, type CellValue } from '../csv/table.js'

/** A whole table, its header first. */
export type Rows = readonly (readonly CellValue[])[]

/** A row for each issuer and a column for each year: how many reports; 0 is a gap. */
export function coverageRows({ issuers }: Coverage): Rows {
  const years = yearsOf(issuers)
  const head = ['issuer_id', 'issuer', 'listed', 'reports', 'gaps', ...years.map(String)]
  return [head, ...issuers.map((issuer) => issuerRow(issuer, years))]
}

function issuerRow(issuer: CoveredIssuer, years: readonly number[]): readonly CellValue[] {
  const reports = new Map(issuer.years.map(({ year, reports: count }) => [year, count]))
  for (const year of issuer.gaps) reports.set(year, 0)
  const sum = issuer.years.reduce((all, { reports: count }) => all + count, 0)
  const isListed = issuer.listed === null ? null : issuer.listed ? 'yes' : 'no'
  const cells = years.map((year) => reports.get(year))
  return [issuer.issuerId, issuer.issuer, isListed, sum, listed(issuer.gaps), ...cells]
}

/** Every year that is told of, with a report or without. */
function yearsOf(issuers: readonly CoveredIssuer[]): readonly number[] {
  const years = new Set<number>()
  for (const { years: covered, gaps } of issuers) {
    for (const { year } of covered) years.add(year)
    for (const year of gaps) years.add(year)
  }
  return [...years].sort((left, right) => left - right)
}

/** The column that the person who checks the sample fills in. */
export const CORRECT = 'correct' as const

const columns: Readonly<Record<string, (figure: SampledFigure) => CellValue>> = {
  issuer: ({ issuer }) => issuer,
  year: ({ year }) => year,
  label: ({ label }) => label,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  text: ({ text }) => text,
  file: ({ file }) => file,
  page: ({ places }) => listed(places.map(({ page }) => page)),
  box: ({ places }) => listed(places.map(({ box }) => box?.join(' '))),
  place: ({ places }) => listed(places.map(({ path }) => path)),
  [CORRECT]: () => null,
  status: ({ status }) => status,
  form: ({ form }) => form,
  key: ({ key }) => key,
  sha256: ({ sha256 }) => sha256,
}

/** A row for each figure of the sample, with a column to be filled in. */
export function sampleRows({ sample }: Coverage): Rows {
  const takes = Object.values(columns)
  return [Object.keys(columns), ...sample.map((figure) => takes.map((take) => take(figure)))]
}
