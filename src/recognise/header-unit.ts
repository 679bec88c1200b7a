import type { HeaderColumn } from './headers.js'
import { UNIT_WORDS } from './units.js'

const UNITS = UNIT_WORDS.join('|')
/** A unit after 单位, or alone in brackets or behind a stroke: 采购总金额（万元）, 单位：元, 金额/元. */
const PRINTED_UNIT = new RegExp(
  `(?:单位[:：]?|[(（\\[【/／])(?:单位[:：]?)?(?:人民币)?(${UNITS})(?:人民币)?(?=[)）\\]】,，;；]|$)`,
  'u',
)

/** The unit that a text names for the figures under or beside it; null where it names none. */
export function printedUnit(text: string): string | null {
  return PRINTED_UNIT.exec(text.replace(/\s+/gu, ''))?.[1] ?? null
}

/** The unit that a printed column's heading gives, the lowest line first; null where it gives none. */
export function headerUnit(column: HeaderColumn | undefined): string | null {
  for (const { text } of column?.stack.toReversed() ?? []) {
    const unit = printedUnit(text)
    if (unit !== null) return unit
  }
  return null
}
