import { approximate } from '../../forms/quantities/words.js'
import { hanNumber } from '../numerals.js'
import { UNIT_WORDS } from '../units.js'
import type { Stretch } from './sentences.js'

/** A counted number in a sentence: `start` to `end` is the number, up to `behind` with its unit. */
export interface Count extends Stretch {
  readonly behind: number
  readonly value: number
  readonly unit: string | null
  /** Whether the print gives just this number: 300余件 and 约300件 do not. */
  readonly exact: boolean
}

/** Counters of running text that tables do not print, and those of `UNIT_WORDS`. */
const UNITS = ['条次', ...UNIT_WORDS, '起', '例', '部'].join('|')
const DIGITS =
  '(?<digits>(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?)(?<myriads>[万亿](?!元))?'
const HAN =
  '(?<han>[〇○零一二两三四五六七八九十百千万亿]{1,20}?(?=万元|[^〇○零一二两三四五六七八九十百千万亿]|$))'
const NUMBER = new RegExp(
  `(?<![\\d.．〇○零一二两三四五六七八九十百千万亿第/~～+\\-－–—]|\\d[,，])(?:${DIGITS}|${HAN})`,
  'gu',
)
const BEHIND = new RegExp(
  `(?<between>${approximate.between.join('|')})?(?<unit>${UNITS})(?<rough>${approximate.behind.join('|')})?`,
  'uy',
)
/** A number without a unit counts only where the clause ends with it. */
const CLAUSE_END = /[，；、。）]/u

/** The numbers with a unit, or at a clause's end, in a sentence; positions are those of the sentence. */
export function countsIn(sentence: string): Count[] {
  const counts: Count[] = []
  for (const match of sentence.matchAll(NUMBER)) {
    const end = match.index + match[0].length
    const value = valueOf(match.groups ?? {})
    const unit = unitAt(sentence, end)
    if (value === null || (unit === null && !CLAUSE_END.test(sentence.charAt(end)))) continue
    counts.push({ start: match.index, end, value, unit: null, behind: end, exact: true, ...unit })
  }
  return counts
}

function unitAt(sentence: string, end: number): Pick<Count, 'unit' | 'behind' | 'exact'> | null {
  BEHIND.lastIndex = end
  const groups = BEHIND.exec(sentence)?.groups
  if (groups?.unit === undefined) return null
  const exact = groups.between === undefined && groups.rough === undefined
  return { unit: groups.unit, behind: BEHIND.lastIndex, exact }
}

function valueOf({ digits, myriads, han }: Record<string, string | undefined>): number | null {
  if (digits === undefined) return han === undefined ? null : hanNumber(han)
  if (/^0\d/u.test(digits)) return null
  const power = myriads === undefined ? '' : myriads === '万' ? 'e4' : 'e8'
  return Number(digits.replace(/,/gu, '') + power)
}
