import type { HeaderColumn } from './headers.js'

/** A unit in brackets or after 单位 in a column's heading: 采购总金额（万元）, （单位：元）. */
const IN_BRACKETS = /[(（[]\s*(?:单位\s*[:：]?)?\s*(万元|元|件|条|项|次|个|人次)\s*[)）\]]/u

/** The unit that a printed column's own heading gives; null where it gives none. */
export function headerUnit(column: HeaderColumn | undefined): string | null {
  const heading = column?.stack.at(-1)?.text.replace(/\s+/gu, '') ?? ''
  return IN_BRACKETS.exec(heading)?.[1] ?? null
}
