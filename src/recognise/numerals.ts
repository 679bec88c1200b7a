/** Chinese numerals: 二十九, 两千零五, 三十万, and digit by digit as in 二〇二三. */

const DIGITS = '零一二三四五六七八九'
const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }
/** Enough for every number below a trillion. */
const LONGEST = 20

/** The digit that a character stands for (〇 and ○ are zero, 两 is two); undefined for any other. */
export function hanDigit(character: string): number | undefined {
  if (character === '〇' || character === '○') return 0
  if (character === '两') return 2
  const digit = DIGITS.indexOf(character)
  return digit === -1 || character === '' ? undefined : digit
}

/**
 * The number that a Chinese numeral says. Null for what says none, or not surely one: 一百二 is 102 by
 * its digits and 120 by custom, 三五 is three to five.
 */
export function hanNumber(text: string): number | null {
  if (text === '' || text.length > LONGEST) return null
  const digits = Array.from(text, hanDigit)
  if (digits.every((digit) => digit !== undefined)) return digitByDigit(digits)
  const value = weigh(text)
  return value !== null && spell(value) === text.replace(/两/gu, '二').replace(/[〇○]/gu, '零')
    ? value
    : null
}

function digitByDigit(digits: readonly number[]): number | null {
  if (digits.length === 2 || (digits.length > 1 && digits[0] === 0)) return null
  return Number(digits.join(''))
}

function weigh(text: string): number | null {
  let total = 0
  let section = 0
  let digit = 0
  for (const character of text) {
    const small = SMALL_UNITS[character]
    const large = LARGE_UNITS[character]
    const value = hanDigit(character)
    if (value !== undefined) digit = value
    else if (small !== undefined) [section, digit] = [section + (digit || 1) * small, 0]
    else if (large === undefined) return null
    else [total, section, digit] = [total + (section + digit) * large, 0, 0]
  }
  return total + section + digit
}

/** A whole number in full Chinese numerals, 二 for 两: the one spelling that leaves no doubt. */
function spell(value: number): string {
  const groups = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4]
  const spelled = groups.reduce((written, group, index) => {
    if (group === 0) return written
    const gap = written !== '' && group < 1000 ? '零' : ''
    return written + gap + spellGroup(group) + (['亿', '万', ''][index] ?? '')
  }, '')
  return spelled.replace(/^一十/u, '十')
}

function spellGroup(group: number): string {
  const digits = String(group).padStart(4, '0')
  const written = Array.from(digits, (digit, index) =>
    digit === '0' ? '零' : (DIGITS[Number(digit)] ?? '') + (['千', '百', '十', ''][index] ?? ''),
  ).join('')
  return written.replace(/^零+|零+$/gu, '').replace(/零+/gu, '零')
}
