import type { CoveredIssuer } from '../../report/coverage.js'

/** An issuer that should publish, with the years it should do so; null: as its reports tell. */
export interface ExpectedIssuer {
  readonly issuerId: string
  readonly name: string
  readonly from: number | null
  readonly to: number | null
}

/** What was met of an issuer. */
export interface MetIssuer {
  readonly name: string
  /** Reports by year. */
  readonly years: ReadonlyMap<number, number>
}

/** Holds what was met of an issuer against what should be there. */
export function coveredIssuer(
  issuerId: string,
  met: MetIssuer | undefined,
  expected: ExpectedIssuer | undefined,
  hasList: boolean,
): CoveredIssuer {
  const years = [...(met?.years ?? [])].sort(([left], [right]) => left - right)
  return {
    issuerId,
    issuer: met?.name ?? expected?.name ?? issuerId,
    listed: hasList ? expected !== undefined : null,
    years: years.map(([year, reports]) => ({ year, reports })),
    gaps: gapsIn(
      years.map(([year]) => year),
      expected,
    ),
  }
}

/** The years without a report, from the first that has one or is asked for to the last. */
function gapsIn(years: readonly number[], expected: ExpectedIssuer | undefined): number[] {
  const ends = [years.at(0), years.at(-1), expected?.from, expected?.to].filter(
    (year) => year !== undefined && year !== null,
  )
  if (ends.length === 0) return []
  const first = Math.min(...ends)
  const known = new Set(years)
  return Array.from({ length: Math.max(...ends) - first + 1 }, (_, index) => first + index).filter(
    (year) => !known.has(year),
  )
}
