import type { Quantity } from '../../forms/quantities.js'
import { lastYear, notOfYear, thisYear } from '../../forms/quantities/setting.js'
import type { Context, Wording } from './context.js'
import { wordsIn } from './phrases.js'

const YEAR = /(?<![\d.])(\d{4})年/gu
const NOT_OF_YEAR = wordsIn(notOfYear)
const LAST_YEAR = wordsIn(lastYear)
const THIS_YEAR = wordsIn(thisYear)
const MONTH = /(?<!\d)\d{1,2}月/u
const WHOLE_YEAR = /1月1日.{0,12}?12月31日|截[至止]?.{0,8}?12月(?:31日|底)/u
const OTHER_SPAN = /(?<!\d{4}年|今年|年初)以来|截[至止]目前|至今/u

/** Whether a wording speaks of the year reported on, all of it and it alone. */
export function isOfYear(context: Context, wording: Wording, quantity: Quantity): boolean {
  const { sentence, year } = context
  const { clause, start, end } = wording
  const within = sentence.slice(clause, end)
  const before = sentence.slice(0, quantity.adjoining === undefined ? end : start)
  if (year !== null && yearNamed(before, year) !== year) return false
  if (MONTH.test(before) && !WHOLE_YEAR.test(before)) return false
  if (within.includes('累计') && !THIS_YEAR.test(before)) return false
  if (NOT_OF_YEAR.test(within) || OTHER_SPAN.test(before)) return false
  return quantity.adjoining === undefined
    ? !LAST_YEAR.test(within)
    : adjoins(sentence.slice(start, end), year, quantity.adjoining)
}

const yearsIn = (text: string): number[] =>
  [...text.matchAll(YEAR)].map(([, digits]) => Number(digits))

const yearNamed = (text: string, otherwise: number): number => yearsIn(text).at(-1) ?? otherwise

/** 结转至2026年 is carried out of 2025: of the years that a wording names, one adjoins the report's. */
function adjoins(wording: string, year: number | null, by: -1 | 1): boolean {
  const years = yearsIn(wording)
  if (years.length === 0) return true
  if (year === null) return false
  return years.includes(year + by) && years.every((one) => one === year || one === year + by)
}
