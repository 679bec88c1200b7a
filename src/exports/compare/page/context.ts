/** What every part of the page is made from. */
import type { Comparison } from '../../../report/comparison.js'
import { Reports } from './names.js'
import type { Pictures } from '../pictures.js'

export interface Context {
  readonly comparison: Comparison
  readonly reports: Reports
  readonly pictures: Pictures
  /** Where a finding stands on the page, by its fingerprint. */
  readonly anchors: ReadonlyMap<string, string>
}

export function contextOf(comparison: Comparison, pictures: Pictures): Context {
  return {
    comparison,
    pictures,
    reports: new Reports(comparison),
    anchors: findingAnchors(comparison),
  }
}

/** The id of an issuer's part of the page. */
export function issuerAnchor(index: number, part = ''): string {
  return `issuer-${index + 1}${part === '' ? '' : `-${part}`}`
}

function findingAnchors({ issuers }: Comparison): ReadonlyMap<string, string> {
  const fingerprints = issuers.flatMap(({ groups }) =>
    groups.flatMap(({ findings }) => findings.map(({ finding }) => finding.fingerprint)),
  )
  return new Map([...new Set(fingerprints)].map((each, index) => [each, `finding-${index + 1}`]))
}
